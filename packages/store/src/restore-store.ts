import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isPostgres } from './database-url.ts';
import { pathOf } from './file-path.ts';
import { moveStore } from './move-store.ts';
import { openStore } from './open-store.ts';
import { checkFile } from './sqlite/check-file.ts';
import { copyDatabaseFile, makeSingleFile } from './sqlite/copy-file.ts';
import { explain, isBusy } from './sqlite/explain.ts';
import { FileLock } from './sqlite/file-lock.ts';
import { overDatabase } from './sqlite/over-database.ts';
import { settleFile } from './sqlite/settle-file.ts';
import { renewStoreId } from './store-id.ts';
import { explained, StoreError } from './store.ts';
import type { StoreFacts } from './store-facts.ts';

export interface Restored extends StoreFacts {
  /** Where lies what was there before; null where nothing was. */
  readonly kept: string | null;
}

const besides = ['-wal', '-shm'];

async function withNewId(path: string): Promise<void> {
  const { db, close } = overDatabase(new DatabaseSync(path));
  await renewStoreId(db);
  await close();
}

/** Sees that nobody has the file open, and takes in its log. One that is damaged is left as it is. */
function bringToRest(path: string): void {
  try {
    makeSingleFile(path);
  } catch (error) {
    if (!isBusy(error)) return;
    throw new StoreError(`${path}: is open in another program; stop that one first`, { cause: error });
  }
}

/** Puts `fresh` in the place of `path`, and what was there beside it under another name. */
function exchange(path: string, fresh: string, now: Date): string | null {
  if (!existsSync(path)) return (settleFile(fresh, path), null);
  const kept = `${path}.before-restore-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  for (const beside of besides) if (existsSync(path + beside)) renameSync(path + beside, kept + beside);
  try {
    // Both names at once, so that there is no moment without a store.
    linkSync(path, kept);
  } catch {
    renameSync(path, kept);
  }
  settleFile(fresh, path);
  return kept;
}

async function intoFile(file: string, path: string, now: Date): Promise<Restored> {
  mkdirSync(dirname(path), { recursive: true });
  const lock = new FileLock(path);
  if (!(await lock.acquire())) throw new StoreError(`${path}: a server writes to it; stop that one first`);
  const fresh = `${path}.restoring`;
  try {
    rmSync(fresh, { force: true });
    const facts = await copyDatabaseFile(file, fresh);
    await withNewId(fresh);
    makeSingleFile(fresh);
    if (existsSync(path)) bringToRest(path);
    return { ...facts, kept: exchange(path, fresh, now) };
  } finally {
    rmSync(fresh, { force: true });
    lock.release();
  }
}

/** By way of a copy, since the tables of a backup may be those of an older version. */
async function intoPostgres(file: string, url: string): Promise<Restored> {
  const copy = `${file}.restoring`;
  rmSync(copy, { force: true });
  try {
    const facts = await copyDatabaseFile(file, copy);
    const from = await openStore(copy, { upgrade: true });
    try {
      const to = await openStore(url);
      try {
        if (!to.writer.held()) throw new StoreError(`${to.name}: a server writes to it; stop that one first`);
        await renewStoreId(to.db);
        await moveStore(from, to, () => {});
      } finally {
        await to.close();
      }
    } finally {
      await from.close();
    }
    return { ...facts, kept: null };
  } finally {
    for (const left of ['', '.writer', ...besides]) rmSync(copy + left, { force: true });
  }
}

/**
 * Makes the store at `url` what the backup `file` says, under a new id: a file takes the place of the one that is there,
 * which is kept beside it; a database of PostgreSQL has to be empty. Nobody may have the store open.
 *
 * @throws StoreError; then the store is what it was.
 */
export async function restoreStore(file: string, url: string, now = new Date()): Promise<Restored> {
  await checkFile(file);
  if (isPostgres(url)) return intoPostgres(file, url);
  const path = pathOf(url);
  return explained(
    (error) => explain(path, error),
    () => intoFile(file, path, now),
  );
}
