import { existsSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { pendingMigrations } from '../migrate.ts';
import type { Database } from '../schema.ts';
import { StoreError } from '../store.ts';
import { pendingUpgrade } from '../upgrade.ts';
import { checkFile } from './check-file.ts';
import { copyDatabaseFile, makeSingleFile } from './copy-file.ts';
import { overDatabase } from './over-database.ts';
import { settleFile } from './settle-file.ts';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;

function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}

function demandRoom(path: string, free: number): void {
  const sizes = [path, `${path}-wal`].map((file) => (existsSync(file) ? statSync(file).size : 0));
  const needed = sizes.reduce((sum, size) => sum + size, 0);
  if (free > needed) return;
  throw new StoreError(
    `${path}: has the tables of an older version, and there is no room for a copy before they are brought up to date (${megabytes(needed)} needed, ${megabytes(free)} free); make room, or take a copy elsewhere and start once with UPGRADE=yes`,
  );
}

async function lacks(path: string, migration: string): Promise<boolean> {
  const { db, close } = overDatabase(new DatabaseSync(path, { readOnly: true }));
  try {
    return (await pendingMigrations(db)).includes(migration);
  } finally {
    await close();
  }
}

/**
 * Copies a file that holds something before its tables are brought up to date, beside it and named for the first step. A
 * copy of an earlier try is replaced: nothing has changed since but what the older program took in.
 *
 * @param free - Bytes that are free where the file lies.
 * @throws StoreError where there is no room.
 */
export async function copyBeforeUpgrade(
  path: string,
  db: Kysely<Database>,
  onCopy: (sentence: string) => void,
  free = freeBytes(path),
): Promise<void> {
  const pending = await pendingUpgrade(db);
  const [first] = pending;
  if (first === undefined) return;
  demandRoom(path, free);
  const copy = `${path}.before-${first}`;
  const part = `${copy}.${process.pid}.part`;
  rmSync(part, { force: true });
  try {
    await copyDatabaseFile(path, part);
    makeSingleFile(part);
    await checkFile(part);
    // Another process may have been quicker; what it leaves to copy is no longer what was before.
    if (!(await lacks(part, first))) return;
    settleFile(part, copy);
    onCopy(`${path}: is brought up to date (${pending.join(', ')}); what it was before is in ${copy}`);
  } finally {
    for (const left of ['', '-wal', '-shm', '-journal']) rmSync(part + left, { force: true });
  }
}
