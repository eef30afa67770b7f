import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** What a merchant's staff have read and promised, and the order in which reviews wait for an answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'inbox_marks',
    { merchant: 'text', review: 'text', at: 'whole' },
    { key: ['merchant', 'review'], keyed: true, partitioned: true },
  );
  await createTable(
    db,
    'remedies',
    { merchant: 'text', review: 'text', kind: 'text', note: 'text?', at: 'whole', user: 'text' },
    { key: ['merchant', 'review'], keyed: true, partitioned: true },
  );
  await sql`create index reviews_waiting on reviews (merchant, written_at desc) where text <> '' and replied_at is null and counts = 1`.execute(
    db,
  );
  await sql`create index reviews_to_answer on reviews (merchant, written_at desc, id desc) where text <> '' and counts = 1`.execute(
    db,
  );
}
