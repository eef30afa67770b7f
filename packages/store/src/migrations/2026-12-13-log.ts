import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** The public log: its entries, the nodes of their Merkle tree, a head a day, and what it said last of each subject. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'log_entries',
    {
      ...({ seq: 'whole', day: 'whole', at: 'whole', kind: 'text', merchant: 'text', subject: 'text' } as const),
      ...({ hash: 'text', body: 'text' } as const),
    },
    { key: ['seq'], keyed: true },
  );
  await sql`create index log_entries_by_subject on log_entries (subject, seq)`.execute(db);
  await createTable(
    db,
    'log_nodes',
    { level: 'whole', place: 'whole', hash: 'text' },
    { key: ['level', 'place'], keyed: true },
  );
  await createTable(
    db,
    'log_heads',
    { day: 'whole', size: 'whole', at: 'whole', root: 'text', publication: 'whole' },
    { key: ['day'], keyed: true },
  );
  await createTable(
    db,
    'log_subjects',
    { merchant: 'text', subject: 'text', salt: 'text?', said: 'text' },
    { key: ['merchant', 'subject'], keyed: true, partitioned: true },
  );
  // Only of what was erased since the last head: the next one says so.
  await sql`create index log_subjects_erased on log_subjects (merchant) where salt is null`.execute(db);
}
