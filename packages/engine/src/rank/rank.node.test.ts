import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { methodV1 } from '@huitou/method/document.js';
import { marketCases } from '@huitou/method/fixtures/markets.js';
import type { Market } from '@huitou/method/market.js';
import { rank as reference } from '@huitou/method/rank.js';
import type { MerchantRank } from '@huitou/method/ranking.js';
import * as fc from 'fast-check';
import { openStore, type Store } from '@huitou/store/open-store.js';
import { openPgliteStore } from '@huitou/store/testing/pglite-store.js';
import { rank, type Rank } from './rank.ts';
import { closeTo } from './testing/close-to.ts';
import { loadMarket } from './testing/load-market.ts';
import { markets } from './testing/markets.ts';

const byId = (ranks: readonly Rank[]): Record<string, Rank> =>
  Object.fromEntries(ranks.map((one) => [one.merchant, one]));

const withoutMeasures = (one: MerchantRank): Rank => ({
  ...one,
  dimensions: one.dimensions.map((dimension) => {
    const entries = Object.entries(dimension).filter(([name]) => name !== 'measures');
    return Object.fromEntries(entries) as Rank['dimensions'][number];
  }),
});

const expected = (market: Market, asOf: number): Record<string, Rank> =>
  byId(reference(market, methodV1, asOf).map(withoutMeasures));

const engines = { 'node:sqlite': [() => openStore('memory:'), 150], PGlite: [openPgliteStore, 20] } as const;

for (const [engine, [open, runs]] of Object.entries(engines)) {
  describe(`ranking in ${engine}`, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    for (const { name, market, asOf } of marketCases) {
      it(`is the reference's: ${name}`, async () => {
        await loadMarket(store.db, market);
        const ranks = await rank(store.db, methodV1, asOf);
        assert.equal(ranks.length, market.merchants.length);
        closeTo(byId(ranks), expected(market, asOf), 1e-9);
      });
    }

    it('is the reference’s for any market', async () => {
      await fc.assert(
        fc.asyncProperty(markets, async ({ market, asOf }) => {
          await loadMarket(store.db, market);
          closeTo(byId(await rank(store.db, methodV1, asOf)), expected(market, asOf), 1e-9);
        }),
        // A market takes milliseconds to load, and shrinking tries thousands: the seed is enough to look closer.
        { numRuns: runs, endOnFailure: true },
      );
    });

    it('leaves out merchants that only other events speak of', async () => {
      await loadMarket(store.db, { industries: {}, merchants: [] });
      const blank = { name: null, industry: null, avatar: null, sites: '[]', services: '[]', rev: '' };
      await store.db
        .insertInto('merchants')
        .values({ id: 'm', seq: 1, ...blank })
        .execute();
      assert.deepEqual(await rank(store.db, methodV1, 0), []);
    });
  });
}
