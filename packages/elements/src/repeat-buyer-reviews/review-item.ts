import type { Review } from '@huitou/contract/review.js';
import { html, nothing } from 'lit/html.js';
import { date, number } from '../shared/format.ts';
import { wordFor } from '../shared/word-for.ts';
import { addressOf } from './address-of.ts';
import { duration } from './duration.ts';
import { isCut, linesOf } from './long-texts.ts';
import { reviewMedia } from './review-media.ts';
import { starLeaves } from './star-leaves.ts';
import type { ReviewWords } from './strings/words.ts';

const yearMs = 31_556_952_000;

/** "4 years a customer" when it was written; nothing in the first year. */
function years(words: ReviewWords, { at, since }: Review): unknown {
  const full = Math.floor((Date.parse(at) - Date.parse(since)) / yearMs);
  return full > 0 ? html`<span class="quiet">${words.years(number(words.lang, full))}</span>` : nothing;
}

function avatar(home: URL, { avatar, author }: Review, anyone: string): unknown {
  const address = addressOf(home, avatar);
  return address?.own
    ? html`<img class="avatar" src=${address.href} alt="" width="36" height="36" loading="lazy" />`
    : html`<span class="avatar" aria-hidden="true">${[...(author || anyone)][0]}</span>`;
}

/** The year is that of the review, or the one before. A day of the calendar has no time zone. */
const orderedDay: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };

/** When it was ordered, if that was another day. */
function ordered({ lang, orderedOn: said }: ReviewWords, { at, orderedOn }: Review): unknown {
  return orderedOn && !at.startsWith(orderedOn) ? `\u00a0· ${said(date(lang, orderedOn, orderedDay))}` : nothing;
}

/** The text, and the way to all of it where it may not fit a few lines. */
function said(words: ReviewWords, width: number, { text, lang }: Review): unknown {
  const about = linesOf(text, width);
  if (about < 3) return html`<p class="text" lang=${lang ?? ''} dir="auto">${text}</p>`;
  return html`<p class="text long" lang=${lang ?? ''} dir="auto">${text}</p>
    <button class="link" name="long" aria-expanded="false" ?hidden=${!isCut(about)}>${words.long[0]}</button>`;
}

/** What its author wants improved, and why it is folded away. */
function marks(words: ReviewWords, { improve, folded }: Review): unknown {
  if (!improve && !folded) return nothing;
  return html`<p class="marks">
    ${improve ? html`<span class="chip wish">${words.improve(wordFor(words.dimensions, improve))}</span>` : nothing}
    ${folded ? html`<span class="chip">${words.folded(wordFor(words.reasons, folded))}</span>` : nothing}
  </p>`;
}

function reply(words: ReviewWords, { reply }: Review): unknown {
  if (!reply) return nothing;
  return html`<div class="reply" part="reply">
    <b>${words.reply}</b> <span class="quiet">${words.later(duration(words.lang, reply.minutes))}</span>
    <p class="text" dir="auto">${reply.text}</p>
    ${reply.wonBack ? html`<span class="chip won">${words.wonBack}</span>` : nothing}
  </div>`;
}

/** One review, with everything that its reader needs to weigh it, for a list of `width` px. Its buttons have no listeners. */
export function reviewItem(words: ReviewWords, home: URL, width: number, review: Review): unknown {
  const { at, text, helpful, media, stars, author, bought, goods } = review;
  return html`<div class="review" role="listitem" tabindex="-1" part="review">
    ${avatar(home, review, words.anyone)}
    <div class="who">
      <h3><bdi>${author ?? words.anyone}</bdi></h3>
      <span class="chip brand">${words.bought(number(words.lang, bought))}</span>
      ${years(words, review)}
    </div>
    <p class="meta quiet">
      <time datetime=${at}>${date(words.lang, at)}</time>${ordered(words, review)}${goods ? '\u00a0· ' : nothing}<bdi
        >${goods?.name}</bdi
      >
    </p>
    ${starLeaves(words, stars)} ${marks(words, review)} ${text ? said(words, width, review) : nothing}
    ${
      media.length || helpful
        ? html`<div class="media" part="media">
            ${reviewMedia(words, home, media)}
            ${helpful ? html`<span class="helpful quiet">${words.helpful(number(words.lang, helpful))}</span>` : nothing}
          </div>`
        : nothing
    }
    ${reply(words, review)}
  </div>`;
}
