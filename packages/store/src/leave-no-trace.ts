import { sql } from 'kysely';
import type { Store } from './store.ts';

/**
 * Runs what erases, so that a file keeps nothing of it: what a row leaves behind in its page is overwritten, and the log of
 * writes, which holds the pages as they were, is emptied. Where somebody is reading just then it is emptied once nothing was written
 * for two seconds. PostgreSQL does the like by itself when it vacuums.
 */
export async function leaveNoTrace<T>({ kind, location, db }: Store, erase: () => Promise<T>): Promise<T> {
  if (kind !== 'sqlite') return erase();
  await sql`pragma secure_delete = on`.execute(db);
  try {
    return await erase();
  } finally {
    await sql`pragma secure_delete = off`.execute(db);
    if (location) await sql`pragma wal_checkpoint(truncate)`.execute(db);
  }
}
