import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPostgres, nameOf } from './database-url.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { openFile, openInMemory } from './sqlite/open-sqlite.ts';
import { StoreError, type Store } from './store.ts';

export { StoreError, type Store };

/**
 * Opens the store named by `url` and brings its tables up to date: a path or a `file:` address (made if it is missing,
 * folders too), a `postgres:` address, or `memory:` for one that is forgotten on close.
 *
 * @throws StoreError with one sentence for whoever set `url`.
 */
export async function openStore(url: string): Promise<Store> {
  if (isPostgres(url)) return openPostgres(url);
  return url === 'memory:' ? openInMemory() : openFile(pathOf(url));
}

function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  if (url.startsWith('file:')) return resolve(url.slice('file:'.length));
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) {
    throw new StoreError(
      `${nameOf(url)}: is not a database this program opens; give a file path, file:, postgres: or memory:`,
    );
  }
  return resolve(url);
}
