import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { FileLock } from '../sqlite/file-lock.ts';
import type { Store } from '../store.ts';
import { LOCK } from '../postgres/writer-session.ts';

async function writerOfFile(path: string): Promise<string | undefined> {
  if (!existsSync(`${path}.writer`)) return undefined;
  const lock = new FileLock(path);
  const free = await lock.acquire();
  lock.release();
  return free ? undefined : 'a process of this machine';
}

async function writerOfDatabase({ reads }: Store): Promise<string | undefined> {
  const { rows } = await sql<{ pid: number; host: string | null; since: string }>`
    select a.pid, host(a.client_addr) as host, to_char(a.backend_start at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
    from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.granted and l.objsubid = 2
      and l.database = (select oid from pg_database where datname = current_database())
      and l.classid = hashtext(${LOCK})::oid and l.objid = hashtext(current_schema())::oid`.execute(reads);
  const [row] = rows;
  return row && `${row.host ?? 'a process beside PostgreSQL'}, session ${row.pid} since ${row.since}`;
}

/** Who holds the right to write to a store, in words; undefined where nobody does. */
export const writerOf = async (store: Store): Promise<string | undefined> =>
  store.location ? writerOfFile(store.location) : writerOfDatabase(store);
