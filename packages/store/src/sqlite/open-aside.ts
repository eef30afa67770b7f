import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { explained, neverHeld, StoreError, type Store } from '../store.ts';
import { storeIdOf } from '../store-id.ts';
import { explain } from './explain.ts';
import { overDatabase } from './over-database.ts';

/** Opens a file that is there, beside the process that writes it. */
export const openFileAside = (path: string): Promise<Store> =>
  explained(
    (error) => explain(path, error),
    async () => {
      if (!existsSync(path)) throw new StoreError(`${path}: is not there; name the file of a store`);
      const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, timeout: 0 });
      const { db, close } = overDatabase(database);
      try {
        const storeId = await storeIdOf(db);
        database.exec('pragma temp_store = memory; pragma cache_size = -65536');
        return {
          ...{ kind: 'sqlite', name: path, location: path, storeId, writer: neverHeld },
          ...{ db, reads: db, onNotice: () => () => {}, close },
        };
      } catch (error) {
        await close();
        throw error;
      }
    },
  );
