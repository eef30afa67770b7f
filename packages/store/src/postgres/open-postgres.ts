import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { nameOf } from '../database-url.ts';
import type { Database } from '../schema.ts';
import { ready, StoreError, type Store } from '../store.ts';
import { clientOf, poolOf } from './connect.ts';
import { explain } from './explain.ts';

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

/** Kysely ends only what it has used. */
async function closeBoth(db: Kysely<Database>, pool: Pool): Promise<void> {
  await db.destroy();
  if (!pool.ended) await pool.end();
}

function connect(url: string, name: string): Store {
  // One session writes: its temporary tables are where the ranking and the rebuild left them.
  const writer = poolOf(url, { max: 1, idleTimeoutMillis: 0 });
  const readers = poolOf(url, { max: READERS, statement_timeout: LONGEST_READ });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: writer }) });
  const reads = new Kysely<Database>({ dialect: new PostgresDialect({ pool: readers }) });
  return {
    ...{ kind: 'postgres', name, location: null },
    ...{ db, reads },
    async close() {
      await closeBoth(reads, readers);
      await closeBoth(db, writer);
    },
  };
}

/** Opens a database of a PostgreSQL server. */
export async function openPostgres(url: string): Promise<Store> {
  const name = nameOf(url);
  if (!URL.canParse(url)) {
    throw new StoreError(
      `${name}: cannot be read; write postgres://user:password@host:port/database, with other signs of the password than letters and digits percent-encoded`,
    );
  }
  try {
    await inspect(url, name);
    return await ready(connect(url, name), (error) => explain(name, error));
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(explain(name, error as Error), { cause: error });
  }
}
