import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { sqliteDialect } from './sqlite/sqlite-dialect.ts';
import type { Database } from './schema.ts';

export interface Store {
  /** The writer's connection: transactions go here, one at a time. */
  readonly db: Kysely<Database>;
  /** For reads beside a running transaction: sees only what is committed. */
  readonly reads: Kysely<Database>;
  /** The database file; null where there is none. */
  readonly location: string | null;
  close(): Promise<void>;
}

/** A database that cannot be used; the message is one sentence that says what to change. */
export class StoreError extends Error {}

/**
 * Opens the store named by `url` and brings its tables up to date: a path or a `file:` address (made if it is missing,
 * folders too), or `memory:` for one that is forgotten on close.
 *
 * @throws StoreError with one sentence for whoever set `url`.
 */
export async function openStore(url: string): Promise<Store> {
  if (url === 'memory:') return ready(url, openInMemory());
  const path = pathOf(url);
  try {
    makeFolder(dirname(path));
    return await ready(path, openFile(path));
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(sentence(path, error as Error), { cause: error });
  }
}

/** Wraps connections to an engine of the caller's choice as a store, tables up to date. */
export async function ready(name: string, store: Store): Promise<Store> {
  try {
    await migrate(store.db);
    return store;
  } catch (error) {
    await store.close().catch(() => {});
    throw new StoreError(sentence(name, error as Error), { cause: error });
  }
}

function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  if (url.startsWith('file:')) return resolve(url.slice('file:'.length));
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) {
    throw new StoreError(
      `${url.replace(/\/\/[^@/]*@/, '//')}: is not a database this program opens; give a file path, file: or memory:`,
    );
  }
  return resolve(url);
}

/** Step by step: Node's own `recursive` never comes back where a parent exists but cannot hold folders, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function openFile(path: string): Store {
  const writer = new DatabaseSync(path, { enableForeignKeyConstraints: false, timeout: 5000 });
  try {
    writer.exec('pragma journal_mode = wal');
    // FULL: with anything less a power cut may take back what was acknowledged.
    writer.exec('pragma synchronous = full; pragma temp_store = memory');
    writer.exec('pragma cache_size = -262144; pragma mmap_size = 1073741824');
    // Keys arrive in no order, so that a batch touches pages everywhere: a long log writes each of them back once for many batches.
    writer.exec('pragma wal_autocheckpoint = 32768; pragma journal_size_limit = 268435456');
    const reader = new DatabaseSync(path, { readOnly: true, enableForeignKeyConstraints: false, timeout: 5000 });
    reader.exec('pragma cache_size = -65536; pragma mmap_size = 1073741824; pragma temp_store = memory');
    const db = new Kysely<Database>({ dialect: sqliteDialect(writer) });
    const reads = new Kysely<Database>({ dialect: sqliteDialect(reader) });
    return {
      db,
      reads,
      location: path,
      async close() {
        await closeBoth(reads, reader);
        await closeBoth(db, writer);
      },
    };
  } catch (error) {
    writer.close();
    throw error;
  }
}

function openInMemory(): Store {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec('pragma temp_store = memory');
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  return { db, reads: db, location: null, close: () => closeBoth(db, database) };
}

/** Kysely closes only what it has used. */
async function closeBoth(db: Kysely<Database>, database: DatabaseSync): Promise<void> {
  await db.destroy();
  if (database.isOpen) database.close();
}

const causes: readonly (readonly [RegExp, string])[] = [
  [/not a database/i, 'is not an SQLite database; name another file, or move this one away'],
  [/malformed|corrupt/i, 'is damaged; restore it from a copy, or move it away to start empty'],
  [/readonly|read-only|EACCES|EPERM|EROFS/i, 'cannot be written; give this user the right to write it and its folder'],
  [/ENOTDIR|EEXIST|ENOENT/i, 'lies where no folder can be made; name another place'],
  [
    /unable to open/i,
    'cannot be opened; check that it is a file, in a folder, and that this user may read and write both',
  ],
  [/locked|busy/i, 'is in use by another program; stop that one first'],
  [/full|ENOSPC/i, 'lies on a disk that is full; make room'],
];

function sentence(name: string, error: Error): string {
  const known = causes.find(([pattern]) => pattern.test(error.message));
  return `${name}: ${known ? known[1] : error.message}`;
}
