import type { ReviewLog, SignedLogHead } from '@huitou/contract/log.js';
import { html as markup, type Html } from '../html.ts';
import type { Words } from '../words-type.ts';
import type { LogWords } from './log-words.ts';

/** What a person looked for, with what the log says of it; undefined entries where it says nothing. */
export interface LogLookUp {
  readonly typed: string;
  readonly entries: ReviewLog['entries'] | undefined;
  readonly salt: string | null;
}

/** Everything the page of the public log shows. */
export interface LogPage {
  readonly words: Words;
  readonly log: LogWords;
  /** Exact origin of the API. */
  readonly origin: string;
  readonly head: SignedLogHead;
  readonly looked: LogLookUp | undefined;
}

const code = (text: string): Html => markup`<p class="type small" dir="ltr">${text}</p>`;

function headCard({ words, log, origin, head }: LogPage): Html {
  const time = new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeZone: 'UTC' });
  const rows: readonly (readonly [string, string | Html])[] = [
    [log.facts.entries, new Intl.NumberFormat(words.tag).format(head.size)],
    [log.facts.made, `${time.format(Date.parse(head.at))} UTC`],
    [log.facts.root, markup`<bdi dir="ltr">${head.root}</bdi>`],
    [
      log.facts.signature,
      head.statement === null
        ? log.unsigned
        : markup`<details><summary>${new URL(origin).host}</summary>${code(head.statement)}</details>`,
    ],
  ];
  return markup`<section class="card"><h2>${log.head(day.format(Date.parse(head.day)))}</h2><dl class="facts">${rows.map(
    ([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`,
  )}</dl><p><a href="${origin}/v1/log">${log.json}</a></p></section>`;
}

/** What the kind of an entry is called; the kind itself where this version has no word for it. */
function kindOf({ kinds }: LogWords, body: string): string {
  const { kind } = JSON.parse(body) as { kind?: unknown };
  return typeof kind === 'string' ? ((Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? kind) : '';
}

function found({ words, log, origin, head }: LogPage, { typed, entries, salt }: LogLookUp): Html {
  if (!entries) return markup`<p class="arrival" role="status">${log.notFound(typed)}</p>`;
  const print = new Intl.NumberFormat(words.tag);
  return markup`<ul class="results">${entries.map(
    ({ entry, body, proof }) =>
      markup`<li><h3>${log.entry(print.format(entry), kindOf(log, body))}</h3>${code(body)}<details><summary>${log.proof(print.format(proof.length), proof.length)}</summary><p class="quiet">${log.proofHow}</p>${code(proof.join('\n'))}<p><a href="${origin}/v1/log/proof?entry=${entry}&amp;size=${head.size}">${log.json}</a></p></details></li>`,
  )}</ul>${salt !== null && markup`<p class="quiet">${log.salt}: <bdi dir="ltr">${salt}</bdi></p>`}`;
}

/** The public log for people: what it is, its signed head, how to check it, and what it says of one review or entry. */
export function logPage(page: LogPage): Html {
  const { words, log, origin, looked } = page;
  const typed = looked?.typed ?? '';
  return markup`<section class="card"><h1>${log.title}</h1><p>${log.about}</p></section>
<section class="card"><h2>${log.findTitle}</h2><form class="ask" action="/log" method="get"><input type="hidden" name="lang" value="${words.tag}"><input name="find" aria-label="${log.findLabel}" placeholder="${log.findLabel}" value="${typed}" dir="auto" required maxlength="64" autocapitalize="none" autocomplete="off" spellcheck="false"><button>${log.find}</button></form>${looked && found(page, looked)}</section>
${headCard(page)}
<section class="card"><h2>${log.verifyTitle}</h2><p>${log.verify}</p><p class="type" dir="ltr">npm run verify:log -- ${origin}</p></section>
<section class="card"><h2>${log.cannotTitle}</h2><ul class="plain">${log.cannot.map((one) => markup`<li>${one}</li>`)}</ul></section>`;
}

/** The page where there is no log to show. */
export const noLogPage = ({ title }: LogWords, why: string): Html =>
  markup`<section class="card"><h1>${title}</h1><p>${why}</p></section>`;
