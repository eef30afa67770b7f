import type { InboxItem } from '@huitou/contract/inbox.js';
import { html, nothing } from 'lit';
import { cloverSvg } from '../clover/clover-svg.ts';
import { isolate } from '../messages/bidi.ts';
import { number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { addressOf } from '../repeat-buyer-reviews/address-of.ts';
import { moment } from '../repeat-buyer-reviews/moment.ts';
import { wordFor } from '../repeat-buyer-reviews/word-for.ts';
import { timeLeft } from './deadline.ts';
import type { Inbox } from './inbox.ts';

const places = ['quality', 'service', 'content', 'returning'];
const yearMs = 31_556_952_000;

/** "2 years · 19 visits · last bought 4 days ago". */
export function factsOf({ messages }: Inbox, { visits, since, lastBought }: InboxItem): string {
  const { lang } = messages;
  const months = since ? Math.floor((Date.now() - Date.parse(since)) / (yearMs / 12)) : 0;
  const [unit, count] = months < 12 ? ['month', months] : ['year', Math.floor(months / 12)];
  return [
    count > 0 && number(lang, count, { style: 'unit', unit, unitDisplay: 'long' }),
    messages.visits(number(lang, visits), visits),
    lastBought && messages.lastBought(moment(lang, lastBought)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Its author's leaves: the area of one is what a dimension was given, of five. The same in words for screen readers. */
export function leavesView({ lang, dimensions, rated }: Inbox['messages'], { stars }: InboxItem): unknown {
  const given = Object.entries(stars);
  if (given.length === 0) return nothing;
  const words = given.map(([id, value]) => rated(wordFor(dimensions, id), number(lang, value)));
  const leaves = places.map((id) => (Object.hasOwn(stars, id) ? (stars[id] ?? 0) * 20 : null));
  return html`<span class="leaves" part="stars"
    >${cloverSvg(leaves)}<span class="unseen">${words.join(' · ')}</span></span
  >`;
}

/** What its author wants better, whether they would buy again, and what the text speaks of. */
export function marksView({ messages }: Inbox, { improve, wouldBuyAgain, topics }: InboxItem): unknown {
  const { lang, dimensions, again } = messages;
  const wish = (text: string) => html`<li class="chip wish">${text}</li>`;
  const praise = (text: string) => html`<li class="chip">${text}</li>`;
  const marks = [
    improve && wish(messages.improve(wordFor(dimensions, improve))),
    wouldBuyAgain !== null && (wouldBuyAgain ? praise(again[1]) : wish(again[0])),
    ...topics.map(({ id, names, tone }) => (tone === 'wish' ? wish : praise)(localizedName(names, lang, id))),
  ].filter(Boolean);
  return marks.length > 0
    ? html`<ul class="marks" part="marks">
        ${marks}
      </ul>`
    : nothing;
}

/** Pictures on the API's own origin: small ones that open. */
export function mediaView({ messages, home }: Inbox, { media }: InboxItem): unknown {
  let n = 0;
  const own = media.flatMap(({ kind, src, alt }) => {
    const address = addressOf(home, src);
    return kind === 'image' && address?.own
      ? html`<button
          part="picture"
          name="medium"
          value=${address.href}
          data-alt=${alt ?? ''}
          aria-haspopup="dialog"
          aria-label=${alt ? isolate(alt) : messages.picture(number(messages.lang, ++n))}
        >
          <img loading="lazy" referrerpolicy="no-referrer" width="64" height="64" src=${address.href} alt="" />
        </button>`
      : [];
  });
  return own.length > 0 ? html`<div class="media" part="media">${own}</div>` : nothing;
}

/** How long an answer counts as one in time. */
export function timeView({ messages }: Inbox, { reply, answerBy }: InboxItem): unknown {
  if (reply) return nothing;
  const left = timeLeft(messages.lang, answerBy);
  return html`<p class="quiet" part="time">${left ? messages.inTime(left.text) : messages.late}</p>`;
}
