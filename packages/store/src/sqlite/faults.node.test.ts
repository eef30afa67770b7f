import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Kysely, sql } from 'kysely';
import { openStore, StoreError } from '../open-store.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Runner } from './sqlite-driver.ts';
import type { Result } from './statements.ts';

const holder = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1], { timeout: 5000 });
  database.exec(process.argv[2]);
  console.log('held');
  process.stdin.once('data', () => { database.exec('rollback'); database.close(); process.exit(); });`;

const sentence = (path: string, words: string) => (error: unknown) =>
  error instanceof StoreError && error.message === `${path}: ${words}`;

describe('a file that cannot be used as it should', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-fault-'));
    path = join(folder, 'huitou.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('answers reads and runs timers while another program has it locked, and is written to after that', async () => {
    const store = await openStore(path);
    const child = spawn(process.execPath, ['-e', holder, path, 'begin exclusive; create table other (id)'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const ticks: number[] = [];
    let written = false;
    const ticking = setInterval(() => ticks.push(1), 1);
    const writing = store.db
      .transaction()
      .execute((transaction) => transaction.insertInto('meta').values({ key: 'a', value: '' }).execute())
      .then(() => (written = true));
    while (ticks.length < 200) {
      assert.ok((await store.reads.selectFrom('meta').selectAll().execute()).length > 0);
      await new Promise((resume) => setTimeout(resume, 1));
    }
    assert.equal(written, false);
    child.stdin.write('let go');
    await writing;
    clearInterval(ticking);
    await store.close();
  });

  it('is named with what to do where a page of it is damaged', async () => {
    const made = await openStore(path);
    const rows = Array.from({ length: 500 }, (_, i) => ({ key: `z${1000 + i}`, value: 'x'.repeat(500) }));
    await made.db.insertInto('meta').values(rows).execute();
    await made.close();
    const file = await open(path, 'r+');
    const { size } = await stat(path);
    // From the middle on, and not the first pages, so that it can still be opened.
    await file.write(Buffer.alloc(size / 4, 0xa5), 0, size / 4, (3 * size) / 4);
    await file.close();
    const store = await openStore(path);
    const damaged = sentence(path, 'is damaged; restore it from a copy, or move it away to start empty');
    for (const db of [store.reads, store.db]) {
      await assert.rejects(db.selectFrom('meta').selectAll().execute(), damaged);
    }
    await store.close();
  });
});

/** A connection that lets in nobody the first `times` times. */
function lockedOut(times: number): Runner & { asked: number } {
  return {
    asked: 0,
    async run(): Promise<Result> {
      if (this.asked++ < times) throw Object.assign(new Error('database is locked'), { errcode: 5 });
      return { names: ['n'], rows: [[1]], changes: 0 };
    },
    async close() {},
  };
}

describe('a connection that others keep out', () => {
  const over = (runner: Runner, patience: number) =>
    new Kysely<unknown>({ dialect: sqliteDialect({ runner, name: 'f.db', patience }) });
  const one = sql<{ n: number }>`select 1 as n`;

  it('asks again until it is let in', async () => {
    const runner = lockedOut(4);
    assert.deepEqual((await one.execute(over(runner, 10_000))).rows, [{ n: 1 }]);
    assert.equal(runner.asked, 5);
  });

  it('says so after a while', async () => {
    const runner = lockedOut(Infinity);
    const inUse = sentence('f.db', 'is in use by another program; stop that one first');
    await assert.rejects(one.execute(over(runner, 30)), inUse);
    assert.ok(runner.asked > 2);
  });
});
