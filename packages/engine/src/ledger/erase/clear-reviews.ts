import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { CounterDeltas } from '../pairs/counter-deltas.ts';
import { Pairs } from '../pairs/pair-key.ts';
import type { View } from '../pairs/view.ts';
import { pairChanges } from '../pairs/pair-rows.ts';
import { updatePairs } from '../pairs/update-pairs.ts';
import { removeKeys } from '../sql/look-up.ts';
import { write } from '../sql/write.ts';

/** A review with nothing left of what its author wrote, showed and is called. */
const cleared = (review: ReviewsTable): ReviewsTable => ({
  ...review,
  ...{ text: '', lang: null, media: '[]', author: null, avatar: null },
});

/** Takes away what was read from reviews of a merchant, and what was answered to them: it may name their author. */
export async function clearAround(db: Kysely<Database>, merchant: string, reviews: readonly string[]): Promise<void> {
  for (const some of inChunks(reviews)) {
    await db
      .updateTable('replies')
      .set({ text: '' })
      .where('merchant', '=', merchant)
      .where('review', 'in', some)
      .execute();
    await db
      .updateTable('submissions')
      .set({ body: '', answer: '{}' })
      .where('merchant', '=', merchant)
      .where('review', 'in', some)
      .execute();
    for (const table of ['review_topics', 'review_readings'] as const) {
      await db.deleteFrom(table).where('merchant', '=', merchant).where('review', 'in', some).execute();
    }
  }
}

/** Clears reviews that are stored, and moves the counters by what they no longer say. */
export async function clearReviews(db: Kysely<Database>, view: View, reviews: readonly ReviewsTable[]): Promise<void> {
  if (reviews.length === 0) return;
  const pairs = new Pairs();
  for (const { merchant, buyer } of reviews) pairs.add(merchant, buyer);
  const changes = new Map(reviews.map((before) => [before.id, { before, after: cleared(before) }]));
  const deltas = new CounterDeltas(view.method);
  const updated = await updatePairs(db, pairs.list(), pairChanges({ reviews: changes }), view, deltas);
  await write(db, 'reviews', updated.reviews);
  await write(db, 'pairs', updated.fresh, 'never');
  await write(db, 'pairs', updated.pairs);
  await removeKeys(db, 'pairs', updated.gone);
  await write(db, 'counters', deltas.rows(), 'add');
  for (const [merchant, those] of Map.groupBy(reviews, (review) => review.merchant)) {
    await clearAround(
      db,
      merchant,
      those.map(({ id }) => id),
    );
  }
}
