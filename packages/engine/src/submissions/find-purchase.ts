import type { MayWrite } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { orderHash } from '@huitou/store/purchase-key.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

type Order = Pick<Database['orders'], 'id' | 'day' | 'goods' | 'void_at' | 'linked' | 'paid_at' | 'delivered_at'>;

/** What is known of the order that a token speaks of, and whether its buyer may write about it. */
export interface FoundPurchase {
  readonly order: Order | undefined;
  /** On how many different days the buyer has bought here up to the order's. */
  readonly visit: number;
  readonly mayWrite: Exclude<MayWrite, 'has-written'>;
}

/** Orders that are looked through for the one of a token: nobody who has more is a person. */
const MOST = 5_000;

const stands = ({ void_at, linked }: Order): boolean => void_at === null && linked === 0;

/**
 * Looks up the order that a token speaks of and decides whether its buyer may write: it must be known, not given back, not
 * of the shop's own, and lie on at least the second day on which the buyer bought here.
 */
export async function findPurchase(
  db: Kysely<Database>,
  { merchant, buyer, order: wanted }: Author,
): Promise<FoundPurchase> {
  const orders = await db
    .selectFrom('orders')
    .select(['id', 'day', 'goods', 'void_at', 'linked', 'paid_at', 'delivered_at'])
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .limit(MOST)
    .execute();
  const order = orders.find(({ id }) => orderHash(id) === wanted);
  if (!order || order.day === null) return { order: undefined, visit: 0, mayWrite: 'unknown-order' };
  const { day } = order;
  const days = new Set(orders.filter((one) => stands(one) && one.day !== null && one.day <= day).map((one) => one.day));
  const visit = days.size;
  const pair = await db
    .selectFrom('pairs')
    .select('linked')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .executeTakeFirst();
  const mayWrite =
    order.linked === 1 || pair?.linked === 1
      ? 'linked-account'
      : order.void_at !== null
        ? 'refunded-order'
        : visit < 2
          ? 'first-purchase'
          : 'yes';
  return { order, visit, mayWrite };
}
