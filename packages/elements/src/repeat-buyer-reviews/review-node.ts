import type { Review } from '@huitou/contract/review.js';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { append, create } from './create.ts';
import { expandableText } from './expandable-text.ts';
import { drawnReviews } from './drawn-reviews.ts';
import { namedButton } from './named-button.ts';
import { avatar } from './review-avatar.ts';
import type { ReviewContext } from './review-context.ts';
import { reviewMedia } from './review-media.ts';
import {
  appendices,
  calendarDay,
  editedNote,
  foldNote,
  helpfulCount,
  marks,
  meta,
  reply,
  years,
} from './review-parts.ts';
import { starLeaves } from './star-leaves.ts';

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
 * One review, with everything that its reader needs to weigh it: at most 42 nodes, and 7 more for what was added or
 * edited, made by hand since it never changes. Its buttons have no listeners of their own.
 */
export function reviewNode(context: ReviewContext, review: Review): HTMLElement {
  const { messages, home, level } = context;
  const { lang, and } = messages;
  const name = review.author ?? messages.anyone;
  const author = isolate(name);
  const day = date(lang, review.at, calendarDay);
  const node = copyOfBlank(level);
  node.review.setAttribute('aria-label', author + and + day);
  node.author?.append(name);
  node.bought?.append(messages.bought(number(lang, review.bought), review.bought));
  const customerFor = years(messages, review);
  if (customerFor) node.bought?.after(customerFor);
  node.meta?.append(meta(messages, review, day));
  node.review.prepend(avatar(review.seed, name));
  append(
    node.review,
    starLeaves(messages, review.stars),
    marks(messages, review),
    ...expandableText(context, review, author),
    editedNote(messages, review, author),
    ...appendices(context, review, author),
    reviewMedia(messages, home, review.media, author),
    review.folded && foldNote(context, review.id, review.folded),
    reply(context, review),
    create(
      'div',
      { class: 'actions', part: 'actions' },
      helpfulCount(messages, review.helpful),
      namedButton({ name: 'share', class: 'share' }, messages.share, author),
    ),
  );
  drawnReviews.set(node.review, review);
  return node.review;
}
