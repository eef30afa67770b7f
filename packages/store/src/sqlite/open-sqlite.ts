import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { alwaysHeld, explained, prepare, type Store } from '../store.ts';
import { CommitWatch } from './commit-watch.ts';
import { explain } from './explain.ts';
import { FileLock } from './file-lock.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Opens a file, which is made if it is missing, folders too. */
export const openFile = (path: string): Promise<Store> =>
  explained(
    (error) => explain(path, error),
    async () => {
      makeFolder(dirname(path));
      const writer = openWriter(path);
      try {
        return await openBeside(path, writer);
      } catch (error) {
        if (writer.isOpen) writer.close();
        throw error;
      }
    },
  );

/** Opens a store that is forgotten on close. */
export async function openInMemory(): Promise<Store> {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec('pragma temp_store = memory');
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  return {
    ...{ kind: 'sqlite', name: 'memory:', location: null, storeId: await prepare(db), writer: alwaysHeld },
    ...{ db, reads: db, onNotice: () => () => {}, close: () => closeBoth(db, database) },
  };
}

/** Step by step: Node's own `recursive` never comes back where a parent exists but cannot hold folders, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Bytes that the log may hold before it is written back. */
const LOG = 512 * 2 ** 20;

function openWriter(path: string): DatabaseSync {
  const writer = new DatabaseSync(path, { enableForeignKeyConstraints: false, timeout: 5000 });
  try {
    // Of a new file: a row costs its page in the log, so pages are small. decisions/what-a-write-costs.md has the figures.
    writer.exec('pragma page_size = 2048; pragma journal_mode = wal');
    // FULL: with anything less a power cut may take back what was acknowledged.
    writer.exec('pragma synchronous = full; pragma temp_store = memory');
    writer.exec('pragma cache_size = -262144; pragma mmap_size = 1073741824');
    // Keys arrive in no order, so that a batch touches pages everywhere: a long log writes each of them back once for many batches.
    const { page_size: page } = writer.prepare('pragma page_size').get() as { readonly page_size: number };
    writer.exec(`pragma wal_autocheckpoint = ${Math.round(LOG / page)}; pragma journal_size_limit = ${LOG}`);
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

async function openBeside(path: string, writer: DatabaseSync): Promise<Store> {
  const db = new Kysely<Database>({ dialect: sqliteDialect(writer) });
  const storeId = await prepare(db);
  const reader = new DatabaseSync(path, { readOnly: true, enableForeignKeyConstraints: false, timeout: 5000 });
  reader.exec('pragma cache_size = -65536; pragma mmap_size = 1073741824; pragma temp_store = memory');
  const reads = new Kysely<Database>({ dialect: sqliteDialect(reader) });
  const lock = new FileLock(path);
  await lock.acquire();
  const watch = new CommitWatch(reader, () => !lock.held());
  return {
    ...{ kind: 'sqlite', name: path, location: path, storeId, writer: lock },
    ...{ db, reads, onNotice: (listener) => watch.add(listener) },
    async close() {
      watch.stop();
      await closeBoth(reads, reader);
      await closeBoth(db, writer);
      lock.release();
    },
  };
}

/** Kysely closes only what it has used. */
async function closeBoth(db: Kysely<Database>, database: DatabaseSync): Promise<void> {
  await db.destroy();
  if (database.isOpen) database.close();
}
