import type { Store } from '../open-store.ts';

/** Forgets every row but the store's secret, without which nothing reads it. To open a store once and empty it often is much quicker than to open many, on every engine but SQLite. */
export async function emptyStore({ db }: Pick<Store, 'db'>): Promise<void> {
  const tables = await db.introspection.getTables();
  for (const { name } of tables) {
    const all = db.deleteFrom(name as 'meta');
    await (name === 'meta' ? all.where('key', '<>', 'store.secret') : all).execute();
  }
}
