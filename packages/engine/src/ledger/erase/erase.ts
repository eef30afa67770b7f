import type { EventOf } from '@huitou/contract/events.js';
import type { Erased } from '@huitou/contract/ingest.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { View } from '../pairs/view.ts';
import { crowdTables } from '../pairs/crowd-rows.ts';
import { byPair, rowsByKey } from '../sql/look-up.ts';
import { clearReviews } from './clear-reviews.ts';
import { tombstone, type Erasures } from './erasures.ts';

/** What an erasure found, and at which merchants. */
export interface Done {
  readonly erased: Erased;
  readonly merchants: readonly string[];
}

/** Puts what stands for a buyer at one merchant in the place of the buyer's id. @returns how many orders were theirs. */
async function rename(db: Kysely<Database>, merchant: string, buyer: string, nameless: string): Promise<number> {
  const orders = await db
    .selectFrom('orders')
    .select('id')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .execute();
  for (const some of inChunks(orders.map(({ id }) => id))) {
    await db
      .updateTable('things')
      .set({ owner: nameless })
      .where('kind', '=', thingKinds.order)
      .where('id', 'in', some)
      .execute();
  }
  for (const table of ['orders', 'reviews', 'moderations', 'pairs', ...crowdTables] as const) {
    await db
      .updateTable(table)
      .set({ buyer: nameless })
      .where('merchant', '=', merchant)
      .where('buyer', '=', buyer)
      .execute();
  }
  return orders.length;
}

async function eraseBuyer(
  db: Kysely<Database>,
  view: View,
  erasures: Erasures,
  buyer: string,
  now: number,
): Promise<Done> {
  const seed = await erasures.keep('buyer', [buyer], now);
  // Whatever is known of a buyer at a merchant has a pair there. It is looked for in all of them: nothing leads from a buyer to merchants.
  const pairs = await db
    .selectFrom('pairs')
    .select('merchant')
    .where('buyer', '=', buyer)
    .orderBy('merchant')
    .execute();
  let [orders, reviews] = [0, 0];
  for (const { merchant } of pairs) {
    const nameless = tombstone(seed, merchant);
    orders += await rename(db, merchant, buyer, nameless);
    const written = await byPair(db, 'reviews', [[merchant, nameless]]);
    await erasures.keep(
      'review',
      written.map(({ id }) => id),
      now,
    );
    await clearReviews(db, view, written);
    reviews += written.length;
  }
  const erased = { merchants: pairs.length, orders, reviews };
  await erasures.count('buyer', buyer, erased);
  return { erased, merchants: pairs.map(({ merchant }) => merchant) };
}

async function eraseReview(
  db: Kysely<Database>,
  view: View,
  erasures: Erasures,
  review: string,
  now: number,
): Promise<Done> {
  await erasures.keep('review', [review], now);
  const [place] = await rowsByKey(db, 'things', [[thingKinds.review, review]]);
  const written = place ? await rowsByKey(db, 'reviews', [[place.merchant, review]]) : [];
  await clearReviews(db, view, written);
  const erased = { merchants: written.length, orders: 0, reviews: written.length };
  await erasures.count('review', review, erased);
  return { erased, merchants: written.map(({ merchant }) => merchant) };
}

/** Erases whom or what an event names from all rows, and sees to it that later events bring nothing back. */
export async function erase(
  db: Kysely<Database>,
  view: View,
  erasures: Erasures,
  { data: { buyer, review } }: EventOf<'erase'>,
  now: number,
): Promise<Done> {
  if (buyer !== undefined) {
    await erasures.look('buyer', [buyer]);
    return eraseBuyer(db, view, erasures, buyer, now);
  }
  await erasures.look('review', [review ?? '']);
  return eraseReview(db, view, erasures, review ?? '', now);
}
