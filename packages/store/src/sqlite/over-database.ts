import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { BreathingStatements } from './breathing-statements.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Kysely over a database that is open, and the way to close both: Kysely closes only what it has used. */
export function overDatabase(database: DatabaseSync): { readonly db: Kysely<Database>; close(): Promise<void> } {
  const runner = new BreathingStatements(database);
  const db = new Kysely<Database>({
    dialect: sqliteDialect({ runner, name: database.location() ?? 'memory:', patience: 0 }),
  });
  return {
    db,
    async close() {
      await db.destroy();
      await runner.close();
    },
  };
}
