import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { methodV2 } from './document.ts';
import { at, countersOf, regulars, type Buyer } from './fixtures/buyers.ts';
import { returnMarketCases } from './fixtures/return-markets.ts';
import { counter, shop } from './fixtures/markets.ts';
import { noState, type RankState } from './ground.ts';
import { levelOf } from './level.ts';
import type { MarketMerchant } from './market.ts';
import { rank, rankNext } from './rank.ts';
import type { MerchantRank } from './ranking.ts';
import { stand } from './standing.ts';

const t = 20_000;
const rankCase = (name: string): readonly MerchantRank[] => {
  const { market, asOf } = returnMarketCases.find((one) => one.name === name) ?? assert.fail(name);
  return rank(market, methodV2, asOf);
};
const of = (id: string, buyers: readonly Buyer[], industry = 'tea'): MarketMerchant =>
  shop(id, industry, buyers.length, countersOf(buyers, at(t)));
const rankTeas = (
  merchants: readonly MarketMerchant[],
  previous: RankState = noState,
  method: MethodDocument = methodV2,
) => rankNext({ industries: { tea: null, 'green-tea': 'tea' }, merchants }, method, at(t), previous);
const figuresOf = ({ score, scoreInterval, percentile, interval, dimensions }: MerchantRank) => [
  score,
  scoreInterval,
  percentile,
  interval,
  ...dimensions.flatMap((one) => [one.score, one.interval]),
];

describe('a group to which nobody, or everybody, came back', () => {
  for (const name of ['a group to which nobody came back', 'a group to which everybody came back']) {
    it(`has no index, whatever else is known of it: ${name}`, () => {
      for (const one of rankCase(name)) {
        assert.ok(figuresOf(one).every((figure) => figure === null));
        assert.equal(one.peers.merchants, 6);
        assert.equal(levelOf({ interval: one.interval, buyers: one.buyers }, methodV2), 'unsettled');
      }
    });
  }
});

describe('ground', () => {
  const peers = [20, 40, 60, 80].map((back, i) => of(`peer-${i}`, regulars(120, back, t - 550)));
  /** A shop with `back` returns of just now, so that they weigh nearly what they count. */
  const recent = (back: number, count = 100) => of('me', regulars(count, back, t - 21 - count, 1));
  const me = (merchant: MarketMerchant, previous?: RankState) =>
    rankTeas([merchant, ...peers], previous).ranks[0] ?? assert.fail();

  it('is five returns in effect', () => {
    const wide = { ...methodV2, levels: { ...methodV2.levels, unsettledFromWidth: 101 } };
    const scores = [3, 12].map((back) => rankTeas([recent(back), ...peers], noState, wide).ranks[0]?.score);
    assert.equal(scores[0], null);
    assert.equal(typeof scores[1], 'number');
  });

  it('is an interval of under 60 points', () => {
    const { ranks, state } = rankTeas([recent(12), ...peers]);
    for (const { merchant, interval } of ranks) {
      assert.equal(state.merchants.get(merchant)?.settled, interval !== null);
      if (interval) assert.ok(interval.upper - interval.lower < 60);
    }
    const all = rankTeas([recent(12), ...peers], noState, {
      ...methodV2,
      levels: { ...methodV2.levels, unsettledFromWidth: 101 },
    }).ranks;
    assert.ok(all.every(({ interval }) => interval));
    assert.ok(ranks.some(({ interval }) => interval) && ranks.some(({ interval }) => !interval));
  });

  it('of a merchant without it tells the counts, and what its own buyers did, and no place', () => {
    const one = me(recent(3));
    assert.ok(figuresOf(one).every((figure) => figure === null));
    assert.deepEqual([one.buyers, one.peers.merchants], [100, 5]);
    const [evidence] = one.dimensions[3]?.evidence ?? [];
    assert.ok(evidence && evidence.percentile === null && evidence.n > 50 && evidence.value > 0);
  });

  it('has to be passed by a tenth by a merchant that was without it', () => {
    const wide = { ...methodV2, levels: { ...methodV2.levels, unsettledFromWidth: 101, unsettledUnderReturns: 6 } };
    const settled = (back: number, was?: boolean): boolean | undefined => {
      const merchants = was === undefined ? [] : [['me', { ranked: true, settled: was }] as const];
      const state = { peers: new Map(), merchants: new Map(merchants) };
      return rankTeas([recent(back, 40), ...peers], state, wide).state.merchants.get('me')?.settled;
    };
    const first = [...Array(20).keys()].find((back) => settled(back)) ?? NaN;
    assert.deepEqual([settled(first), settled(first, true), settled(first, false)], [true, true, false]);
    assert.deepEqual([settled(first - 1), settled(first - 1, true), settled(first + 1, false)], [false, false, true]);
  });
});

describe('a threshold with a margin', () => {
  const shops = (count: number, industry = 'tea') =>
    Array.from({ length: count }, (_, i) => of(`${industry}-${i}`, regulars(60, 5 + i, t - 500), industry));

  it('keeps a ranked merchant among the peers until it has under 27 buyers, and tells no figure under 30', () => {
    const state = { peers: new Map(), merchants: new Map([['me', { ranked: true, settled: true }]]) };
    const me = (buyers: number) => ({ ...of('me', regulars(200, 120, t - 600)), buyers });
    const ranked = (buyers: number, previous: RankState) =>
      rankTeas([me(buyers), ...shops(6)], previous).state.merchants.get('me');
    assert.deepEqual(
      [30, 29, 27, 26].map((buyers) => ranked(buyers, state)),
      [
        { ranked: true, settled: true },
        { ranked: true, settled: false },
        { ranked: true, settled: false },
        { ranked: false, settled: false },
      ],
    );
    assert.deepEqual(ranked(29, noState), { ranked: false, settled: false });
  });

  it('keeps an industry in its own group until that has under 18 merchants', () => {
    const peersOf = (count: number, previous: RankState): string | undefined =>
      rankTeas([...shops(count, 'green-tea'), ...shops(5)], previous).ranks[0]?.peers.industry;
    const own: RankState = { peers: new Map([['green-tea', 'green-tea']]), merchants: new Map() };
    assert.deepEqual(
      [20, 19, 18, 17].map((count) => peersOf(count, own)),
      ['green-tea', 'green-tea', 'green-tea', 'tea'],
    );
    const wider: RankState = { peers: new Map([['green-tea', 'tea']]), merchants: new Map() };
    assert.deepEqual(
      [19, 20].map((count) => peersOf(count, wider)),
      ['tea', 'green-tea'],
    );
  });

  it('leaves the level to the calm rule, and takes one away at once with its ground', () => {
    const before = stand(null, { interval: { lower: 55, upper: 90 }, buyers: 80 }, 1, methodV2);
    const after = stand(before, { interval: null, buyers: 80 }, 2, methodV2);
    assert.deepEqual([before.level, after.level, after.pending], ['above', 'unsettled', null]);
    assert.equal(stand(after, { interval: { lower: 52, upper: 90 }, buyers: 80 }, 3, methodV2).level, 'above');
    assert.equal(stand(after, { interval: null, buyers: 29 }, 3, methodV2).level, 'collecting');
  });
});

describe('any market', () => {
  const merchants = fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      back: fc.double({ min: 0, max: 1, noNaN: true }),
      day: fc.integer({ min: t - 900, max: t }),
      days: fc.integer({ min: 1, max: 300 }),
      stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const built = (list: readonly { count: number; back: number; day: number; days: number; stars: number | null }[]) =>
    list.map(({ count, back, day, days, stars }, i): MarketMerchant => {
      const buyers = regulars(count, Math.floor(count * back), day, days).filter(([first]) => first <= t);
      const own = countersOf(buyers, at(t));
      const more = stars === null ? {} : { 'goods-stars': counter('goods-stars', 9, stars, t) };
      return shop(`m${i}`, 'tea', 30 + count, { ...own, ...more });
    });

  it('has no figure that is no number, and none without ground', () => {
    fc.assert(
      fc.property(merchants, (list) => {
        const { ranks, state } = rankTeas(built(list));
        const text = JSON.stringify(ranks, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'bad' : value,
        );
        assert.ok(!text.includes('bad'));
        for (const one of ranks) {
          const { settled } = state.merchants.get(one.merchant) ?? assert.fail();
          assert.equal(settled, one.percentile !== null);
          if (one.interval) assert.ok(one.interval.upper - one.interval.lower < 60);
          if (!settled) assert.ok(figuresOf(one).every((figure) => figure === null));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order its merchants come', () => {
    fc.assert(
      fc.property(merchants, (list) => {
        const shops = built(list);
        const other = new Map(rankTeas(shops.toReversed()).ranks.map((one) => [one.merchant, one]));
        for (const one of rankTeas(shops).ranks) assert.deepEqual(other.get(one.merchant), one);
      }),
    );
  });
});
