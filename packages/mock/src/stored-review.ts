import type { Review } from '@huitou/contract/review.js';
import { maskName } from '@huitou/reviews/mask.js';
import { topicsOf } from '@huitou/reviews/topics.js';
import { improveOf, overallOf } from '@huitou/reviews/stars.js';
import type { FixtureMerchant, FixtureReview } from './market/fixture.ts';

/** A review as it is sent, with the columns that the store keeps beside it. */
export interface StoredReview {
  readonly review: Review;
  readonly buyer: string;
  readonly writtenAt: number;
  readonly overall: number | null;
  readonly topics: readonly string[];
}

/** The stored form of a fixture review. */
export function storeReview(review: FixtureReview, goods: FixtureMerchant['goods']): StoredReview {
  const writtenAt = Date.parse(review.at);
  const overall = overallOf(review.stars);
  const found = goods.find(({ id }) => id === review.goods);
  return {
    buyer: review.buyer,
    writtenAt,
    overall,
    topics: topicsOf(review.text, review.stars).map(({ id }) => id),
    review: {
      id: review.id,
      at: new Date(writtenAt).toISOString(),
      orderedOn: review.orderedOn ?? null,
      bought: review.bought,
      since: review.since,
      author: maskName(review.author),
      avatar: review.avatar ?? null,
      goods: found ? { ...found } : null,
      stars: { ...review.stars },
      text: review.text,
      lang: review.lang,
      media: (review.media ?? []).map(({ kind, src, alt }) => ({ kind, src, alt })),
      wouldBuyAgain: review.wouldBuyAgain ?? null,
      helpful: review.helpful ?? 0,
      improve: improveOf(review.stars),
      reply: review.reply
        ? {
            text: review.reply.text,
            at: new Date(writtenAt + review.reply.afterMinutes * 60_000).toISOString(),
            minutes: review.reply.afterMinutes,
            wonBack: review.reply.wonBack ?? false,
          }
        : null,
      folded: review.folded ?? null,
    },
  };
}
