import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openStore, StoreError, type Store } from '../open-store.ts';
import { createDatabase, postgresSkip } from '../testing/postgres-database.ts';
import { explain } from './explain.ts';
import { eventRow } from '../testing/event-row.ts';

/** Looks again and again; what is waited for takes milliseconds. */
async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resume) => setTimeout(resume, 5));
}

const refused = (url: string, pattern: RegExp) =>
  assert.rejects(openStore(url), (error) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.match(error.message, pattern);
    assert.doesNotMatch(error.message, /secret|\n/);
    return true;
  });

describe('an address of PostgreSQL where no database can be used', () => {
  it('is told in one sentence, without user and password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const at = `127.0.0.1:${port}`;
    await refused(
      `postgres://me:secret@${at}/huitou?application_name=secret`,
      new RegExp(`^postgres://${at}/huitou: refuses the connection; start PostgreSQL there`),
    );
    await refused('postgresql://me:secret@nowhere.invalid/x', /^postgresql:\/\/nowhere\.invalid\/x: names a host that/);
    await refused('postgres://me:se#secret@db/x', /^postgres:\/\/…: cannot be read; write postgres:\/\/user:password@/);
  });

  it('is told what its server complains of', () => {
    const said = (code: string, message = ''): string => explain('db', Object.assign(new Error(message), { code }));
    assert.match(said('28P01'), /^db: does not accept user and password/);
    assert.match(said('53300'), /has no connection left/);
    assert.match(said('XX000', 'first line\nsecond'), /^db: first line$/);
    assert.match(said('', 'Connection terminated due to connection timeout'), /does not answer/);
  });
});

describe('a store in PostgreSQL', { skip: postgresSkip }, () => {
  let url = '';
  let drop = async (): Promise<void> => {};
  let store: Store;
  before(async () => {
    ({ url, drop } = await createDatabase());
    store = await openStore(url);
  });
  after(async () => {
    await store.close();
    await drop();
  });

  /** The address with another user, password or database. */
  const but = (change: (url: URL) => void): string => {
    const other = new URL(url);
    change(other);
    return other.href;
  };

  it('says which database or user is unknown there', async () => {
    await refused(
      but((one) => (one.pathname = '/nowhere')),
      /\/nowhere: is not there; create the database/,
    );
    await refused(
      but((one) => Object.assign(one, { username: 'nobody', password: 'secret' })),
      /does not let this user in from here/,
    );
  });

  it('says when its texts would not be kept as they are', async () => {
    const name = `latin_${process.pid}`;
    await sql.raw(`create database ${name} encoding 'LATIN1' template template0`).execute(store.db);
    await refused(
      but((one) => (one.pathname = `/${name}`)),
      /keeps texts in LATIN1; create the database with encoding/,
    );
    await sql.raw(`drop database ${name}`).execute(store.db);
  });

  it('says when this user may not make tables', async () => {
    const user = `guest_${process.pid}`;
    const other = await createDatabase();
    await sql.raw(`create user ${user}`).execute(store.db);
    const guest = new URL(other.url);
    guest.username = user;
    await refused(guest.href, /does not let this user make tables; grant it all rights/);
    await other.drop();
    await sql.raw(`drop user ${user}`).execute(store.db);
  });

  it('opens at once for several that start together, and finds what was written', async () => {
    const other = await createDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => openStore(other.url)));
    const writers = stores.filter(({ writer }) => writer.held());
    assert.equal(writers.length, 1);
    await writers[0]?.db.insertInto('events').values(eventRow('e')).execute();
    for (const one of stores) {
      assert.deepEqual(await one.reads.selectFrom('events').selectAll().execute(), [eventRow('e')]);
    }
    assert.equal(new Set(stores.map(({ storeId }) => storeId)).size, 1);
    await Promise.all(stores.map((one) => one.close()));
    await other.drop();
  });

  it('reads only what is committed while a transaction is open', async () => {
    await store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('events').values(eventRow('open')).execute();
      assert.deepEqual(await store.reads.selectFrom('events').selectAll().execute(), []);
    });
    assert.equal((await store.reads.selectFrom('events').selectAll().execute()).length, 1);
  });

  it('gives whole numbers as numbers, and none that would not be exact', async () => {
    const most = String(Number.MAX_SAFE_INTEGER);
    const { rows } = await sql`select cast(${most} as bigint) as n, count(*) as c from orders`.execute(store.reads);
    assert.deepEqual(rows, [{ n: Number.MAX_SAFE_INTEGER, c: 0 }]);
    const beyond = sql`select cast('9007199254740993' as bigint) as n`.execute(store.reads);
    await assert.rejects(beyond, /^RangeError: 9007199254740993: is a bigint that a number cannot hold exactly/);
  });

  it('lets no read take for ever, and a writer take its time', async () => {
    const limit = async (db: Store['db']) =>
      (await sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(db)).rows[0]?.limit;
    assert.deepEqual([await limit(store.reads), await limit(store.db)], ['15s', '0']);
  });

  it('writes in one session, and in no other until it has the lock again', async () => {
    const session = async () =>
      (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(store.db)).rows[0]?.pid;
    const first = await session();
    assert.equal(await session(), first);
    await sql`select pg_terminate_backend(${first})`.execute(store.reads);
    await until(() => !store.writer.held());
    await assert.rejects(session(), /^Error: postgres:.*: this process does not write to it just now$/);
    assert.equal(await store.writer.acquire(), true);
    assert.notEqual(await session(), first);
  });
});
