import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { newerMigrations } from '../migrate.ts';
import type { Database } from '../schema.ts';
import { explained, StoreError } from '../store.ts';
import { storeFacts, type StoreFacts } from '../store-facts.ts';
import { explain } from './explain.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** What SQLite finds wrong with its pages, indexes and rows, in its own words; nothing where all is well. */
export function faultsIn(database: DatabaseSync): string[] {
  const found = database
    .prepare('pragma integrity_check')
    .all()
    .map((row) => String(row['integrity_check']));
  return found.length === 1 && found[0] === 'ok' ? [] : found;
}

/**
 * Opens the file of a store and reads every page of it.
 *
 * @returns what is in it.
 * @throws StoreError if it is no store, is damaged, or was written by a newer program.
 */
export const checkFile = (path: string): Promise<StoreFacts> =>
  explained(
    (error) => explain(path, error),
    async () => {
      if (!existsSync(path)) throw new StoreError(`${path}: is not there; name the file of a backup`);
      const database = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
      const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
      try {
        const [fault] = faultsIn(database);
        if (fault) throw new StoreError(`${path}: is damaged (${fault.split('\n')[0]}); use another copy`);
        const newer = await newerMigrations(db);
        if (newer.length > 0) {
          throw new StoreError(
            `${path}: was written by a newer version of this program (${newer.join(', ')}); use that`,
          );
        }
        return await storeFacts(db);
      } finally {
        await db.destroy();
        if (database.isOpen) database.close();
      }
    },
  );
