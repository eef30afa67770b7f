import type { MethodDocument } from '@huitou/contract/method-document.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import { improveOf, overallOf } from '@huitou/reviews/stars.js';
import type { Database, OrdersTable, ReviewsTable } from '@huitou/store/schema.js';
import type { JudgedOrder } from '../sql/columns.ts';
import { isLater } from './version.ts';

// What the rows of one order, review or pair come to: the columns that readers need at hand.

type Refund = Database['refunds'];
type Reply = Database['replies'];
type Moderation = Database['moderations'];
type Stars = Database['review_stars'];

const first = (refunds: readonly Refund[], speaks: (refund: Refund) => boolean): number | null => {
  let time = Infinity;
  for (const refund of refunds) if (speaks(refund) && refund.refunded_at < time) time = refund.refunded_at;
  return time < Infinity ? time : null;
};

/** The three times that an order keeps of its refunds. */
export const refundTimes = (
  refunds: readonly Refund[],
): Pick<OrdersTable, 'quality_refund_at' | 'void_at' | 'excused_at'> => ({
  quality_refund_at: first(refunds, ({ reason }) => reason === 'quality'),
  void_at: first(refunds, ({ full_refund }) => full_refund === 1),
  excused_at: first(refunds, ({ reason }) => reason === 'changed-mind'),
});

/** The moderation that stands: the latest of those given. */
export function latest(moderations: Iterable<Moderation>): Moderation | undefined {
  let standing: Moderation | undefined;
  for (const moderation of moderations) if (!standing || isLater(moderation.rev, standing.rev)) standing = moderation;
  return standing;
}

/** Whether a review is folded, and whether it still counts. */
export function foldOf(
  moderations: Iterable<Moderation>,
  method: MethodDocument,
): Pick<ReviewsTable, 'folded' | 'counts'> {
  const standing = latest(moderations);
  const folded = standing?.action === 'fold' ? standing.reason : null;
  return { folded, counts: folded !== null && method.excludedReasons.includes(folded) ? 0 : 1 };
}

/** The merchant's first answer; of answers in the same millisecond the first by id. */
export function firstReply(replies: readonly Reply[]): Pick<ReviewsTable, 'first_reply' | 'replied_at'> {
  let found: Reply | undefined;
  for (const reply of replies) {
    const { replied_at: at, id } = reply;
    if (!found || at < found.replied_at || (at === found.replied_at && id < found.id)) found = reply;
  }
  return { first_reply: found?.id ?? null, replied_at: found?.replied_at ?? null };
}

/** The mean of a review's stars, and what its author wants improved. */
export function starSigns(stars: readonly Stars[]): Pick<ReviewsTable, 'overall' | 'improve'> {
  const given = Object.fromEntries(stars.map(({ dimension, stars: count }) => [dimension, count]));
  return { overall: overallOf(given), improve: improveOf(given) };
}

/** What readers think of a review: votes stay, and what the platform counts is added to them. */
export function votesOf(
  helpful: number,
  { votes_for = 0, weight_for = 0, weight_against = 0 }: Partial<ReviewsTable> = {},
): Pick<ReviewsTable, 'votes_for' | 'weight_for' | 'weight_against' | 'helpfulness'> {
  const stands = helpfulness(helpful + weight_for, weight_against);
  return { votes_for, weight_for, weight_against, helpfulness: stands };
}

/** Whether an order is a purchase that was not taken back. */
export const stands = (order: JudgedOrder): boolean => order.void_at === null && order.linked === 0;

/** The different days, in order, on which a buyer has a purchase that stands. None for a linked buyer. */
export function purchaseDays(orders: readonly JudgedOrder[], linked: boolean): number[] {
  if (linked) return [];
  const days = new Set<number>();
  for (const order of orders) if (order.day !== null && stands(order)) days.add(order.day);
  return [...days].sort((a, b) => a - b);
}

/** When the latest purchase that stands was paid (ms); null where there is none. */
export function lastPaid(orders: readonly JudgedOrder[]): number | null {
  let last: number | null = null;
  for (const order of orders) {
    if (order.paid_at !== null && stands(order) && (last === null || order.paid_at > last)) last = order.paid_at;
  }
  return last;
}

/** What a review's pair says of it. `days` as from `purchaseDays`, `paid` as from `lastPaid`. */
export function reviewWithPair(
  review: ReviewsTable,
  days: readonly number[],
  paid: number | null,
): Pick<ReviewsTable, 'bought' | 'since_day' | 'won_back'> {
  const bought = days.findLastIndex((day) => day <= review.day) + 1;
  const { replied_at: answered } = review;
  return {
    bought,
    since_day: bought > 0 ? (days[0] ?? null) : null,
    won_back: days.length > 0 && answered !== null && paid !== null && paid > answered ? 1 : 0,
  };
}
