import type { Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** What customers wrote through the API themselves, and what they were answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'submissions',
    { merchant: 'text', review: 'text', asked: 'text', body: 'text', at: 'whole', answer: 'text' },
    { key: ['merchant', 'review'], keyed: true, partitioned: true },
  );
}
