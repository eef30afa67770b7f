import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Ledger } from '@huitou/api/ports/ledger.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { openStore } from '@huitou/store/open-store.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import type { Check } from '../doctor/check.ts';
import { examine } from '../doctor/examine.ts';
import { openKeyFiles } from '../key-files.ts';

type Event = Parameters<Ledger['apply']>[0][number];
const script = fileURLToPath(new URL('doctor.ts', import.meta.url));
const DAY = 86_400_000;

/** Orders of a few shops up to now. */
function history(count: number, until: number): Event[] {
  return Array.from({ length: count }, (_, n): Event => {
    const at = new Date(until - (count - n) * 600_000).toISOString();
    const merchant = `m${n % 5}`;
    if (n < 5) return { id: `e${n}`, type: 'merchant', at, data: { id: merchant, name: merchant, industry: 'tea' } };
    return { id: `e${n}`, type: 'order', at, data: { id: `o${n}`, merchant, buyer: `b${n % 37}`, paidAt: at } };
  });
}

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`npm run doctor on ${engine}`, { skip, timeout: 120_000 }, () => {
    let place: Durable;
    let keysDir = '';
    beforeEach(async () => {
      place = await create();
      keysDir = join(await mkdtemp(join(tmpdir(), 'huitou-doctor-')), 'keys');
      await (await openKeyFiles(keysDir)).ring(Math.floor(Date.now() / 1000));
    });
    afterEach(async () => {
      await place.remove();
      await rm(join(keysDir, '..'), { recursive: true });
    });

    const today = Date.now();
    const fill = async (until = today): Promise<void> => {
      const platform = await openPlatform({ databaseUrl: place.url, publishAfter: null, publishEvery: null });
      await platform.ledger.apply(history(400, until));
      await platform.ledger.publish();
      await platform.close();
    };
    const call = (...flags: string[]) =>
      spawnSync(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', script, ...flags], {
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: place.url, KEYS_DIR: keysDir },
      });
    /** What it finds wrong, by name. */
    const wrong = async (): Promise<Record<string, string>> => {
      const checks = await examine({ databaseUrl: place.url, keysDir }, Date.now());
      return Object.fromEntries(checks.flatMap((one) => (one.ok ? [] : [[one.name, `${one.found}: ${one.advice}`]])));
    };

    it('finds nothing wrong beside a server that writes, and changes nothing', async () => {
      await fill();
      const server = await openPlatform({ databaseUrl: place.url, publishAfter: null, publishEvery: null });
      const { status, stdout } = call();
      assert.equal(status, 0, stdout);
      const lines = stdout.trim().split('\n');
      assert.equal(lines.length, 9);
      for (const line of lines)
        assert.match(line, /^✔ (keys|store|versions|writer|clock|disk|log|integrity|counters) /);
      assert.match(stdout, /✔ counters {2}of 5 merchants are what their orders and reviews come to/);
      assert.match(stdout, /✔ writer {4}(127\.0\.0\.1, session \d+ since \S+Z|a process of this machine) writes/);
      assert.equal(server.ledger.unavailable(), undefined);
      assert.deepEqual(await server.ledger.apply(history(400, today).slice(0, 1)), ['duplicate']);
      await server.close();
    });

    it('finds a counter that was changed by hand', async () => {
      await fill();
      const store = await openStore(place.url);
      await store.db.updateTable('counters').set({ s: 7_777 }).where('merchant', '=', 'm3').execute();
      await store.close();
      const { counters, ...others } = await wrong();
      assert.match(counters ?? '', /^m3 has 7777 for \S+, and its orders and reviews come to \d.*: .+npm run rebuild$/);
      assert.deepEqual(others, {});
    });

    it('finds a clock ahead of this machine’s, and one that stands still', async () => {
      await fill(Date.now() - 20 * DAY);
      assert.match(
        (await wrong())['clock'] ?? '',
        /^the newest event is 20 days old: see whether the platform still sends/,
      );
      const platform = await openPlatform({ databaseUrl: place.url, publishAfter: null, publishEvery: null });
      await platform.ledger.apply([{ ...history(1, Date.now() + 900 * DAY)[0], id: 'future' } as Event]);
      await platform.close();
      assert.match(
        (await wrong())['clock'] ?? '',
        /^the newest event is of 20\d\d-\d\d-\d\d, which is still to come: set the clock/,
      );
    });

    it('finds keys that others may read, that are missing, and that are overdue', async () => {
      await fill();
      const ring = join(keysDir, 'ring.json');
      await chmod(ring, 0o644);
      assert.match((await wrong())['keys'] ?? '', /ring\.json may be read by others: chmod -R go= /);
      await chmod(ring, 0o600);
      await chmod(keysDir, 0o755);
      assert.match((await wrong())['keys'] ?? '', /keys may be read by others/);
      await chmod(keysDir, 0o700);
      await writeFile(ring, JSON.stringify({ seq: 3, keys: [] }));
      assert.match((await wrong())['keys'] ?? '', /^the next statement key is overdue: start the server/);
      await writeFile(ring, '{');
      assert.match((await wrong())['keys'] ?? '', /ring\.json: is not JSON: restore it from a copy/);
      await rm(join(keysDir, 'root-1.json'));
      assert.match((await wrong())['keys'] ?? '', /lacks root-1\.json: restore it from a copy/);
    });

    it('says that there is no store, and ends with 1', async () => {
      const { status, stdout, stderr } = call('--json');
      const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: Check[] };
      assert.deepEqual([status, stderr, ok], [1, '', false]);
      assert.deepEqual(
        checks.map((one) => [one.name, one.ok]),
        [
          ['keys', true],
          ['store', false],
        ],
      );
      assert.match(
        (await wrong())['store'] ?? '',
        /is not there: name the file of a store|holds no store: name the database of one/,
      );
    });
  });
}

describe('npm run doctor on a file', () => {
  it('finds a page that is damaged', async () => {
    const place = await durables['node:sqlite']?.create();
    assert.ok(place);
    const platform = await openPlatform({ databaseUrl: place.url, publishAfter: null, publishEvery: null });
    await platform.ledger.apply(history(2_000, Date.now()));
    await platform.close();
    const file = await open(place.url, 'r+');
    const { size } = await stat(place.url);
    // The last pages: the list of tables and what the store says of itself lie before.
    for (let page = Math.floor((size / 4_096) * 0.8); page * 4_096 < size; page++)
      await file.write(Buffer.alloc(2_000, 0xa5), 0, 2_000, page * 4_096 + 100);
    await file.close();
    const { stdout, status } = spawnSync(process.execPath, ['--conditions=source', script], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: place.url, KEYS_DIR: join(place.url, '..', 'keys') },
    });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^✘ integrity \d+ faults: (?!\*).+: stop the server, then npm run restore -- FILE with the last backup/m,
    );
    await place.remove();
  });
});
