import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { nameOf } from '../database-url.ts';
import { CHANNEL, type Notice } from '../publication.ts';
import type { Database } from '../schema.ts';
import { explained, prepare, StoreError, type Store } from '../store.ts';
import { clientOf, poolOf } from './connect.ts';
import { demandCopy } from './demand-copy.ts';
import { explain } from './explain.ts';
import { Notices } from './notices.ts';
import { WriterSession } from './writer-session.ts';

/** Connections for reads. */
const READERS = 8;
/** Milliseconds that one read may take. */
const LONGEST_READ = 15_000;
/** The oldest major version that the tests run on. */
const OLDEST = 15;

/** Looks at the server before anything is asked of it. @throws StoreError if this program cannot work with it. */
async function inspect(url: string, name: string): Promise<void> {
  const client = clientOf(url);
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
    );
    const { version = '', encoding = '' } = rows[0] ?? {};
    if (Number.parseInt(version) < OLDEST) {
      throw new StoreError(`${name}: is PostgreSQL ${version}, which is too old; use ${OLDEST} or newer`);
    }
    if (encoding !== 'UTF8') {
      throw new StoreError(`${name}: keeps texts in ${encoding}; create the database with encoding 'UTF8'`);
    }
  } finally {
    await client.end().catch(() => {});
  }
}

const over = (pool: Pool): Kysely<Database> => new Kysely({ dialect: new PostgresDialect({ pool }) });

/** Tables are made by whoever comes first, not by the writer: a session of its own, under a lock of its own. */
async function prepareOnce(url: string, name: string, upgrade: boolean): Promise<string> {
  const db = over(poolOf(url, { max: 1 }));
  try {
    if (!upgrade) await demandCopy(db, name);
    return await prepare(db);
  } finally {
    await db.destroy();
  }
}

/** Kysely ends only what it has used. */
async function closeBoth(db: Kysely<Database>, pool: Pool): Promise<void> {
  await db.destroy();
  if (!pool.ended) await pool.end();
}

async function connect(url: string, name: string, storeId: string): Promise<Store> {
  const session = new WriterSession(url, name);
  const readers = poolOf(url, { max: READERS, statement_timeout: LONGEST_READ });
  const notices = new Notices(() => clientOf(url));
  const [db, reads] = [over(session.pool), over(readers)];
  await session.acquire();
  return {
    ...{ kind: 'postgres', name, location: null, storeId, writer: session },
    ...{ db, reads, onNotice: (listener) => notices.add(listener) },
    async close() {
      await notices.close();
      const wrote = session.held();
      await session.release();
      await closeBoth(db, session.pool);
      // Who waits for the lock need not wait for the next time it would look.
      const gone: Notice = 'writer-gone';
      if (wrote) await readers.query('select pg_notify($1, $2)', [CHANNEL, gone]).catch(() => {});
      await closeBoth(reads, readers);
    },
  };
}

/** Opens a database of a PostgreSQL server. One with tables of an older version only where `upgrade` is wanted. */
export async function openPostgres(url: string, upgrade: boolean): Promise<Store> {
  const name = nameOf(url);
  if (!URL.canParse(url)) {
    throw new StoreError(
      `${name}: cannot be read; write postgres://user:password@host:port/database, with other signs of the password than letters and digits percent-encoded`,
    );
  }
  return explained(
    (error) => explain(name, error),
    async () => {
      await inspect(url, name);
      return connect(url, name, await prepareOnce(url, name, upgrade));
    },
  );
}
