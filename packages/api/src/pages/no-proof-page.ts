import { askCard, cannotCard } from './cards.ts';
import { emptyClover } from './clover-picture.ts';
import { html as markup, type Html } from './html.ts';
import type { Words } from './words-type.ts';

/** What is said where there is no badge. */
export interface NoProof {
  readonly title: string;
  /** Of the merchant, if it is known here. */
  readonly name?: string;
  readonly why: string;
}

/** The page where there is no badge: why, what that means for the one the visitor saw, and where to look further. */
export const noProofPage = (words: Words, { title, name, why }: NoProof): Html =>
  markup`<section class="card"><h1>${title}</h1>${
    name === undefined
      ? markup`<p>${why}</p>`
      : markup`<div class="shop">${emptyClover(96)}<div><h2><bdi>${name}</bdi></h2><p>${why}</p></div></div>`
  }</section>${askCard(words)}${cannotCard(words)}`;
