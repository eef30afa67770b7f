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
  ...{ text: '', lang: null, media: '[]', author: null, avatar: null, topics: '[]' },
});

/** Takes away what was read from reviews of a merchant, and what was added and answered to them: it may name their author. */
export async function clearAround(db: Kysely<Database>, merchant: string, reviews: readonly string[]): Promise<void> {
  for (const some of inChunks(reviews)) {
    for (const table of ['replies', 'appendices', 'review_reports'] as const) {
      await db
        .updateTable(table)
        .set({ text: '' })
        .where('merchant', '=', merchant)
        .where('review', 'in', some)
        .execute();
    }
    await db
      .updateTable('submissions')
      .set({ body: '', answer: '{}' })
      .where('merchant', '=', merchant)
      .where('review', 'in', some)
      .execute();
    // With the salt goes the way from what the log says of a review back to its words.
    await db
      .updateTable('log_subjects')
      .set({ salt: null })
      .where('merchant', '=', merchant)
      .where('subject', 'in', some)
      .execute();
    // Their files are no rows: they go as soon as this is on disk.
    await db
      .updateTable('pictures')
      .set({ state: 'gone' })
      .where('merchant', '=', merchant)
      .where('review', 'in', some)
      .execute();
    for (const table of [
      'review_topics',
      'review_readings',
      'remedies',
      'review_bands',
      'review_requests',
      'review_edits',
    ] as const) {
      await db.deleteFrom(table).where('merchant', '=', merchant).where('review', 'in', some).execute();
    }
  }
}

/** Takes held reviews away whole: they count nowhere. @returns how many there were. */
export async function removeHeld(
  db: Kysely<Database>,
  merchant: string,
  of: Readonly<Partial<Record<'buyer' | 'review', string>>>,
): Promise<readonly string[]> {
  let removing = db.deleteFrom('held_reviews').where('merchant', '=', merchant);
  if (of.buyer !== undefined) removing = removing.where('buyer', '=', of.buyer);
  if (of.review !== undefined) removing = removing.where('review', '=', of.review);
  const removed = (await removing.returning('review').execute()).map(({ review }) => review);
  await clearAround(db, merchant, removed);
  return removed;
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
