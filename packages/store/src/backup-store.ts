import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { nameOf } from './database-url.ts';
import { pendingMigrations } from './migrate.ts';
import { moveStore } from './move-store.ts';
import { openAside } from './open-aside.ts';
import { openStore } from './open-store.ts';
import { checkFile } from './sqlite/check-file.ts';
import { copyDatabaseFile, makeSingleFile } from './sqlite/copy-file.ts';
import { explain } from './sqlite/explain.ts';
import { settleFile } from './sqlite/settle-file.ts';
import { alwaysHeld, explained, StoreError, type Store } from './store.ts';
import { sameFacts, storeFacts, type StoreFacts } from './store-facts.ts';

export interface Backup extends StoreFacts {
  readonly bytes: number;
}

/** Every row of a store of PostgreSQL as of one moment, in a file as another store. */
async function copyRows(from: Store, to: string): Promise<StoreFacts> {
  if ((await pendingMigrations(from.reads)).length > 0) {
    throw new StoreError(`${from.name}: has the tables of an older version; back it up by that version, or by pg_dump`);
  }
  closeSync(openSync(to, 'wx', 0o600));
  const target = await openStore(to);
  try {
    // One snapshot for all tables, however long it takes; nobody else is kept waiting by it.
    return await from.reads
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (snapshot) => {
        const facts = await storeFacts(snapshot);
        await moveStore({ ...from, reads: snapshot, writer: alwaysHeld }, target, () => {});
        return facts;
      });
  } finally {
    await target.close();
    rmSync(`${to}.writer`, { force: true });
  }
}

/**
 * Copies a store into the new file `file`, while a server may be writing to it, and opens the copy: it has to be sound and
 * to hold what the store held. The copy is one SQLite file, of PostgreSQL too. It is only there, under that name, once
 * all of this is so and it is on disk.
 *
 * @throws StoreError
 */
export async function backupStore(url: string, file: string): Promise<Backup> {
  if (existsSync(file)) throw new StoreError(`${file}: is there already; name another file, or move this one away`);
  const store = await openAside(url);
  const part = `${file}.part`;
  try {
    return await explained(
      (error) => explain(part, error),
      async () => {
        if (existsSync(part)) {
          throw new StoreError(
            `${part}: is left of a backup that is at work or was cut off; remove it if none is at work`,
          );
        }
        try {
          const taken = store.location ? await copyDatabaseFile(store.location, part) : await copyRows(store, part);
          makeSingleFile(part);
          const found = await checkFile(part);
          if (!sameFacts(taken, found)) {
            throw new StoreError(
              `${part}: has ${found.events} events, and ${nameOf(url)} had ${taken.events}; check the disk, and back up again`,
            );
          }
          return { ...found, bytes: settleFile(part, file) };
        } catch (error) {
          for (const left of ['', '-wal', '-shm', '-journal']) rmSync(part + left, { force: true });
          throw error;
        }
      },
    );
  } finally {
    await store.close();
  }
}
