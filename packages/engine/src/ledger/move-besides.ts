import type { Kysely } from 'kysely';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Change } from './ingest/order-changes.ts';
import type { Key } from './sql/look-up.ts';

/** What lies beside a review without being an event. */
const besides = ['review_edits', 'review_requests', 'review_votes', 'review_reports'] as const;

/**
 * Takes along what lies beside reviews that are another merchant's from now on. Rows are deleted and written anew: a shard layer
 * changes no merchant.
 *
 * @param left - Merchant and id of the reviews as they lay.
 */
export async function moveBesides(
  db: Kysely<Database>,
  left: readonly Key[],
  reviews: ReadonlyMap<string, Change<ReviewsTable>>,
): Promise<void> {
  for (const [before, id] of left) {
    const [from, review] = [String(before), String(id)];
    const merchant = reviews.get(review)?.after.merchant ?? from;
    // What the log said stays with the merchant of whom it said it; an erasure would not find the salt there any more.
    await db
      .updateTable('log_subjects')
      .set({ salt: '' })
      .where('merchant', '=', from)
      .where('subject', '=', review)
      .execute();
    for (const table of besides) {
      const rows: readonly object[] = await db
        .selectFrom(table)
        .selectAll()
        .where('merchant', '=', from)
        .where('review', '=', review)
        .execute();
      if (rows.length === 0) continue;
      await db.deleteFrom(table).where('merchant', '=', from).where('review', '=', review).execute();
      for (const row of rows)
        await db
          .insertInto(table)
          .values({ ...row, merchant } as never)
          .execute();
    }
  }
}
