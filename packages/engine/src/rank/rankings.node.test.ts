import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { DAY } from '@huitou/method/decay.js';
import { counter, shop } from '@huitou/method/fixtures/markets.js';
import { shareMethod } from '@huitou/method/fixtures/share-method.js';
import { migrations } from '@huitou/store/migrations.js';
import type { Store } from '@huitou/store/open-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import * as fc from 'fast-check';
import { publishIndex } from './publish.ts';
import { loadMarket } from './testing/load-market.ts';

const start = 20_400;
const names = Array.from({ length: 12 }, (_, i) => `m${String(i).padStart(2, '0')}`);
const market = {
  industries: { tea: null, wine: 'tea' },
  merchants: names.map((id, i) => shop(id, 'tea', 400, { 'came-back': counter('came-back', 20_000, i / 12, start) })),
};

const merchant = fc.constantFrom(...names);
/** What happens between two publications. */
const change = fc.oneof(
  fc.record({ of: fc.constant('share'), merchant, value: fc.integer({ min: 0, max: 99 }) }),
  fc.record({ of: fc.constant('buyers'), merchant, value: fc.constantFrom(5, 400, 900) }),
  fc.record({ of: fc.constant('services'), merchant, value: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ of: fc.constant('name'), merchant, value: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ of: fc.constant('industry'), merchant, value: fc.integer({ min: 0, max: 1 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A publication so many days after the last, by events and by the clock on the wall; `asked` tells a history. */
const publication = fc.record({
  changes: fc.array(change, { maxLength: 3 }),
  days: fc.constantFrom(0, 0, 0, 1, 1, 9, 27, 30),
  turned: fc.boolean(),
  asked: fc.boolean(),
});

for (const [engine, { skip, open, runs }] of Object.entries(engines)) {
  describe(`the figures that lists are ordered by, in ${engine}`, { skip }, () => {
    let store: Store;
    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(() => loadMarket(store.db, market));

    const rankings = () => store.db.selectFrom('rankings').selectAll().orderBy('merchant').execute();

    async function apply({ of, merchant: id, value }: Change) {
      const { db } = store;
      const said = db.updateTable('merchants').where('id', '=', id);
      const counters = db.updateTable('counters').where('merchant', '=', id);
      if (of === 'share')
        await counters
          .set(counter('came-back', 20_000, value / 100, start))
          .where('measure', '=', 'came-back')
          .execute();
      if (of === 'buyers') await counters.set({ s: value }).where('measure', '=', '@buyers').execute();
      if (of === 'services') await said.set({ services: JSON.stringify(['a', 'b'].slice(0, value)) }).execute();
      if (of === 'name') await said.set({ name: `Shop ${value}` }).execute();
      if (of === 'industry') await said.set({ industry: ['tea', 'wine'][value] ?? 'tea' }).execute();
    }

    /** What the snapshots and the days before say, worked out the plain way. */
    async function expected() {
      const days = await store.db.selectFrom('daily').selectAll().execute();
      const services = await store.db.selectFrom('merchants').select(['id', 'services']).execute();
      const snapshots = await store.db.selectFrom('snapshots').selectAll().orderBy('merchant').execute();
      return snapshots.map(({ merchant: id, body }) => {
        const index = JSON.parse(body) as IndexSnapshot;
        const wanted = Math.floor(Date.parse(index.asOf) / DAY) - 30;
        const far = (day: number): number => Math.abs(day - wanted);
        const [near] = days
          .filter((one) => one.merchant === id && far(one.day) <= 7)
          .sort((a, b) => far(a.day) - far(b.day) || a.day - b.day);
        return {
          merchant: id,
          industry: index.merchant.industry.id,
          level: index.level,
          score: index.score,
          percentile: index.percentile,
          interval: index.interval,
          buyers: index.buyers,
          dimensions: index.dimensions.map((one) => [one.id, one.score]),
          percentileBefore: near?.percentile ?? null,
          asOf: Date.parse(index.asOf),
          services: services.find((one) => one.id === id)?.services,
        };
      });
    }

    const found = async () =>
      (await rankings()).map(({ lower, upper, buyers: all, returning, dimensions, ...row }) => ({
        merchant: row.merchant,
        industry: row.industry,
        level: row.level,
        score: row.score,
        percentile: row.percentile,
        interval: lower === null || upper === null ? null : { lower, upper },
        buyers: { all, returning },
        dimensions: Object.entries(JSON.parse(dimensions) as object),
        percentileBefore: row.percentile_before,
        asOf: row.as_of,
        services: row.services,
      }));

    it('say what the snapshots say after any history, and so does a store that is brought up to date', async () => {
      const history = fc.array(publication, { minLength: 1, maxLength: 9 });
      await fc.assert(
        fc.asyncProperty(history, async (publications) => {
          await loadMarket(store.db, market);
          let [asOf, wall] = [(start + 0.5) * DAY, start];
          for (const { changes, days, turned, asked } of publications) {
            for (const one of changes) await apply(one);
            asOf += days * DAY + 1;
            if (turned) wall = Math.max(wall, Math.floor(asOf / DAY)) + 1;
            await publishIndex(store.db, shareMethod, asOf, asked ? null : wall);
            assert.deepEqual(await found(), await expected());
          }
          const published = await rankings();
          await store.db.schema.dropTable('rankings').execute();
          await store.db.schema.dropTable('venues').execute();
          await migrations['2026-12-12-market']?.up(store.db);
          const filled = await rankings();
          // Whose promises changed alone has no newer snapshot.
          const dated = filled.map((row, i) => ({ ...row, publication: published[i]?.publication }));
          assert.deepEqual(dated, published);
          assert.ok(filled.every((row, i) => row.publication <= (published[i]?.publication ?? -1)));
        }),
        { numRuns: runs(Number(process.env['RUNS'] ?? 40)) },
      );
    });

    it('are published with the snapshots that change, and with promises alone', async () => {
      const publish = () => publishIndex(store.db, shareMethod, (start + 0.5) * DAY, start);
      const numbers = async () => new Map((await rankings()).map((row) => [row.merchant, row.publication]));
      await publish();
      const first = (await numbers()).get('m03') ?? 0;
      await apply({ of: 'name', merchant: 'm03', value: 1 });
      await publish();
      assert.deepEqual([(await numbers()).get('m03'), (await numbers()).get('m04')], [first + 1, first]);
      await apply({ of: 'services', merchant: 'm04', value: 2 });
      assert.deepEqual(await publish(), [], 'no index changes');
      assert.deepEqual([(await numbers()).get('m03'), (await numbers()).get('m04')], [first + 1, first + 2]);
      await publish();
      assert.equal(Math.max(...(await numbers()).values()), first + 2);
    });
  });
}
