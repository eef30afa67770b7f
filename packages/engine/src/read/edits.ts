import type { Edited } from '@huitou/contract/review.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** What reviews of a merchant said before their authors edited them, by review. */
export async function readEdits(
  db: Kysely<Database>,
  merchant: string,
  reviews: readonly string[],
): Promise<ReadonlyMap<string, Edited>> {
  if (reviews.length === 0) return new Map();
  const rows = await db
    .selectFrom('review_edits')
    .select(['review', 'day', 'text', 'stars'])
    .where('merchant', '=', merchant)
    .where('review', 'in', reviews)
    .execute();
  return new Map(
    rows.map(({ review, day, text, stars }) => [
      review,
      { at: dateOf(day), text, stars: JSON.parse(stars) as Record<string, number> },
    ]),
  );
}
