import { hash } from 'node:crypto';
import type { EventOf } from '@huitou/contract/events.js';
import type { ReviewDraft } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The review of a token: one token can never come to two. */
export const reviewIdOf = ({ merchant, token }: Author): string =>
  `w-${hash('sha256', `${merchant} ${token}`, 'base64url').slice(0, 22)}`;

/**
 * A time with the offset, in whole hours, that puts it on `day` (days since 1970) or later: where the platform's day has
 * begun before that of UTC, a review that is written at once must not stand before its order.
 */
export function writtenAt(at: number, day: number): string {
  let hours = 0;
  while (Math.floor((at + hours * HOUR) / DAY) < day && hours < 14) hours++;
  const local = new Date(at + hours * HOUR).toISOString().slice(0, -1);
  return hours === 0 ? `${local}Z` : `${local}+${String(hours).padStart(2, '0')}:00`;
}

/** What a customer wrote, as the event that a platform would send. */
export function reviewEvent(
  author: Author,
  order: { readonly id: string; readonly day: number; readonly goods: readonly string[] },
  { stars, text, lang, goods, wouldBuyAgain, topics }: ReviewDraft,
  now: number,
  media: NonNullable<EventOf<'review'>['data']['media']> = [],
): EventOf<'review'> {
  const id = reviewIdOf(author);
  const [only, ...others] = order.goods;
  const at = writtenAt(now, order.day);
  return {
    id: `submission-${id}`,
    type: 'review',
    at,
    data: {
      id,
      merchant: author.merchant,
      buyer: author.buyer,
      order: order.id,
      goods: goods ?? (others.length === 0 ? (only ?? null) : null),
      writtenAt: at,
      ...(stars && { stars }),
      ...(text !== undefined && { text }),
      ...(media.length > 0 && { media }),
      lang: lang ?? null,
      wouldBuyAgain: wouldBuyAgain ?? null,
      ...(topics && { topics }),
    },
  };
}
