import type { OrderFacts, PairFacts, ReviewFacts } from '@huitou/method/facts.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { JudgedOrder } from '../sql/columns.ts';

/** An order as the method looks at it. */
export const orderFacts = (row: JudgedOrder): OrderFacts => ({
  paidAt: row.paid_at ?? 0,
  day: row.day ?? 0,
  dispatchBy: row.dispatch_by,
  deliverBy: row.deliver_by,
  dispatchedAt: row.dispatched_at,
  deliveredAt: row.delivered_at,
  qualityRefundAt: row.quality_refund_at,
  voidAt: row.void_at,
  excusedAt: row.excused_at,
  linked: row.linked === 1,
});

/** A review as the method looks at it. */
export const reviewFacts = (row: ReviewsTable, stars: readonly Database['review_stars'][]): ReviewFacts => ({
  writtenAt: row.written_at,
  day: row.day,
  stars: Object.fromEntries(stars.map((star) => [star.dimension, star.stars])),
  wouldBuyAgain: row.would_buy_again === null ? null : row.would_buy_again === 1,
  hasText: row.text !== '',
  repliedAt: row.replied_at,
  counts: row.counts === 1,
});

/** The rows of one pair as the method looks at them. */
export const pairFacts = (
  orders: readonly JudgedOrder[],
  reviews: readonly ReviewsTable[],
  stars: (review: string) => readonly Database['review_stars'][],
  linked: boolean,
): PairFacts => ({
  orders: orders.map(orderFacts),
  reviews: reviews.map((review) => reviewFacts(review, stars(review.id))),
  linked,
});
