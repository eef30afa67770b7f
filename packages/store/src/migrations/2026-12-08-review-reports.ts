import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** Which reviews people report to the platform, and why. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'review_reports',
    {
      ...({ merchant: 'text', day: 'whole', review: 'text', reporter: 'text', reason: 'text' } as const),
      ...({ text: 'text', count: 'whole' } as const),
    },
    { key: ['merchant', 'day', 'review', 'reporter', 'reason'], keyed: true, partitioned: true },
  );
  await sql`create index review_reports_review on review_reports (merchant, review)`.execute(db);
  await sql`create index review_reports_reporter on review_reports (reporter) where reporter <> ''`.execute(db);
}
