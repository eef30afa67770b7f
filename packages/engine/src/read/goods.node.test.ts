import { strict as assert } from 'node:assert';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engines } from '@huitou/store/testing/engines.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import { readGoods } from './goods.ts';
import { emptied } from './testing/emptied.ts';
import { orderRow } from './testing/rows.ts';

const day = 86_400_000;
/** Morning of a day: its own orders are not told yet. */
const now = Date.parse('2026-11-20T09:00:00Z');
const method = { windowDays: 365, confidence: 0.9 };

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`goods bought again, on ${engine}`, { skip }, () => {
    let store: Store;
    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(async () => {
      await emptied(store);
      await store.db.deleteFrom('pairs').execute();
      const goods = ['tea', 'cup', 'pot'].map((id) => ({
        id,
        merchant: 'm1',
        name: id,
        names: '{}',
        image: null,
        rev: '',
      }));
      await store.db
        .insertInto('goods')
        .values([...goods, { ...goods[0], id: 'foreign', merchant: 'm2', name: 'x', names: '{}', rev: '' }])
        .execute();
    });

    let orders = 0;
    const buy = (buyer: string, daysAgo: number, goods: readonly string[], more: Partial<Database['orders']> = {}) =>
      store.db
        .insertInto('orders')
        .values({
          ...orderRow(`o${(orders += 1)}`, buyer, now - daysAgo * day),
          goods: JSON.stringify(goods),
          ...more,
        })
        .execute();
    const read = async () => {
      const { goods } = await readGoods(store.db, method, 'm1', now);
      return goods.map(({ id, buyers, again }) => [id, buyers, again]);
    };

    it('are a share of those who bought them, most bought first', async () => {
      for (let n = 0; n < 8; n++) await buy(`b${n}`, 40, ['tea']);
      for (const buyer of ['b1', 'b2']) await buy(buyer, 20, ['cup', 'tea']);
      assert.deepEqual(await read(), [
        ['tea', 8, 0.25],
        ['cup', 2, null],
        ['pot', 0, null],
      ]);
      const { asOf, window, goods } = await readGoods(store.db, method, 'm1', now);
      assert.deepEqual([asOf, window], ['2026-11-20T09:00:00.000Z', 365]);
      assert.deepEqual(goods[0]?.interval, { lower: 0.073, upper: 0.527 });
      assert.equal(goods[1]?.interval, null);
    });

    it('need another day, and count each buyer once', async () => {
      for (let n = 0; n < 5; n++) {
        await buy(`b${n}`, 40, ['tea', 'tea']);
        await buy(`b${n}`, 40, ['tea']);
      }
      for (const daysAgo of [30, 20, 10]) await buy('b0', daysAgo, ['tea']);
      assert.deepEqual((await read())[0], ['tea', 5, 0.2]);
    });

    it('say nothing of today, of what is long ago, was given back, or bought by the shop itself', async () => {
      for (let n = 0; n < 5; n++) await buy(`b${n}`, 40, ['tea']);
      await buy('b0', 0, ['tea']);
      await buy('b1', 366, ['tea']);
      await buy('b2', 10, ['tea'], { void_at: now });
      await buy('b3', 10, ['tea'], { linked: 1 });
      await buy('b4', 10, ['tea'], { merchant: 'm2' });
      await buy('own', 40, ['tea']);
      await store.db
        .insertInto('pairs')
        .values({
          ...{ merchant: 'm1', buyer: 'own', days: 0, first_day: null, second_day: null, last_day: null },
          ...{ linked: 1, as_of: now, due_at: null },
        })
        .execute();
      assert.deepEqual((await read())[0], ['tea', 5, 0]);
    });
  });
}
