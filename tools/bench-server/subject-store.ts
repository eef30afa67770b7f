import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Store } from '@huitou/store/open-store.js';
import { startPostgres } from '../postgres.ts';
import { familyUsage, ownUsage, plus, type Usage } from './usage.ts';

/** A database that is measured. */
export interface SubjectStore {
  readonly name: string;
  readonly url: string;
  /** Of this process and, where there is one, the server's. */
  usage(store: Store): Promise<Usage>;
  /** Brings all that is still to be written to its place. */
  settle(store: Store): Promise<void>;
  /** Bytes that it takes on disk. */
  size(store: Store): Promise<number>;
  remove(): Promise<void>;
}

export async function sqliteSubject(): Promise<SubjectStore> {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-bench-'));
  const path = join(folder, 'huitou.db');
  return {
    name: 'SQLite',
    url: path,
    usage: async () => ownUsage(),
    settle: async ({ db }) => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
    size: async () => (await stat(path)).size,
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A server that waits for the disk; the reason where there is none. */
export async function postgresSubject(): Promise<SubjectStore | string> {
  const server = await startPostgres({ fsync: 'on', max_wal_size: '4GB', shared_buffers: '512MB' });
  if (typeof server === 'string') return server;
  let backend: number | undefined;
  return {
    name: 'PostgreSQL',
    url: server.url,
    async usage({ db }) {
      backend ??= (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid;
      return plus(ownUsage(), familyUsage(backend ?? NaN));
    },
    settle: async ({ db }) => void (await sql`checkpoint`.execute(db)),
    async size({ db }) {
      const { rows } = await sql<{ n: number }>`select pg_database_size(current_database()) as n`.execute(db);
      return Number(rows[0]?.n);
    },
    remove: () => server.stop(),
  };
}
