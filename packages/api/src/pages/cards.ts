import { html as markup, type Html } from './html.ts';
import type { Words } from './words-type.ts';

/** The question whose badges may stand on a site. An address is written from left to right in every language. */
export const askForm = (words: Words, typed = ''): Html =>
  markup`<form class="ask" action="/site" method="get"><input type="hidden" name="lang" value="${words.tag}"><input name="host" aria-label="${words.siteLabel}" placeholder="shop.example" value="${typed}" dir="ltr" required maxlength="300" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false"><button>${words.siteAsk}</button></form>`;

/** The same question as a way on from a page that has no badge to show. */
export const askCard = (words: Words): Html =>
  markup`<section class="card"><h2>${words.siteTitle}</h2>${askForm(words)}</section>`;

/** What no badge can prove, in the same words on every page. */
export const cannotCard = (words: Words): Html =>
  markup`<section class="card"><h2>${words.cannotTitle}</h2><ul class="plain">${words.cannot.map((one) => markup`<li>${one}</li>`)}</ul></section>`;
