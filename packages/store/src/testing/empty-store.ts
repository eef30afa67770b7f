import type { Store } from '../open-store.ts';
import { tableNames } from '../primary-keys.ts';

/** Forgets every row but what was made with the tables: the store's id and its secret. To open a store once and empty it often is much quicker than to open many, on every engine but SQLite. */
export async function emptyStore({ db }: Pick<Store, 'db'>): Promise<void> {
  for (const name of tableNames) {
    if (name === 'meta') await db.deleteFrom(name).where('key', 'not like', 'store.%').execute();
    else await db.deleteFrom(name).execute();
  }
}
