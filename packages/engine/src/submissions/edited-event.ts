import type { EventOf } from '@huitou/contract/events.js';
import type { ReviewDraft } from '@huitou/contract/own-review.js';
import { DAY } from '@huitou/method/decay.js';
import type { ReviewsTable } from '@huitou/store/schema.js';

const HOUR = 3_600_000;

type Media = NonNullable<EventOf<'review'>['data']['media']>;

/** A time (ms) with the offset, in whole hours, that puts it on `day` (days since 1970). */
export function timeOn(at: number, day: number): string {
  const hours = Array.from({ length: 29 }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2)).find(
    (shift) => Math.floor((at + shift * HOUR) / DAY) === day,
  );
  if (!hours) return new Date(at).toISOString();
  const local = new Date(at + hours * HOUR).toISOString().slice(0, -1);
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

/**
 * An edited review as the event that a platform would send: the words and stars are new; when, by whom and about which order it
 * was written, its pictures and what readers think of it stay. Its stamp is later than that of what it replaces.
 */
export function editedEvent(
  review: ReviewsTable,
  { stars, text, lang, goods, wouldBuyAgain, topics }: ReviewDraft,
  now: number,
): EventOf<'review'> {
  const at = Math.max(now, Number(review.rev.slice(0, 14)) + 1);
  return {
    id: `edit-${review.id}`,
    type: 'review',
    at: new Date(at).toISOString(),
    data: {
      id: review.id,
      merchant: review.merchant,
      buyer: review.buyer,
      order: review.order_id,
      goods: goods ?? review.goods,
      writtenAt: timeOn(review.written_at, review.day),
      ...(stars && { stars }),
      ...(text !== undefined && { text }),
      lang: lang ?? null,
      topics: topics ?? (JSON.parse(review.topics) as string[]),
      media: JSON.parse(review.media) as Media,
      wouldBuyAgain: wouldBuyAgain ?? null,
      author: review.author,
      avatar: review.avatar,
      helpful: review.helpful,
    },
  };
}
