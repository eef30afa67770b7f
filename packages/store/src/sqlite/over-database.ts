import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { BreathingStatements } from './breathing-statements.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Milliseconds to wait for the turn of one who writes. */
const PATIENCE = 10_000;

/** Kysely over a database that is open, and the way to close both: Kysely closes only what it has used. */
export function overDatabase(database: DatabaseSync): { readonly db: Kysely<Database>; close(): Promise<void> } {
  const runner = new BreathingStatements(database);
  const db = new Kysely<Database>({
    dialect: sqliteDialect({ runner, name: database.location() ?? 'memory:', patience: PATIENCE }),
  });
  return {
    db,
    async close() {
      await db.destroy();
      await runner.close();
    },
  };
}
