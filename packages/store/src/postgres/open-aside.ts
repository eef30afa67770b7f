import { Kysely, PostgresDialect } from 'kysely';
import { nameOf } from '../database-url.ts';
import type { Database } from '../schema.ts';
import { explained, neverHeld, StoreError, type Store } from '../store.ts';
import { storeIdOf } from '../store-id.ts';
import { poolOf } from './connect.ts';
import { explain } from './explain.ts';

/** PostgreSQL's code for a table that is not there. */
const NO_TABLE = '42P01';

/** Opens a database of a PostgreSQL server beside the process that writes it. */
export const openPostgresAside = (url: string): Promise<Store> => {
  const name = nameOf(url);
  return explained(
    (error: Error & { readonly code?: string }) =>
      error.code === NO_TABLE ? `${name}: holds no store; name the database of one` : explain(name, error),
    async () => {
      if (!URL.canParse(url)) throw new StoreError(`${name}: cannot be read; write postgres://user@host:port/database`);
      const pool = poolOf(url, { max: 2 });
      const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
      const close = async (): Promise<void> => {
        await db.destroy();
        if (!pool.ended) await pool.end();
      };
      try {
        return {
          ...{ kind: 'postgres', name, location: null, storeId: await storeIdOf(db), writer: neverHeld },
          ...{ db, reads: db, onNotice: () => () => {}, close },
        };
      } catch (error) {
        await close();
        throw error;
      }
    },
  );
};
