import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { subjectKey } from './subject-key.ts';

/** The stars of all reviews of some merchants, by subjectKey. */
export async function reviewStarsOf(
  db: Kysely<Database>,
  merchants: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const rows = await db.selectFrom('review_stars').selectAll().where('merchant', 'in', merchants).execute();
  const found = new Map<string, Record<string, number>>();
  for (const { merchant, review, dimension, stars } of rows) {
    const key = subjectKey(merchant, review);
    const known = found.get(key) ?? {};
    known[dimension] = stars;
    found.set(key, known);
  }
  return found;
}
