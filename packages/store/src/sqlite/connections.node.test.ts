import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openStore, type Store } from '../open-store.ts';

/** Takes the processor away for a while, in SQL. */
const work = (steps: number) =>
  sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${steps}) select count(*) as n from n`;

describe('a store in memory', () => {
  it('shows no read what a transaction has not committed, and lets other tasks have their turn meanwhile', async () => {
    const store = await openStore('memory:');
    const seen: number[] = [];
    const turns: number[] = [];
    const ticking = setInterval(() => turns.push(1), 1);
    const read = async (): Promise<void> => {
      seen.push((await store.reads.selectFrom('meta').select('key').execute()).length);
    };
    await read();
    const began = Promise.withResolvers<void>();
    const writing = store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('meta').values({ key: 'a', value: '' }).execute();
      began.resolve();
      const enough = turns.length + 3;
      while (turns.length < enough) await work(20_000).execute(transaction);
      await transaction.insertInto('meta').values({ key: 'b', value: '' }).execute();
    });
    await began.promise;
    await Promise.all([writing, read()]);
    clearInterval(ticking);
    const [first = 0, second = 0] = seen;
    assert.equal(second - first, 2);
    await store.close();
  });
});

describe('a file', () => {
  let folder = '';
  let path = '';
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-sqlite-'));
    path = join(folder, 'huitou.db');
    store = await openStore(path);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const put = (key: string): Promise<unknown> => store.db.insertInto('meta').values({ key, value: '' }).execute();

  it('answers reads while a statement of the writer goes on for long', async () => {
    let done = false;
    const writing = work(5_000_000)
      .execute(store.db)
      .then(() => (done = true));
    await store.reads.selectFrom('meta').selectAll().execute();
    assert.equal(done, false);
    await writing;
  });

  it('fails one statement and goes on with the next', async () => {
    await assert.rejects(sql`select * from nowhere`.execute(store.db), /no such table: nowhere/);
    await put('after');
    await assert.rejects(put('after'), /UNIQUE constraint failed/);
  });

  it('rolls back what a transaction that failed has written', async () => {
    const broken = store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('meta').values({ key: 'lost', value: '' }).execute();
      throw new Error('the power went');
    });
    await assert.rejects(broken, /the power went/);
    const rows = await store.db.selectFrom('meta').select('key').where('key', '=', 'lost').execute();
    assert.deepEqual(rows, []);
  });

  it(
    'has its log emptied two seconds after the last write, and again before the next',
    { timeout: 20_000 },
    async () => {
      const log = async (): Promise<number> => (await stat(`${path}-wal`)).size;
      for (const key of ['a', 'b']) {
        await put(key);
        assert.ok((await log()) > 0);
        while ((await log()) > 0) await new Promise((resume) => setTimeout(resume, 50));
      }
    },
  );

  it('is one file once it is closed', async () => {
    await put('a');
    const other = new DatabaseSync(path);
    other.exec('select count(*) from meta');
    await store.close();
    assert.equal((await stat(`${path}-wal`)).size, 0, 'also where another program has it open');
    other.close();
    store = await openStore(path);
  });
});
