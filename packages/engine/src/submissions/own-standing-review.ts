import type { Author } from '@huitou/api/ports/submissions.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { Erasures } from '../ledger/erase/erasures.ts';

/** Whether a review was erased: its row stands, for what it counts. */
export async function isErased(db: Kysely<Database>, review: string): Promise<boolean> {
  if (!(await Erasures.any(db))) return false;
  const erasures = await Erasures.open(db);
  await erasures.look('review', [review]);
  return erasures.seedOf('review', review) !== undefined;
}

/** A review of an author's own; undefined where there is none, or where it was taken back. */
export async function ownStandingReview(
  db: Kysely<Database>,
  { merchant, buyer }: Author,
  review: string,
): Promise<ReviewsTable | undefined> {
  const row = await db
    .selectFrom('reviews')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .executeTakeFirst();
  return row?.buyer === buyer && !(await isErased(db, review)) ? row : undefined;
}
