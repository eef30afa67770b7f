import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from './open-store.ts';
import { eventRow } from './testing/event-row.ts';

const program = fileURLToPath(new URL('testing/open-and-wait.ts', import.meta.url));

describe('the first start of a store', () => {
  let path = '';
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-migrate-'));
    path = join(folder, 'huitou.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const open = (): ChildProcess =>
    spawn(process.execPath, ['--conditions=source', program, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('exit', resolve));
  /** Resolves to what it says, or to what it complained of. */
  const heard = (child: ChildProcess): Promise<string> =>
    new Promise((resolve) => {
      let complaint = '';
      child.stdout?.once('data', (said: Buffer) => resolve(`${said}`.trim()));
      child.stderr?.on('data', (said: Buffer) => (complaint += `${said}`));
      child.once('exit', () => resolve(complaint));
    });

  const works = async (): Promise<void> => {
    const store = await openStore(path);
    await store.db.insertInto('events').values(eventRow('e')).execute();
    assert.deepEqual(await store.reads.selectFrom('events').selectAll().execute(), [eventRow('e')]);
    await store.close();
  };

  it('may be killed at any moment', async () => {
    for (const ms of [0, 1, 2, 3, 5, 8, 12, 18, 26]) {
      const child = open();
      const end = ended(child);
      while (!existsSync(path) && child.exitCode === null) await wait(1);
      await wait(ms);
      child.kill('SIGKILL');
      await end;
      await works();
      await rm(folder, { recursive: true });
      folder = await mkdtemp(join(tmpdir(), 'huitou-migrate-'));
      path = join(folder, 'huitou.db');
    }
  });

  it('may be that of several programs at once', async () => {
    const children = [open(), open(), open()];
    assert.deepEqual(await Promise.all(children.map(heard)), ['open', 'open', 'open']);
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map((child) => (child.exitCode ?? child.signalCode) || ended(child)));
    await works();
  });

  for (const [what, statements] of [
    ['one table', 'create table events (id text primary key)'],
    [
      'tables of the second step',
      `create table events (id text primary key); create table review_topics (review text);
       create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
       insert into kysely_migration values ('2026-11-22-foundation', '')`,
    ],
  ] as const) {
    it(`takes away what was left without a note by one that was killed: ${what}`, async () => {
      const database = new DatabaseSync(path);
      database.exec(statements);
      database.close();
      await works();
    });
  }

  it('takes nothing away that holds a row or is somebody else’s', async () => {
    for (const statements of [
      `create table events (id text primary key); insert into events values ('kept')`,
      'create table events (id text primary key); create table invoices (id text)',
    ]) {
      const database = new DatabaseSync(path);
      database.exec(statements);
      await assert.rejects(openStore(path), /table "?events"? already exists/);
      const tables = database.prepare(`select name from sqlite_master where type = 'table' order by name`).all();
      assert.ok(tables.some(({ name }) => name === 'events'));
      database.close();
      await rm(path);
    }
  });
});
