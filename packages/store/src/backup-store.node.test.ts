import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { backupStore } from './backup-store.ts';
import { openAside } from './open-aside.ts';
import { openStore } from './open-store.ts';
import { restoreStore } from './restore-store.ts';
import { durables, type Durable } from './testing/engines.ts';

const program = fileURLToPath(new URL('testing/open-and-wait.ts', import.meta.url));

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`a backup of a store on ${engine}`, { skip, timeout: 180_000 }, () => {
    const places: Durable[] = [];
    const make = async (on = create): Promise<string> => {
      const place = await on();
      places.push(place);
      return place.url;
    };
    let url = '';
    let file = '';
    /** Says that an industry is there. */
    const say = async (id: string, at = url): Promise<void> => {
      const store = await openStore(at);
      await store.db.insertInto('industries').values({ id, name: id, names: '{}', parent: null, rev: '' }).execute();
      await store.close();
    };
    const said = async (at: string): Promise<string[]> => {
      const store = await openAside(at);
      const rows = await sql<{ id: string }>`select id from industries order by id`.execute(store.reads);
      await store.close();
      return rows.rows.map(({ id }) => id);
    };
    const idOf = async (at: string): Promise<string> => {
      const store = await openAside(at);
      await store.close();
      return store.storeId;
    };
    beforeEach(async () => {
      url = await make();
      file = `${await make(durables['node:sqlite']?.create)}.backup`;
      await say('tea');
    });
    afterEach(async () => {
      for (const place of places.splice(0)) await place.remove();
    });

    it('is one file that only this user reads, and leaves nothing beside it', async () => {
      const { bytes } = await backupStore(url, file);
      assert.deepEqual(await said(file), ['tea']);
      const { mode, size } = await stat(file);
      assert.deepEqual([mode & 0o077, size], [0, bytes]);
      assert.deepEqual(await readdir(dirname(file)), [basename(file)]);
    });

    it('is refused where a file of that name is, which stays as it is', async () => {
      await writeFile(file, 'something else');
      await assert.rejects(
        backupStore(url, file),
        /\.backup: is there already; name another file, or move this one away$/,
      );
      assert.equal((await stat(file)).size, 14);
    });

    it('becomes a store again that says the same under another id', async () => {
      await backupStore(url, file);
      const target = await make();
      const { kept } = await restoreStore(file, target);
      assert.equal(kept, null);
      assert.deepEqual(await said(target), ['tea']);
      assert.notEqual(await idOf(target), await idOf(url));
      assert.deepEqual(await said(file), ['tea'], 'and can be used again');
    });

    it('is not restored while a server has the store', async () => {
      await backupStore(url, file);
      const child = spawn(process.execPath, ['--conditions=source', program, url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      const refused = await restoreStore(file, url).then(String, ({ message }: Error) => message);
      child.kill('SIGKILL');
      await once(child, 'exit');
      assert.match(refused, /: a server writes to it; stop that one first$/);
      assert.deepEqual(await said(url), ['tea']);
    });
  });
}

describe('a file in whose place a backup is put', () => {
  let place: Durable;
  let file = '';
  beforeEach(async () => {
    place = (await durables['node:sqlite']?.create()) ?? assert.fail();
    file = `${place.url}.backup`;
    await (await openStore(place.url)).close();
    await backupStore(place.url, file);
  });
  afterEach(() => place.remove());
  const now = new Date('2026-11-28T20:15:00.123Z');

  it('is kept beside it, also a damaged one', async () => {
    const { kept } = await restoreStore(file, place.url, now);
    assert.equal(kept, `${place.url}.before-restore-20261128T201500Z`);
    await (await openAside(kept)).close();
    await truncate(place.url, 5_000);
    const later = await restoreStore(file, place.url, new Date('2026-11-29T00:00:00Z'));
    assert.equal((await stat(later.kept ?? '')).size, 5_000);
    await (await openStore(place.url)).close();
  });

  it('is left as it is where the backup is damaged, no store, or not there', async () => {
    const { size } = await stat(place.url);
    await assert.rejects(restoreStore(`${file}.x`, place.url, now), /x: is not there; name the file of a backup$/);
    await truncate(file, 20_000);
    await assert.rejects(restoreStore(file, place.url, now), /backup: is damaged/);
    await writeFile(file, 'minutes of a meeting\n'.repeat(100));
    await assert.rejects(restoreStore(file, place.url, now), /is not an SQLite database/);
    assert.equal((await stat(place.url)).size, size);
  });

  it('is refused while another program has it open', async () => {
    const other = await openAside(place.url);
    await sql`select count(*) from events`.execute(other.reads);
    await assert.rejects(restoreStore(file, place.url, now), /is open in another program; stop that one first$/);
    await other.close();
  });
});
