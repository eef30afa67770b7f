import type { SiteAnswer } from '../site-answer.ts';
import { markup, type Markup } from './markup.ts';
import type { Words } from './words.ts';

/** Whose badges may stand on a host, for people; without a host, the question alone. */
export function sitePage(words: Words, language: string, answer: SiteAnswer | undefined): Markup {
  const found =
    answer &&
    (answer.merchants.length > 0
      ? markup`<p class="sentence">${words.siteFound(answer.host)}</p><ul class="results">${answer.merchants.map(
          ({ name, proof, site }) => markup`<li><a href="${proof}">${name}</a><div class="quiet">${site}</div></li>`,
        )}</ul>`
      : markup`<div class="arrival differs" role="status"><div><b>${words.siteNone(answer.host)}</b></div></div>`);
  return markup`<section class="card"><h1>${words.siteTitle}</h1>
<form class="ask" action="/site" method="get"><input type="hidden" name="lang" value="${language}"><input name="host" aria-label="${words.siteLabel}" placeholder="shop.example" value="${answer?.host ?? ''}" required autocapitalize="none" spellcheck="false"><button>${words.siteAsk}</button></form>
${found}</section><section class="card"><h2>${words.cannotTitle}</h2><ul class="plain">${words.cannot.map((one) => markup`<li>${one}</li>`)}</ul></section>`;
}
