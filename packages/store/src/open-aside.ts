import { isPostgres, nameOf } from './database-url.ts';
import { pathOf } from './file-path.ts';
import { openPostgresAside } from './postgres/open-aside.ts';
import { openFileAside } from './sqlite/open-aside.ts';
import { StoreError, type Store } from './store.ts';

/**
 * Opens a store beside whoever writes it, to copy or to check it: nothing is made, nothing brought up to date, and the
 * right to write is left to others. What is written through `db` has to be rolled back.
 *
 * @throws StoreError with one sentence for whoever set `url`; also where there is no such store yet.
 */
export async function openAside(url: string): Promise<Store> {
  if (url === 'memory:')
    throw new StoreError(`${nameOf(url)}: is forgotten with its process; name a file or postgres:`);
  return isPostgres(url) ? openPostgresAside(url) : openFileAside(pathOf(url));
}
