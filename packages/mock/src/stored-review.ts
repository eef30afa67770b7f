import type { Review } from '@huitou/contract/review.js';
import { dateOf, dayMs, withinHours } from '@huitou/reviews/day.js';
import { maskName } from '@huitou/reviews/mask.js';
import { topicsOf } from '@huitou/reviews/topics.js';
import { improveOf, overallOf } from '@huitou/reviews/stars.js';
import { repliedOn, type FixtureMerchant, type FixtureReview } from './market/fixture.ts';

/** A review as it is sent, but for what its avatar is drawn from, with the columns that the store keeps beside it. */
export interface StoredReview {
  readonly review: Omit<Review, 'seed'>;
  readonly buyer: string;
  readonly writtenAt: number;
  /** Milliseconds; null without a reply. */
  readonly repliedAt: number | null;
  readonly overall: number | null;
  readonly topics: readonly string[];
}

/** The calendar day so many days after an RFC 3339 time, where that was written. */
const daysAfter = (at: string, days: number): string => dateOf(Date.parse(at.slice(0, 10)) / dayMs + days);

/** The stored form of a fixture review. */
export function storeReview(review: FixtureReview, goods: FixtureMerchant['goods']): StoredReview {
  const writtenAt = Date.parse(review.at);
  const repliedAt = review.reply ? writtenAt + review.reply.afterMinutes * 60_000 : null;
  const overall = overallOf(review.stars);
  const found = goods.find(({ id }) => id === review.goods);
  return {
    buyer: review.buyer,
    writtenAt,
    repliedAt,
    overall,
    topics: topicsOf(review.text, review.stars).map(({ id }) => id),
    review: {
      id: review.id,
      at: review.at.slice(0, 10),
      orderedOn: review.orderedOn ?? null,
      bought: review.bought,
      since: review.since,
      author: maskName(review.author),
      goods: found ? { id: found.id, name: found.name, names: { ...found.names }, image: found.image } : null,
      stars: { ...review.stars },
      text: review.text,
      lang: review.lang,
      media: (review.media ?? []).map(({ kind, src, alt }) => ({ kind, src, alt })),
      wouldBuyAgain: review.wouldBuyAgain ?? null,
      helpful: review.helpful ?? 0,
      improve: improveOf(review.stars),
      reply:
        review.reply && repliedAt !== null
          ? {
              text: review.reply.text,
              at: repliedOn(review),
              hours: withinHours(writtenAt, repliedAt),
              wonBack: review.reply.wonBack ?? false,
            }
          : null,
      appendices: (review.added ?? []).map(({ text, days }) => ({ text, days, at: daysAfter(review.at, days) })),
      edited: review.before
        ? { at: daysAfter(review.at, review.before.days), text: review.before.text, stars: { ...review.before.stars } }
        : null,
      folded: review.folded ? { by: null, rule: null, ...review.folded, objection: null } : null,
    },
  };
}
