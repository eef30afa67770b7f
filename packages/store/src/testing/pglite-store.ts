import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { ready, type Store } from '../open-store.ts';
import type { Database } from '../schema.ts';

/** PostgreSQL inside the process, forgotten on close: what keeps the PostgreSQL dialect true where no server is at hand. */
export function openPgliteStore(): Promise<Store> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  return ready('PGlite', { db, reads: db, location: null, close: () => db.destroy() });
}
