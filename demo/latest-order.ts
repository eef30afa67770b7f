import type { Store } from '@huitou/store/open-store.js';

/** The latest order of a buyer that stands, and whether the platform has sent a review of it: then no token writes another. */
export interface LatestOrder {
  readonly id: string;
  readonly isReviewed: boolean;
}

/** Undefined where a buyer has no order that stands. */
export async function latestOrder(store: Store, merchant: string, buyer: string): Promise<LatestOrder | undefined> {
  const order = await store.reads
    .selectFrom('orders')
    .select('id')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .where('void_at', 'is', null)
    .orderBy('paid_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!order) return undefined;
  const sent = await store.reads
    .selectFrom('reviews')
    .leftJoin('submissions', (on) =>
      on.onRef('submissions.merchant', '=', 'reviews.merchant').onRef('submissions.review', '=', 'reviews.id'),
    )
    .select('reviews.id')
    .where('reviews.merchant', '=', merchant)
    .where('reviews.buyer', '=', buyer)
    .where('reviews.order_id', '=', order.id)
    .where('submissions.review', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return { id: order.id, isReviewed: sent !== undefined };
}
