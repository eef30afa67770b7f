import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../schema.ts';
import { alwaysHeld, prepare, type Store } from '../store.ts';

/** PostgreSQL inside the process, forgotten on close: what keeps the PostgreSQL dialect true where no server is at hand. */
export async function openPgliteStore(): Promise<Store> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  return {
    ...{ kind: 'postgres', name: 'PGlite', location: null, storeId: await prepare(db), writer: alwaysHeld },
    ...{ db, reads: db, onNotice: () => () => {}, close: () => db.destroy() },
  };
}
