import type { SiteAnswer } from '@huitou/contract/site.js';
import { askForm, cannotCard } from './cards.ts';
import { arrivalMark } from './clover-picture.ts';
import { html as markup, type Html } from './html.ts';
import type { Words } from './words-type.ts';

/** What was looked up: a site with its answer, something that is no site, or nothing yet. */
export type LookUp =
  | { readonly is: 'found'; readonly answer: SiteAnswer }
  | { readonly is: 'no-site'; readonly typed: string }
  | { readonly is: 'nothing' };

function result(words: Words, looked: LookUp): Html | undefined {
  if (looked.is === 'nothing') return undefined;
  if (looked.is === 'no-site') {
    return markup`<div class="arrival" role="status">${arrivalMark('not-sent')}<div><b>${words.siteWrong}</b><span>${words.siteHow}</span></div></div>`;
  }
  const { host, merchants } = looked.answer;
  if (merchants.length === 0) {
    const [headline, text] = words.siteNone;
    return markup`<div class="arrival differs" role="status">${arrivalMark('differs')}<div><b>${headline(host)}</b><span>${text}</span></div></div>`;
  }
  return markup`<p class="sentence" role="status">${words.siteFound(host)}</p><ul class="results">${merchants.map(
    ({ name, proof, site }) =>
      markup`<li><a href="${proof}?lang=${words.tag}"><bdi>${name}</bdi></a><div class="quiet"><bdi dir="ltr">${site}</bdi></div></li>`,
  )}</ul>`;
}

/** Whose badges may stand on a site, for people. */
export function sitePage(words: Words, looked: LookUp): Html {
  const typed = looked.is === 'found' ? looked.answer.host : looked.is === 'no-site' ? looked.typed : '';
  return markup`<section class="card"><h1>${words.siteTitle}</h1>
${askForm(words, typed)}
${result(words, looked)}</section>${cannotCard(words)}`;
}
