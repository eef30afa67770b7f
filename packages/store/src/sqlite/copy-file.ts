import { closeSync, openSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { storeFacts, type StoreFacts } from '../store-facts.ts';
import { overDatabase } from './over-database.ts';

/** Pages copied between two turns of the event loop: 4 MB. */
const PAGES = 1_024;

/**
 * Copies the database file `from`, page by page, into the file `to`, which must not be there yet; only this user can read
 * it. Others may write meanwhile: one transaction for reading is held from beginning to end, so the copy is of one moment.
 * Without it SQLite would begin anew with each commit and never come to an end under a stream of events.
 *
 * @returns what was in it at that moment.
 */
export async function copyDatabaseFile(from: string, to: string): Promise<StoreFacts> {
  closeSync(openSync(to, 'wx', 0o600));
  const source = new DatabaseSync(from, { readOnly: true, timeout: 0 });
  const { db, close } = overDatabase(source);
  try {
    source.exec('begin');
    const facts = await storeFacts(db);
    await backup(source, to, { rate: PAGES });
    source.exec('commit');
    return facts;
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    await close();
  }
}

/** Takes a copy out of the mode with a log beside it: from then on the file is all there is. */
export function makeSingleFile(path: string): void {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  try {
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
}
