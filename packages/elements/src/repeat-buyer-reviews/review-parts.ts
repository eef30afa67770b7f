import type { Fold, Review } from '@huitou/contract/review.js';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { create } from './create.ts';
import { duration } from './duration.ts';
import { expandableText } from './expandable-text.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { namedButton } from './named-button.ts';
import type { ReviewContext } from './review-context.ts';
import { wordFor } from './word-for.ts';

const yearMs = 31_556_952_000;

/** A day of the calendar has no time zone. */
export const calendarDay: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };
/** The year is that of the review, or the one before. */
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
    orderedOn && orderedOn !== at && ordered(date(lang, orderedOn, orderedDay)),
    goods && isolate(localizedName(goods.names, lang, goods.name)),
  ]
    .filter(Boolean)
    .join(' · ');
}

const chip = (className: string, text: string): HTMLElement => create('span', { class: `chip ${className}` }, text);

/** What its author added later, the first first. */
export const appendices = (context: ReviewContext, { appendices = [], lang }: Review, author: string) =>
  appendices.map(({ text, days }) =>
    create(
      'div',
      { class: 'appendix', part: 'appendix' },
      create('span', { class: 'quiet' }, context.messages.appendix(number(context.messages.lang, days), days)),
      ...expandableText(context, { text, lang }, author),
    ),
  );

/** When it was edited: a button that opens what it said before. */
export const editedNote = ({ lang, edited: words }: ReviewsMessages, { edited }: Review, author: string) =>
  edited &&
  namedButton(
    { name: 'edited', class: 'link', 'aria-expanded': 'false' },
    words(date(lang, edited.at, calendarDay)),
    author,
  );

/** How many found it helpful, in words; empty for nobody. */
export const helpfulCount = ({ lang, helpful }: ReviewsMessages, readers: number): string =>
  readers ? helpful(number(lang, readers), readers) : '';

/** Who folded a review, and more: loaded only where one is shown. The reason stands beside it, whatever comes. */
export function foldNote(context: ReviewContext, id: string, fold: Fold): HTMLElement {
  const note = create('div', { class: 'actions', part: 'fold' });
  void import('./fold-note.ts').then(
    ({ writeNote }) => writeNote(note, context, id, fold),
    () => {},
  );
  return note;
}

/** What its author wants improved, and why it is folded away. */
export const marks = (messages: ReviewsMessages, { improve, folded }: Review) =>
  (improve || folded) &&
  create(
    'p',
    { class: 'marks', part: 'marks' },
    improve && chip('wish', messages.improve(wordFor(messages.dimensions, improve))),
    folded && chip('', messages.folded(wordFor(messages.reasons, folded.reason))),
  );

/** The answer, and whether its reader bought again. */
export const reply = ({ messages, kind }: ReviewContext, { reply }: Review) =>
  reply &&
  create(
    'div',
    { class: 'reply', part: 'reply' },
    create('b', {}, messages[`${kind}Reply`]),
    ` ${messages.later(duration(messages.lang, reply.hours))}`,
    create('p', { class: 'text', dir: 'auto' }, reply.text),
    reply.wonBack && chip('won', messages.wonBack),
  );
