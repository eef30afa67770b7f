import type { Kysely } from 'kysely';
import type { Database, OrdersTable } from '@huitou/store/schema.js';
import type { MerchantChanges } from './ingest/merchant-changes.ts';
import type { OrderChanges } from './ingest/order-changes.ts';
import type { PlacedRows } from './ingest/placed-rows.ts';
import type { ReviewChanges } from './ingest/review-changes.ts';
import { moveBesides } from './move-besides.ts';
import { removeBy, removeKeys, type Key } from './sql/look-up.ts';
import { write } from './sql/write.ts';

type Placed = 'orders' | 'refunds' | 'replies' | 'appendices' | 'moderations' | 'goods' | 'rooms';

export async function writePlaced<T extends Placed>(
  db: Kysely<Database>,
  table: T,
  placed: PlacedRows<T>,
): Promise<void> {
  await removeKeys(db, table, placed.left);
  await write(db, table, placed.fresh, 'never');
  await write(db, table, placed.rows);
}

const byPair = (a: OrdersTable, b: OrdersTable): number =>
  a.merchant === b.merchant ? (a.buyer < b.buyer ? -1 : 1) : a.merchant < b.merchant ? -1 : 1;

/** Writes what a batch says, but for reviews themselves: those are written with what their pairs say of them. */
export async function writeChanges(
  db: Kysely<Database>,
  { placed, refunds }: OrderChanges,
  { reviews, left, stars, replies, moderations }: ReviewChanges,
  { industries, venues, merchants, goods, rooms }: MerchantChanges,
): Promise<void> {
  await write(db, 'industries', industries);
  await write(db, 'venues', venues);
  await write(db, 'merchants', merchants);
  await writePlaced(db, 'goods', goods);
  await writePlaced(db, 'rooms', rooms);
  // Neighbours are written on the same page.
  await writePlaced(db, 'orders', { ...placed, fresh: placed.fresh.toSorted(byPair) });
  await writePlaced(db, 'refunds', refunds);
  const restarred = [...stars.keys()].flatMap((id): Key[] => {
    const before = reviews.get(id)?.before;
    return before ? [[before.merchant, id]] : [];
  });
  await removeBy(db, 'review_stars', ['merchant', 'review'], restarred);
  await write(db, 'review_stars', [...stars.values()].flat());
  await removeKeys(db, 'reviews', left);
  // What was read from a review is of the merchant that it was about.
  for (const [merchant, review] of left) {
    for (const table of ['review_topics', 'review_readings', 'review_bands'] as const) {
      await db
        .deleteFrom(table)
        .where('merchant', '=', String(merchant))
        .where('review', '=', String(review))
        .execute();
    }
  }
  await moveBesides(db, left, reviews);
  await writePlaced(db, 'replies', replies);
  await writePlaced(db, 'moderations', moderations);
}
