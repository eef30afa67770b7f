import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** The stars of some merchants' reviews by dimension, by review; a review without stars has an empty record. */
export async function reviewStars(
  db: Kysely<Database>,
  merchants: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Record<string, number>>> {
  const found = new Map(ids.map((id): [string, Record<string, number>] => [id, {}]));
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('review_stars')
    .selectAll()
    .where('merchant', 'in', merchants)
    .where('review', 'in', ids)
    .orderBy('dimension')
    .execute();
  for (const { review, dimension, stars } of rows) (found.get(review) ?? {})[dimension] = stars;
  return found;
}
