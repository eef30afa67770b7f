import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import { methodV2 } from '@huitou/method/document.js';
import { marketCases } from '@huitou/method/fixtures/markets.js';
import { returnMarketCases } from '@huitou/method/fixtures/return-markets.js';
import { shareMethod } from '@huitou/method/fixtures/share-method.js';
import { noState, type RankState } from '@huitou/method/ground.js';
import type { Market } from '@huitou/method/market.js';
import { rankNext as reference } from '@huitou/method/rank.js';
import type { MerchantRank } from '@huitou/method/ranking.js';
import * as fc from 'fast-check';
import type { Store } from '@huitou/store/open-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { rank, rankNext, type Rank } from './rank.ts';
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

/** The reference's ranks of one day and the next, with the state that it leaves each time. */
function expected(market: Market, method: MethodDocument, asOf: number, previous: RankState) {
  const { ranks, state } = reference(market, method, asOf, previous);
  return { ranks: byId(ranks.map(withoutMeasures)), state: plain(state) };
}

const plain = ({ merchants, peers }: RankState) => ({
  merchants: Object.fromEntries(merchants),
  peers: Object.fromEntries(peers),
});

async function found(store: Store, method: MethodDocument, asOf: number, previous: RankState) {
  const { ranks, state } = await rankNext(store.db, method, asOf, previous);
  return { ranks: byId(ranks), state: plain(state) };
}

const methods = { returns: methodV2, shares: shareMethod };
const cases = [
  ...marketCases.map((one) => ({ ...one, method: shareMethod })),
  ...returnMarketCases.map((one) => ({ ...one, name: `returns by age, ${one.name}`, method: methodV2 })),
];

for (const [engine, { skip, open, runs }] of Object.entries(engines)) {
  describe(`ranking in ${engine}`, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    for (const { name, market, asOf, method } of cases) {
      it(`is the reference's: ${name}`, async () => {
        await loadMarket(store.db, market);
        const ranking = await found(store, method, asOf, noState);
        assert.equal(Object.keys(ranking.ranks).length, market.merchants.length);
        closeTo(ranking, expected(market, method, asOf, noState), 1e-9);
      });
    }

    for (const [name, method] of Object.entries(methods)) {
      it(`is the reference’s for any market, and again for what has become of it: ${name}`, async () => {
        const days = fc.tuple(markets, fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 5, maxLength: 5 }));
        await fc.assert(
          fc.asyncProperty(days, async ([{ market, asOf }, moves]) => {
            await loadMarket(store.db, market);
            closeTo(await found(store, method, asOf, noState), expected(market, method, asOf, noState), 1e-9);
            const { state } = reference(market, method, asOf, noState);
            const merchants = market.merchants.map((one, i) => ({ ...one, buyers: one.buyers + (moves[i % 5] ?? 0) }));
            const next = { ...market, merchants };
            await loadMarket(store.db, next);
            closeTo(await found(store, method, asOf + DAY, state), expected(next, method, asOf + DAY, state), 1e-9);
          }),
          // A market takes milliseconds to load, and shrinking tries thousands: the seed is enough to look closer.
          { numRuns: runs(100), endOnFailure: true },
        );
      });
    }

    it('leaves out merchants that only other events speak of', async () => {
      await loadMarket(store.db, { industries: {}, merchants: [] });
      const blank = { name: null, names: '{}', industry: null, avatar: null, sites: '[]', services: '[]', rev: '' };
      await store.db
        .insertInto('merchants')
        .values({ id: 'm', seq: 1, ...blank })
        .execute();
      assert.deepEqual(await rank(store.db, methodV2, 0), []);
    });
  });
}
