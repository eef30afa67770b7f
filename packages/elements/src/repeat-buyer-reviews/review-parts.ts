import type { Review } from '@huitou/contract/review.js';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { create } from './create.ts';
import { duration } from './duration.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { ReviewContext } from './review-context.ts';
import { wordFor } from './word-for.ts';

const yearMs = 31_556_952_000;

/** The year is that of the review, or the one before. A day of the calendar has no time zone. */
const orderedDay: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };

/** "4 years a customer" when it was written; nothing in the first year. */
export function years({ lang, years }: ReviewsMessages, { at, since }: Review): string {
  const full = Math.floor((Date.parse(at) - Date.parse(since)) / yearMs);
  return full > 0 ? years(number(lang, full), full) : '';
}

/** When it was written, when it was ordered if that was another day, and what. One text: that is one node. */
export function meta(
  { lang, orderedOn: ordered }: ReviewsMessages,
  { at, orderedOn, goods }: Review,
  day: string,
): string {
  return [
    day,
    orderedOn && !at.startsWith(orderedOn) && ordered(date(lang, orderedOn, orderedDay)),
    goods && isolate(goods.name),
  ]
    .filter(Boolean)
    .join(' · ');
}

const chip = (className: string, text: string): HTMLElement => create('span', { class: `chip ${className}` }, text);

/** What its author wants improved, and why it is folded away. */
export const marks = (messages: ReviewsMessages, { improve, folded }: Review) =>
  (improve || folded) &&
  create(
    'p',
    { class: 'marks', part: 'marks' },
    improve && chip('wish', messages.improve(wordFor(messages.dimensions, improve))),
    folded && chip('', messages.folded(wordFor(messages.reasons, folded))),
  );

/** The answer, and whether its reader bought again. */
export const reply = ({ messages, kind }: ReviewContext, { reply }: Review) =>
  reply &&
  create(
    'div',
    { class: 'reply', part: 'reply' },
    create('b', {}, messages[`${kind}Reply`]),
    ` ${messages.later(duration(messages.lang, reply.minutes))}`,
    create('p', { class: 'text', dir: 'auto' }, reply.text),
    reply.wonBack && chip('won', messages.wonBack),
  );
