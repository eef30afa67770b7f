import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { openStore, ready, type Store } from '../../store/open-store.ts';
import type { Database } from '../../store/schema.ts';
import type { ReadTables } from '../tables.ts';

async function openPglite(): Promise<Store> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  return ready('pglite', { db, reads: db, close: () => db.destroy() });
}

/** An empty store on each engine whose dialect the reads are written for. */
export const engines: Readonly<Record<string, () => Promise<Store>>> = {
  'node:sqlite': () => openStore('memory:'),
  PGlite: openPglite,
};

const tables = [
  ...(['reviews', 'review_stars', 'replies', 'goods', 'orders', 'merchants', 'snapshots', 'daily'] as const),
  ...(['review_topics', 'review_readings', 'review_versions'] as const),
];

/** Forgets every row that the reader can see; opening a new store takes PGlite seconds. */
export async function emptied({ db }: Store): Promise<void> {
  for (const table of tables) await db.withTables<ReadTables>().deleteFrom(table).execute();
}
