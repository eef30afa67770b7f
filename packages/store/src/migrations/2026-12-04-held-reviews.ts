import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** What moderation needs: reviews that wait for a person, the fingerprints of texts, and reviews by day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'held_reviews',
    {
      ...({ merchant: 'text', review: 'text', buyer: 'text', at: 'whole', day: 'whole', event: 'text' } as const),
      ...({ rules: 'text', appeal: 'text?', appealed_at: 'whole?' } as const),
    },
    { key: ['merchant', 'review'], keyed: true },
  );
  await sql`create index held_reviews_by_time on held_reviews (at, merchant, review)`.execute(db);
  // Not in parts: copies are looked for at all merchants, by one index instead of 16.
  await createTable(
    db,
    'review_bands',
    { merchant: 'text', review: 'text', band: 'whole' },
    { key: ['merchant', 'review', 'band'], keyed: true },
  );
  await sql`create index review_bands_by_band on review_bands (band)`.execute(db);
  await sql`create index reviews_by_day on reviews (merchant, day)`.execute(db);
}
