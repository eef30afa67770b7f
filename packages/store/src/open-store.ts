import { isPostgres } from './database-url.ts';
import { pathOf } from './file-path.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { openFile, openInMemory } from './sqlite/open-sqlite.ts';
import { StoreError, type Store } from './store.ts';

export { StoreError, type Store };

export interface OpenOptions {
  /**
   * Whoever opens it has a copy: tables of an older version are brought up to date without another one. Else a file is
   * copied first, and a database of PostgreSQL that holds anything is refused. By default what `UPGRADE=yes` says.
   */
  readonly upgrade?: boolean;
  /** Told where the copy lies that was taken before tables were brought up to date. */
  readonly onCopy?: (sentence: string) => void;
}

const report = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/**
 * Opens the store named by `url` and brings its tables up to date: a path or a `file:` address (made if it is missing,
 * folders too), a `postgres:` address, or `memory:` for one that is forgotten on close.
 *
 * @throws StoreError with one sentence for whoever set `url`.
 */
export async function openStore(
  url: string,
  { upgrade = process.env['UPGRADE'] === 'yes', onCopy = report }: OpenOptions = {},
): Promise<Store> {
  if (isPostgres(url)) return openPostgres(url, upgrade);
  return url === 'memory:' ? openInMemory() : openFile(pathOf(url), upgrade ? undefined : onCopy);
}
