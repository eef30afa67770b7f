import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Kysely over a database that is open, and the way to close both: Kysely closes only what it has used. */
export function overDatabase(database: DatabaseSync): { readonly db: Kysely<Database>; close(): Promise<void> } {
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  return {
    db,
    async close() {
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}
