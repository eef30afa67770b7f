import type { Review } from '@huitou/contract/review.js';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { addressOf } from './address-of.ts';
import { append, create } from './create.ts';
import { duration } from './duration.ts';
import { expandableText } from './expandable-text.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { ReviewContext } from './review-context.ts';
import { picture, reviewMedia } from './review-media.ts';
import { starLeaves } from './star-leaves.ts';
import { wordFor } from './word-for.ts';

const yearMs = 31_556_952_000;

/** The year is that of the review, or the one before. A day of the calendar has no time zone. */
const orderedDay: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };

/** A given name says more than a family name: of a name in Chinese characters the last one. */
const initial = (name: string): string => /\p{Script=Han}$/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '';

export const initials = (character: string): HTMLElement =>
  create('span', { class: 'avatar', part: 'avatar', 'aria-hidden': 'true', 'data-initial': character });

function avatar(home: URL, src: string | null, name: string): Node {
  const address = addressOf(home, src);
  if (!address?.own) return initials(initial(name));
  return picture(address.href, '36', { class: 'avatar', part: 'avatar', 'data-initial': initial(name) });
}

/** "4 years a customer" when it was written; nothing in the first year. */
function years({ lang, years }: ReviewsMessages, { at, since }: Review): string {
  const full = Math.floor((Date.parse(at) - Date.parse(since)) / yearMs);
  return full > 0 ? years(number(lang, full), full) : '';
}

/** When it was written, when it was ordered if that was another day, and what. One text: that is one node. */
function meta({ lang, orderedOn: ordered }: ReviewsMessages, { at, orderedOn, goods }: Review, day: string): string {
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
const marks = (messages: ReviewsMessages, { improve, folded }: Review) =>
  (improve || folded) &&
  create(
    'p',
    { class: 'marks', part: 'marks' },
    improve && chip('wish', messages.improve(wordFor(messages.dimensions, improve))),
    folded && chip('', messages.folded(wordFor(messages.reasons, folded))),
  );

const reply = ({ messages, kind }: ReviewContext, { reply }: Review) =>
  reply &&
  create(
    'div',
    { class: 'reply', part: 'reply' },
    create('b', {}, messages[`${kind}Reply`]),
    ` ${messages.later(duration(messages.lang, reply.minutes))}`,
    create('p', { class: 'text', dir: 'auto' }, reply.text),
    reply.wonBack && chip('won', messages.wonBack),
  );

/** What each review has. */
const blank = (level: number): HTMLElement =>
  create(
    'div',
    { class: 'review', part: 'review', role: 'listitem' },
    create(
      'p',
      { class: 'who' },
      create('bdi', { class: 'author', part: 'author', role: 'heading', 'aria-level': `${level + 1}` }),
      create('span', { class: 'chip brand', part: 'bought' }),
      create('span', { class: 'meta', part: 'meta' }),
    ),
  );
const prototypes = new Map<number, HTMLElement>();

function copyOfBlank(level: number) {
  let prototype = prototypes.get(level);
  if (!prototype) prototypes.set(level, (prototype = blank(level)));
  const review = prototype.cloneNode(true) as HTMLElement;
  const [who] = review.children;
  const [author, bought, meta] = who?.children ?? [];
  return { review, author, bought, meta };
}

/**
 * One review, with everything that its reader needs to weigh it: at most 40 nodes, made by hand since it never changes.
 * Its buttons have no listeners of their own.
 */
export function reviewNode(context: ReviewContext, review: Review): HTMLElement {
  const { messages, home, level } = context;
  const { lang, and } = messages;
  const name = review.author ?? messages.anyone;
  const author = isolate(name);
  const day = date(lang, review.at);
  const node = copyOfBlank(level);
  node.review.setAttribute('aria-label', author + and + day);
  node.author?.append(name);
  node.bought?.append(messages.bought(number(lang, review.bought), review.bought));
  const customerFor = years(messages, review);
  if (customerFor) node.bought?.after(customerFor);
  node.meta?.append(meta(messages, review, day));
  node.review.prepend(avatar(home, review.avatar, name));
  append(
    node.review,
    starLeaves(messages, review.stars),
    marks(messages, review),
    ...expandableText(context, review, author),
    reviewMedia(messages, home, review.media, author),
    reply(context, review),
    review.helpful > 0 &&
      create(
        'div',
        { class: 'actions', part: 'actions' },
        messages.helpful(number(lang, review.helpful), review.helpful),
      ),
  );
  return node.review;
}
