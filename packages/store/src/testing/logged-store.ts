import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely';
import { poolOf } from '../postgres/connect.ts';
import { openStore, type Store } from '../open-store.ts';
import type { Database } from '../schema.ts';
import { createDatabase } from './postgres-database.ts';

/** An empty store in PostgreSQL, forgotten on close, that tells of every statement it has run. */
export async function openLogged(told: (query: CompiledQuery) => void): Promise<Store> {
  const { url, drop } = await createDatabase();
  const store = await openStore(url);
  const pool = poolOf(url, { max: 1 });
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => told(query),
  });
  return { ...store, db, reads: db, close: () => db.destroy().then(store.close).then(drop) };
}
