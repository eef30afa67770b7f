import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { KyselyPlugin } from 'kysely';
import type { Kind } from '@huitou/api/ports/reader.js';
import { openStore, StoreError, type Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from './open-platform.ts';

const at = '2026-01-02T12:00:00+08:00';
const shop = (id: string, event: string): Event => ({
  id: event,
  type: 'merchant',
  at,
  data: { id: 'm', name: id, industry: 'i' },
});
const order: Event = { id: 'o', type: 'order', at, data: { id: 'o', merchant: 'm', buyer: 'b', paidAt: at } };

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`openPlatform on ${engine}`, { skip }, () => {
    let place: Durable;
    let store: Store;
    let platform: Platform;
    let now = Date.parse('2026-01-03T00:00:00Z');
    const openOne = (publishAfter: number | null) =>
      openPlatform({
        databaseUrl: { ...store, close: async () => {} },
        now: () => now,
        publishAfter,
        publishEvery: null,
      });
    before(async () => {
      place = await create();
      store = await openStore(place.url);
    });
    after(async () => {
      await store.close();
      await place.remove();
    });
    beforeEach(async () => {
      now = Date.parse('2026-01-03T00:00:00Z');
      await emptyStore(store);
    });
    afterEach(() => platform.close());

    const nextChange = (kind: Kind): Promise<readonly string[]> =>
      new Promise((resolve) => {
        const stop = platform.reader.onChange((changed, merchants) => {
          if (changed !== kind) return;
          stop();
          resolve(merchants);
        });
      });

    it('publishes what a batch changed by itself, as of the last day it heard of', async () => {
      platform = await openOne(0);
      const changed = nextChange('index');
      await platform.ledger.apply([shop('阿禾', 'e1'), order]);
      assert.deepEqual(await changed, ['m']);
      const { merchant, level, asOf } = await platform.reader.index('m');
      assert.deepEqual(
        { name: merchant.name, level, asOf: Date.parse(asOf) },
        {
          name: '阿禾',
          level: 'collecting',
          asOf: Date.parse('2026-01-02T23:59:59.999Z'),
        },
      );
    });

    it('publishes nothing unasked when told so, and once for all who ask together', async () => {
      platform = await openOne(null);
      await platform.ledger.apply([shop('A', 'e1'), order]);
      assert.equal(platform.reader.version('m', 'index'), undefined);
      let changes = 0;
      platform.reader.onChange((kind) => (changes += Number(kind === 'index')));
      await Promise.all([platform.ledger.publish(), platform.ledger.publish()]);
      assert.deepEqual([changes, platform.reader.version('m', 'index')], [1, 1]);
      await platform.ledger.apply([shop('A', 'e1')]);
      await platform.ledger.publish();
      assert.equal(platform.reader.version('m', 'index'), 1, 'a repeat changes nothing');
    });

    it('says why it cannot write to a store, and not that another one does', async () => {
      platform = await openOne(null);
      const full: KyselyPlugin = {
        transformQuery() {
          throw new StoreError(`${store.name}: lies on a disk that is full; make room`);
        },
        transformResult: async ({ result }) => result,
      };
      const broken = { ...store, db: store.db.withPlugin(full), close: async () => {} };
      await assert.rejects(
        openPlatform({ databaseUrl: broken, publishEvery: null, onError: () => {} }),
        (error) => error instanceof StoreError && error.message.endsWith(': lies on a disk that is full; make room'),
      );
    });
  });
}

it('finishes a publication that was begun by itself before it closes its store', async () => {
  const errors: unknown[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const platform = await openPlatform({ databaseUrl: 'memory:', onError: (error) => errors.push(error) });
    await platform.ledger.apply([{ ...shop('阿禾', `e${turn}`) }]);
    for (let turns = 0; turns < turn; turns++) await setImmediate();
    await platform.close();
  }
  for (let turns = 0; turns < 50; turns++) await setImmediate();
  assert.deepEqual(errors, []);
});
