import assert from 'node:assert/strict';
import { execFile, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Ledger } from '@huitou/api/ports/ledger.js';
import { countersOf, largestDifference } from '@huitou/engine/ledger/rebuild/compare-counters.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';

type Event = Parameters<Ledger['apply']>[0][number];

const run = promisify(execFile);
const script = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url));
const merchants = ['m0', 'm1', 'm2'];
const HOUR = 3_600_000;
const BATCH = 100;

/** The event with this number: a few shops, then order after order. */
function eventOf(n: number): Event {
  const at = new Date(Date.UTC(2025, 0, 1) + n * HOUR).toISOString();
  const id = `e${n}`;
  const merchant = `m${n % merchants.length}`;
  if (n < merchants.length)
    return { id, type: 'merchant', at, data: { id: merchant, name: merchant, industry: 'tea' } };
  return { id, type: 'order', at, data: { id: `o${n}`, merchant, buyer: `b${n % 41}`, paidAt: at } };
}
const eventsFrom = (first: number, count: number): Event[] =>
  Array.from({ length: count }, (_, i) => eventOf(first + i));

const quiet = { publishAfter: null, publishEvery: null };
const figures = async ({ reader, ledger, store }: Platform) => {
  await ledger.publish();
  return {
    documents: await Promise.all(merchants.map((merchant) => reader.index(merchant))),
    counters: await countersOf(store.db),
  };
};

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`npm run backup and npm run restore on ${engine}`, { skip, timeout: 120_000 }, () => {
    let source: Durable;
    let target: Durable;
    let folder = '';
    let file = '';
    const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
    const environment = (url: string) => ({ env: { ...process.env, DATABASE_URL: url } });
    const restore = (url: string): SpawnSyncReturns<string> =>
      spawnSync(process.execPath, [...flags, script('restore'), file], { encoding: 'utf8', ...environment(url) });
    beforeEach(async () => {
      [source, target] = [await create(), await create()];
      folder = await mkdtemp(join(tmpdir(), 'huitou-backup-'));
      file = join(folder, 'copy.db');
    });
    afterEach(async () => {
      await source.remove();
      await target.remove();
      await rm(folder, { recursive: true });
    });

    it('copy under a stream of events, and bring the same figures back', async () => {
      const platform = await openPlatform({ databaseUrl: source.url, ...quiet });
      let sent = 0;
      const ended = new AbortController();
      const send = async (): Promise<void> => {
        await platform.ledger.apply(eventsFrom(sent, BATCH));
        sent += BATCH;
      };
      for (let i = 0; i < 30; i++) await send();
      const sending = (async () => {
        while (!ended.signal.aborted) {
          await send();
          await new Promise((resume) => setImmediate(resume));
        }
      })();
      const { stdout } = await run(process.execPath, [...flags, script('backup'), file], environment(source.url));
      ended.abort();
      await sending;
      const copied = Number(
        /: ([\d,]+) events, the newest of .+ opened and found whole/.exec(stdout)?.[1]?.replaceAll(',', ''),
      );
      assert.ok(copied >= 3_000 && copied < sent, `${copied} of ${sent}: ${stdout}`);
      assert.equal(copied % BATCH, 0, 'a batch is there whole or not at all');
      await platform.close();

      const { status, stderr } = restore(target.url);
      assert.equal(status, 0, stderr);
      const restored = await openPlatform({ databaseUrl: target.url, ...quiet });
      const anew = await openPlatform({ databaseUrl: 'memory:', ...quiet });
      for (let n = 0; n < copied; n += BATCH) await anew.ledger.apply(eventsFrom(n, BATCH));
      const [brought, made] = [await figures(restored), await figures(anew)];
      assert.deepEqual(brought.documents, made.documents);
      assert.ok((largestDifference(made.counters, brought.counters)?.relative ?? 0) < 1e-9);
      assert.notEqual(restored.storeId, platform.storeId);
      // Platforms send on from where the copy was taken.
      assert.deepEqual(await restored.ledger.apply(eventsFrom(copied - 1, 2)), ['duplicate', 'applied']);
      await restored.close();
      await anew.close();
    });
  });
}

describe('npm run restore', () => {
  it('keeps the file that was there, and says where', async () => {
    const place = await durables['node:sqlite']?.create();
    assert.ok(place);
    const call = (name: string, ...rest: string[]) =>
      spawnSync(process.execPath, ['--conditions=source', script(name), ...rest], {
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: place.url },
      });
    const missing = call('backup', `${place.url}.copy`);
    assert.deepEqual(
      [missing.status, missing.stderr.includes('huitou.db: is not there; name the file of a store')],
      [1, true],
    );
    await (await openPlatform({ databaseUrl: place.url, ...quiet })).close();
    assert.equal(call('backup', `${place.url}.copy`).status, 0);
    const { stdout, status } = call('restore', `${place.url}.copy`);
    assert.equal(status, 0);
    const kept = /What was there before is in (.+)/.exec(stdout)?.[1] ?? '';
    assert.ok((await readdir(dirname(place.url))).includes(basename(kept)), stdout);
    assert.match(call('restore').stderr, /^restore: one file is to be named/);
    await place.remove();
  });
});
