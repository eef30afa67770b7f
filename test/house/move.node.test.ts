import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Event } from '@huitou/contract/events.js';
import { feed } from '@huitou/engine/feed.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { market } from '../../demo/market/market.ts';

const program = fileURLToPath(new URL('../../packages/server/src/cli/move.ts', import.meta.url));
const { skip } = durables['PostgreSQL'] ?? { skip: 'there is no such engine' };

describe('a store that is moved from a file into PostgreSQL', { skip, timeout: 300_000 }, () => {
  const places: Durable[] = [];
  const create = async (engine: string): Promise<string> => {
    const place = await durables[engine]?.create();
    assert.ok(place);
    places.push(place);
    return place.url;
  };
  let [from, to] = ['', ''];
  before(async () => {
    [from, to] = [await create('node:sqlite'), await create('PostgreSQL')];
    const platform = await openPlatform({ databaseUrl: from, publishAfter: null, publishEvery: null });
    await feed(market({ merchants: 30, orders: 3_000 }), {
      liveFrom: Infinity,
      send: async (events) => void (await platform.ledger.apply(events)),
      publish: () => platform.ledger.publish(),
    });
    await platform.close();
  });
  after(async () => {
    for (const place of places) await place.remove();
  });

  const move = (source: string, target: string) =>
    spawnSync(process.execPath, ['--conditions=source', program, source, target], { encoding: 'utf8' });

  it('says the same there, document by document, and goes on', async () => {
    const { status, stdout, stderr } = move(from, to);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /\n {2}orders +\d,\d{3} rows {2}[0-9a-f]{16}\n/);
    assert.match(stdout, /Every table has the same rows, and its counters rebuilt are the same/);
    const open = (databaseUrl: string) => openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
    const [old, moved] = [await open(from), await open(to)];
    assert.equal(moved.reader.asOf(), old.reader.asOf());
    const merchants = await old.reader.merchants();
    assert.deepEqual(await moved.reader.merchants(), merchants);
    for (const merchant of merchants) {
      for (const kind of ['index', 'reviews'] as const) {
        assert.equal(moved.reader.version(merchant, kind), old.reader.version(merchant, kind));
      }
      assert.equal(
        JSON.stringify(await moved.reader.index(merchant)),
        JSON.stringify(await old.reader.index(merchant)),
      );
      assert.deepEqual(await moved.reader.summary(merchant), await old.reader.summary(merchant));
    }
    assert.notEqual(moved.storeId, old.storeId);
    await moved.ledger.publish();
    await Promise.all([old.close(), moved.close()]);
  });

  it('still knows there who was erased', async () => {
    const [file, target] = [await create('node:sqlite'), await create('PostgreSQL')];
    const open = (databaseUrl: string) => openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
    const at = '2026-01-05T12:00:00Z';
    const later = '2026-01-06T12:00:00Z';
    const order = (id: string, paidAt: string): Event => ({
      ...{ id: `e-${id}`, type: 'order', at: paidAt },
      data: { id, merchant: 'm', buyer: 'erased', paidAt },
    });
    const source = await open(file);
    await source.ledger.apply([
      { id: 'e-m', type: 'merchant', at, data: { id: 'm', name: 'M', industry: 'i' } },
      order('o1', at),
      { id: 'e-x', type: 'erase', at, data: { buyer: 'erased' } },
    ]);
    await source.close();
    assert.equal(move(file, target).status, 0);
    const moved = await open(target);
    const written = { id: 'r', merchant: 'm', buyer: 'erased', writtenAt: later, stars: { quality: 5 }, text: 'words' };
    await moved.ledger.apply([order('o2', later), { id: 'e-r', type: 'review', at: later, data: written }]);
    await moved.ledger.publish();
    const { reviews } = await moved.reader.reviews('m', {});
    assert.deepEqual(
      reviews.map(({ text }) => text),
      [''],
    );
    await moved.close();
  });

  it('is not moved over another, nor while somebody writes to it', async () => {
    const full = move(from, to);
    assert.deepEqual(
      [full.status, /is not empty \(there are \w+\); name an empty database\n$/.test(full.stderr)],
      [1, true],
    );
    const writing = await openPlatform({ databaseUrl: from, publishAfter: null, publishEvery: null });
    const taken = move(from, await create('PostgreSQL'));
    await writing.close();
    assert.match(taken.stderr, /another process writes to it; stop that one first\n$/);
  });
});
