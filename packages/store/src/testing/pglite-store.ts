import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../schema.ts';
import { ready, type Store } from '../store.ts';

/** PostgreSQL inside the process, forgotten on close: what keeps the PostgreSQL dialect true where no server is at hand. */
export function openPgliteStore(): Promise<Store> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  const store: Store = {
    ...{ kind: 'postgres', name: 'PGlite', location: null },
    ...{ db, reads: db, close: () => db.destroy() },
  };
  return ready(store, ({ message }) => `PGlite: ${message}`);
}
