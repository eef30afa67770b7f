import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { openStore, StoreError } from './open-store.ts';
import { eventRow } from './testing/event-row.ts';

describe('openStore', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'huitou-store-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const refused = (url: string, pattern: RegExp) =>
    assert.rejects(
      openStore(url),
      (error) => error instanceof StoreError && pattern.test(error.message) && !error.message.includes('\n'),
    );

  it('makes the file and its folders, and finds again what was written', async () => {
    const path = join(folder, 'a', 'b', 'huitou.db');
    for (const url of [path, `file:${path}`, pathToFileURL(path).href]) {
      const store = await openStore(url);
      await store.db.insertInto('events').values(eventRow(url)).execute();
      await store.close();
    }
    const store = await openStore(path);
    assert.equal((await store.reads.selectFrom('events').selectAll().execute()).length, 3);
    await store.close();
  });

  it('writes ahead, and waits for the disk before it says so', async () => {
    const store = await openStore(join(folder, 'huitou.db'));
    const { rows: mode } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(store.db);
    const { rows: wait } = await sql<{ synchronous: number }>`pragma synchronous`.execute(store.db);
    assert.deepEqual([mode[0]?.journal_mode, wait[0]?.synchronous], ['wal', 2]);
    await store.close();
  });

  it('reads only what is committed while a transaction is open', async () => {
    const store = await openStore(join(folder, 'huitou.db'));
    await store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('events').values(eventRow('e')).execute();
      assert.deepEqual(await store.reads.selectFrom('events').selectAll().execute(), []);
    });
    assert.deepEqual(await store.reads.selectFrom('events').selectAll().execute(), [eventRow('e')]);
    await store.close();
  });

  it('streams rows in chunks beside other statements', async () => {
    const store = await openStore('memory:');
    await store.db
      .insertInto('things')
      .values(['a', 'b', 'c'].map((id) => ({ kind: 1, id, merchant: 'm', owner: '' })))
      .execute();
    const seen = [];
    for await (const { id } of store.db.selectFrom('things').select('id').orderBy('id').stream(2)) seen.push(id);
    assert.deepEqual(seen, ['a', 'b', 'c']);
    await store.close();
  });

  it('says in one sentence what is wrong with a file and what to change', async () => {
    const text = join(folder, 'text.db');
    await writeFile(text, 'these are the minutes of a meeting\n'.repeat(100));
    await refused(text, /text\.db: is not an SQLite database; name another file/);
    await refused(folder, /cannot be opened; check that it is a file/);
    await refused(join(text, 'huitou.db'), /cannot be opened; check that it is a file, in a folder/);
    await refused(join(text, 'data', 'huitou.db'), /no folder can be made; name another place/);
    await refused('mysql://me:secret@db/huitou', /^mysql:\/\/db\/huitou: is not a database this program opens/);
  });

  it('leaves a store alone that a newer program has written', async () => {
    const path = join(folder, 'huitou.db');
    const store = await openStore(path);
    await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-wings', '')`.execute(store.db);
    await store.close();
    await refused(path, /written by a newer version of this program \(2999-01-01-wings\); start that version/);
  });
});
