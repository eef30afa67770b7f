import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { alwaysHeld, explained, prepare, type Store } from '../store.ts';
import { BreathingStatements } from './breathing-statements.ts';
import { CommitWatch } from './commit-watch.ts';
import { copyBeforeUpgrade } from './copy-before-upgrade.ts';
import { explain } from './explain.ts';
import { FileLock } from './file-lock.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Runner } from './sqlite-driver.ts';
import { ThreadedStatements } from './threaded-statements.ts';

/** Milliseconds for which a transaction waits for another program to end its own, and a read for one that lets nobody in. */
const WRITES_WAIT = 30_000;
const READS_WAIT = 1_000;

const over = (runner: Runner, name: string, patience: number): Kysely<Database> =>
  new Kysely({ dialect: sqliteDialect({ runner, name, patience }) });

/**
 * Opens a file, which is made if it is missing, folders too. With `onCopy` one whose tables are of an older version is
 * copied first.
 */
export const openFile = (path: string, onCopy?: (sentence: string) => void): Promise<Store> =>
  explained(
    (error) => explain(path, error),
    async () => {
      makeFolder(dirname(path));
      const writer = await ThreadedStatements.open(path);
      try {
        return await openBeside(path, writer, onCopy);
      } catch (error) {
        await writer.close();
        throw error;
      }
    },
  );

/** Opens a store that is forgotten on close. */
export async function openInMemory(): Promise<Store> {
  const name = 'memory:';
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec('pragma temp_store = memory');
  const runner = new BreathingStatements(database);
  const db = over(runner, name, 0);
  return {
    ...{ kind: 'sqlite', name, location: null, storeId: await prepare(db), writer: alwaysHeld },
    ...{ db, reads: db, onNotice: () => () => {}, close: () => closeBoth(db, runner) },
  };
}

/** Step by step: Node's own `recursive` never comes back where a parent exists but cannot hold folders, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function openReader(path: string): DatabaseSync {
  const reader = new DatabaseSync(path, { readOnly: true, enableForeignKeyConstraints: false, timeout: 0 });
  reader.exec('pragma cache_size = -65536; pragma mmap_size = 1073741824; pragma temp_store = memory');
  return reader;
}

async function openBeside(
  path: string,
  writer: Runner,
  onCopy: ((sentence: string) => void) | undefined,
): Promise<Store> {
  const db = over(writer, path, WRITES_WAIT);
  if (onCopy) await copyBeforeUpgrade(path, db, onCopy);
  const storeId = await prepare(db);
  const database = openReader(path);
  const reader = new BreathingStatements(database);
  const reads = over(reader, path, READS_WAIT);
  const lock = new FileLock(path);
  await lock.acquire();
  const watch = new CommitWatch(database, () => !lock.held());
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
async function closeBoth(db: Kysely<Database>, runner: Runner): Promise<void> {
  await db.destroy();
  await runner.close();
}
