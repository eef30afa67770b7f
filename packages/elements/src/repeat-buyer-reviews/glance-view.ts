import type { ReviewPage } from '@huitou/contract/review.js';
import { html, nothing } from 'lit-html';
import { number, relativeTime } from '../shared/format.ts';
import { duration } from './duration.ts';
import type { ReviewWords } from './strings/words.ts';

/** The latest two reviews in a few lines, and the way to all of them: the compact form, for a corner of a film. */
export function glanceView(
  words: ReviewWords,
  page: ReviewPage | undefined,
  all: number | undefined,
  trouble: unknown,
): unknown {
  const { lang } = words;
  return html`<div class="glance" part="glance">
    ${page ? nothing : trouble}
    ${page?.reviews.slice(0, 2).map(
      ({ author, bought, at, text, reply, lang: spoken }) =>
        html`<div class="box">
          <b><bdi>${author ?? words.anyone}</bdi></b>
          <span class="chip brand">${words.bought(number(lang, bought))}</span>
          <span class="quiet">${relativeTime(lang, Date.parse(at))}</span>
          <p lang=${spoken ?? nothing} dir="auto">${text}</p>
          ${reply ? html`<p class="quiet">${words.reply} · ${duration(lang, reply.minutes)}</p>` : nothing}
        </div>`,
    )}
    <button type="button" class="box" popovertarget="all" aria-haspopup="dialog">
      ${all === undefined ? words.title : words.all(number(lang, all))}
    </button>
  </div>`;
}
