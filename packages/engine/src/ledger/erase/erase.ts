import type { EventOf } from '@huitou/contract/events.js';
import type { Erased } from '@huitou/contract/ingest.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { View } from '../pairs/view.ts';
import { byPair, rowsByKey } from '../sql/look-up.ts';
import { clearAround, clearReviews, removeHeld } from './clear-reviews.ts';
import { eraseReports } from './erase-reports.ts';
import { eraseVotes } from './erase-votes.ts';
import { renameBuyer } from './rename-buyer.ts';
import { tombstone, type Erasures } from './erasures.ts';

/** What an erasure found, and at which merchants. */
export interface Done {
  readonly erased: Erased;
  readonly merchants: readonly string[];
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
    orders += await renameBuyer(db, merchant, buyer, nameless);
    const written = await byPair(db, 'reviews', [[merchant, nameless]]);
    const held = await removeHeld(db, merchant, { buyer });
    await erasures.keep('review', [...written.map(({ id }) => id), ...held], now);
    await clearReviews(db, view, written);
    reviews += written.length + held.length;
  }
  const voted = await eraseVotes(db, buyer);
  await eraseReports(db, buyer, seed);
  const erased = { merchants: pairs.length, orders, reviews };
  await erasures.count('buyer', buyer, erased);
  return { erased, merchants: [...pairs.map(({ merchant }) => merchant), ...voted] };
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
  // What came before its review lies under no merchant.
  await clearAround(db, '', [review]);
  // A held review is no thing that events name: it is looked for among all that wait, which are few.
  const waiting = await db.selectFrom('held_reviews').select('merchant').where('review', '=', review).execute();
  for (const { merchant } of waiting) await removeHeld(db, merchant, { review });
  const found = written.length + waiting.length;
  const erased = { merchants: found, orders: 0, reviews: found };
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
