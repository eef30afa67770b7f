import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** Pictures that customers sent for their reviews: what is kept, and what is to be removed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'pictures',
    { merchant: 'text', picture: 'text', review: 'text', at: 'whole', state: 'text' },
    { key: ['merchant', 'picture', 'review'], keyed: true, partitioned: true },
  );
  await sql`create index pictures_review on pictures (merchant, review)`.execute(db);
  await sql`create index pictures_unused on pictures (at) where state <> 'used'`.execute(db);
}
