import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { ready, StoreError, type Store } from '../store.ts';
import { explain } from './explain.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Opens a file, which is made if it is missing, folders too. */
export async function openFile(path: string): Promise<Store> {
  try {
    makeFolder(dirname(path));
    return await ready(connect(path), (error) => explain(path, error));
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(explain(path, error as Error), { cause: error });
  }
}

/** Opens a store that is forgotten on close. */
export function openInMemory(): Promise<Store> {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec('pragma temp_store = memory');
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  const store: Store = {
    ...{ kind: 'sqlite', name: 'memory:', location: null },
    ...{ db, reads: db, close: () => closeBoth(db, database) },
  };
  return ready(store, (error) => explain('memory:', error));
}

/** Step by step: Node's own `recursive` never comes back where a parent exists but cannot hold folders, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function connect(path: string): Store {
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
      ...{ kind: 'sqlite', name: path, location: path },
      ...{ db, reads },
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

/** Kysely closes only what it has used. */
async function closeBoth(db: Kysely<Database>, database: DatabaseSync): Promise<void> {
  await db.destroy();
  if (database.isOpen) database.close();
}
