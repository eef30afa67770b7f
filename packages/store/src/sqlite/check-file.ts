import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { newerMigrations } from '../migrate.ts';
import { explained, StoreError } from '../store.ts';
import { storeFacts, type StoreFacts } from '../store-facts.ts';
import { explain } from './explain.ts';
import { integrityFaults } from './integrity-lines.ts';
import { overDatabase } from './over-database.ts';

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
      const { db, close } = overDatabase(database);
      try {
        const rows = database.prepare('pragma integrity_check').all();
        const [fault] = integrityFaults(rows.map((row) => row['integrity_check']));
        if (fault !== undefined) throw new StoreError(`${path}: is damaged (${fault}); use another copy`);
        const newer = await newerMigrations(db);
        if (newer.length > 0) {
          throw new StoreError(
            `${path}: was written by a newer version of this program (${newer.join(', ')}); use that`,
          );
        }
        return await storeFacts(db);
      } finally {
        await close();
      }
    },
  );
