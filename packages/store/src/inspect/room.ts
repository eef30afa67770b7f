import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Store } from '../store.ts';

/** How much room a store takes, in bytes. */
export interface Room {
  readonly size: number;
  /** Of the log of writes: beside a file, or kept by PostgreSQL for those who have not fetched it; null if it does not say. */
  readonly log: number | null;
  /** Free where the file lies; null for PostgreSQL, whose disk is its server's. */
  readonly free: number | null;
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

function roomOfFile(path: string): Room {
  const { bavail, bsize } = statfsSync(dirname(path));
  return { size: sizeOf(path), log: sizeOf(`${path}-wal`), free: bavail * bsize };
}

async function roomOfDatabase({ reads }: Store): Promise<Room> {
  const size = await sql<{ n: number }>`select pg_database_size(current_database()) as n`.execute(reads);
  const log = await sql<{ n: string | null }>`
    select max(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn))::text as n
    from pg_replication_slots where not active`
    .execute(reads)
    .catch(() => undefined);
  return { size: Number(size.rows[0]?.n), log: log ? Number(log.rows[0]?.n ?? 0) : null, free: null };
}

export const roomOf = async (store: Store): Promise<Room> =>
  store.location ? roomOfFile(store.location) : roomOfDatabase(store);
