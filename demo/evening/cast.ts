import type { Store } from '@huitou/store/open-store.js';
import { latestOrder } from '../latest-order.ts';
import { stories } from '../market/stories.ts';

/** As whom somebody at the demo takes part. */
export const roles = ['regular', 'second', 'first'] as const;
export type Role = (typeof roles)[number];

/** A buyer of the demo market. */
export interface Guest {
  readonly buyer: string;
  /** Different days with a purchase. */
  readonly visits: number;
  /** The latest order that stands. */
  readonly order: string;
}

/** Those of whom the market or the evening tells a story: nobody else speaks for them. */
const scripted = stories.flatMap(({ buyer, isGuest }) => (isGuest ? [] : [buyer.id]));

/** How often each has bought. */
const visitsOf: Readonly<Record<Role, number>> = { regular: 19, second: 2, first: 1 };

/** Who takes part at this merchant: of each kind the first buyer by id who can write, the same at every start. */
export async function findGuest(store: Store, merchant: string, role: Role): Promise<Guest | undefined> {
  const wanted = visitsOf[role];
  const pairs = await store.reads
    .selectFrom('pairs')
    .select(['buyer', 'days'])
    .where('merchant', '=', merchant)
    .where('linked', '=', 0)
    .where('days', '>', 0)
    .where('buyer', 'not in', scripted)
    .execute();
  // A small market may have nobody of 19 visits: the nearest then.
  const nearest = pairs.toSorted(
    (a, b) => Math.abs(a.days - wanted) - Math.abs(b.days - wanted) || (a.buyer < b.buyer ? -1 : 1),
  );
  for (const { buyer, days } of nearest) {
    const order = await latestOrder(store, merchant, buyer);
    if (order && !order.isReviewed) return { buyer, visits: days, order: order.id };
  }
  return undefined;
}
