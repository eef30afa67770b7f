import type { Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** Whom or what is to be forgotten, as keyed hashes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'erasures',
    { hash: 'text', seed: 'text', at: 'whole', counts: 'text' },
    { key: ['hash'], keyed: true },
  );
}
