import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { combine } from './combine.ts';
import { DAY } from './decay.ts';
import { shareMethod } from './fixtures/share-method.ts';
import { counter, marketCases, shop } from './fixtures/markets.ts';
import type { MarketMerchant } from './market.ts';
import { chainOf, DEEPEST, peerGroups } from './peers.ts';
import { medianOf, percentileOf } from './percentile.ts';
import { rank } from './rank.ts';
import type { MerchantRank } from './ranking.ts';

const t = 20_000;
const teas = (merchants: readonly MarketMerchant[], asOf = t * DAY): readonly MerchantRank[] =>
  rank({ industries: { tea: null }, merchants }, shareMethod, asOf);
const near = (actual: number | null | undefined, expected: number, by = 1e-8): void =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) < by, `${String(actual)} is not ${expected}`);

describe('five shops that differ in who came back', () => {
  const ranks = rank((marketCases[1] ?? assert.fail()).market, shareMethod, t * DAY);
  const cameBack = ranks.map(({ dimensions }) => dimensions[3]?.measures[0]);

  it('are drawn towards their mean', () => {
    // μ = (0.1 + 0.2 + 0.2 + 0.3 + 0.7) / 5 = 0.3; r = 0.58 · own + 0.42 · 0.3
    for (const [i, r] of [0.184, 0.242, 0.242, 0.3, 0.532].entries()) near(cameBack[i]?.value, r);
  });

  it('have mid-ranks, those that are alike the same', () => {
    assert.deepEqual(
      cameBack.map((one) => one?.percentile),
      [10, 40, 40, 70, 90],
    );
  });

  it('have the ends of their intervals ranked among the values', () => {
    // 0.3 ± 1.644854 · √(0.3 · 0.7 / 101) is 0.2250 to 0.3750: one of five lies below, four up to there.
    assert.deepEqual(cameBack[3]?.percentileInterval, { lower: 20, upper: 80 });
    assert.deepEqual(ranks[3]?.interval, { lower: 20, upper: 80 });
  });

  it('have that dimension as their index, since there is no other', () => {
    assert.deepEqual(
      ranks.map(({ score }) => score),
      [10, 40, 40, 70, 90],
    );
    assert.deepEqual(
      ranks[0]?.dimensions.map(({ score, median }) => [score, median]),
      [
        [null, null],
        [null, null],
        [null, null],
        [10, 40],
      ],
    );
  });
});

describe('a share that is all or nothing for everyone', () => {
  const ranks = rank((marketCases[3] ?? assert.fail()).market, shareMethod, 20_010 * DAY);
  const measured = (dimension: number): (string[] | undefined)[] =>
    ranks.map(({ dimensions }) => dimensions[dimension]?.measures.map(({ id }) => id));

  it('says nothing, and its dimension is what the other measures make of it', () => {
    for (const ids of measured(0)) assert.deepEqual(ids, ['goods-stars']);
    const scores = ranks.map(({ dimensions }) => dimensions[0]?.score);
    assert.deepEqual(scores, [6.25, 25, 43.75, 62.5, 87.5, 62.5, 25, 87.5]);
  });

  it('leaves a dimension of which it is all without a score, but not without its count', () => {
    for (const { dimensions } of ranks) {
      const { score, interval, median, n = 0 } = dimensions[2] ?? assert.fail();
      assert.deepEqual([score, interval, median], [null, null, null]);
      assert.ok(n > 10);
    }
  });

  it('leaves nobody an index where it is the dimension that the index needs', () => {
    const back = (share: number) => ({ 'came-back': counter('came-back', 50, share, t) });
    const stars = (i: number) => ({ 'goods-stars': counter('goods-stars', 20, 1 + (i % 5), t) });
    for (const share of [0, 1]) {
      const shops = Array.from({ length: 6 }, (_, i) => shop(`s${i}`, 'tea', 60, { ...back(share), ...stars(i) }));
      for (const { score, percentile, dimensions } of teas(shops)) {
        assert.deepEqual([score, percentile, dimensions[0]?.score], [null, null, null]);
      }
    }
  });
});

describe('parts of a whole', () => {
  it('count by their weights, and the weights of missing ones are shared out', () => {
    const whole = combine([
      { weight: 0.5, score: 80, interval: { lower: 74, upper: 88 } },
      { weight: 0.25, score: 20, interval: { lower: 4, upper: 36 } },
    ]);
    // (0.5 · 80 + 0.25 · 20) / 0.75 = 60; √((0.5 · 6)² + (0.25 · 16)²) / 0.75 = 5 / 0.75; up: √(4² + 4²) / 0.75
    near(whole?.score, 60);
    near(whole?.interval.lower, 60 - 5 / 0.75);
    near(whole?.interval.upper, 60 + Math.sqrt(32) / 0.75);
  });

  it('make nothing of nothing', () => assert.equal(combine([]), null));
});

describe('mid-rank and median', () => {
  it('halve what is equal', () => {
    assert.deepEqual(
      [0, 1, 2, 5, 9].map((x) => percentileOf(x, [1, 2, 2, 5])),
      [0, 12.5, 50, 87.5, 100],
    );
    assert.deepEqual([[], [3], [4, 1], [9, 1, 2]].map(medianOf), [null, 3, 2.5, 2]);
  });
});

describe('peers', () => {
  const parents = { food: null, tea: 'food', 'green-tea': 'tea', lost: 'unknown', a: 'b', b: 'a' };

  it('are found from narrow to wide; a parent that is unknown or a circle ends the way', () => {
    const chains = ['green-tea', 'lost', 'a', 'never-heard-of'].map((industry) => chainOf(industry, parents));
    assert.deepEqual(chains, [['green-tea', 'tea', 'food'], ['lost'], ['a', 'b'], ['never-heard-of']]);
  });

  it('are found no more than eight industries above', () => {
    const deep = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`i${i}`, i < 11 ? `i${i + 1}` : null]));
    assert.deepEqual(chainOf('i0', deep), ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8']);
    assert.deepEqual(chainOf('i3', deep).at(-1), 'i11');
    assert.equal(DEEPEST, 8);
  });

  it('are the narrowest group that is large enough, else the widest, which may be too small', () => {
    const ranked = [
      ...Array<string>(12).fill('tea'),
      ...Array<string>(8).fill('green-tea'),
      ...Array<string>(4).fill('lost'),
    ];
    const groups = peerGroups(['green-tea', 'tea', 'food', 'lost', 'a'], ranked, parents, shareMethod);
    assert.deepEqual(Object.fromEntries(groups), {
      'green-tea': { industry: 'tea', merchants: 20, enough: true },
      tea: { industry: 'tea', merchants: 20, enough: true },
      food: { industry: 'food', merchants: 20, enough: true },
      lost: { industry: 'lost', merchants: 4, enough: false },
      a: { industry: 'b', merchants: 0, enough: false },
    });
  });
});

describe('who is ranked', () => {
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
  const others = shares.map((share, i) =>
    shop(`other-${i}`, 'tea', 50, { 'came-back': counter('came-back', 40, share, t) }),
  );
  const stars = { 'goods-stars': counter('goods-stars', 40, 4, t) };

  it('needs thirty buyers', () => {
    const own = { 'came-back': counter('came-back', 40, 0.9, t) };
    const [few, enough] = [29, 30].map((buyers) => teas([shop('me', 'tea', buyers, own), ...others])[0]);
    assert.deepEqual([few?.percentile, few?.peers.merchants], [null, 6]);
    assert.equal(enough?.peers.merchants, 7);
    near(enough?.percentile, (100 * 6.5) / 7);
  });

  it('needs the returning dimension', () => {
    const [me] = teas([shop('me', 'tea', 500, stars), ...others]);
    assert.deepEqual([me?.score, me?.dimensions.map(({ score }) => score)], [null, [null, null, null, null]]);
    near(me?.dimensions[0]?.n, 40);
    near(me?.dimensions[3]?.median, 50);
  });

  it('has no figure where it has no observations of its own', () => {
    const own = { 'came-back': counter('came-back', 40, 0.9, t) };
    const ranks = teas([shop('me', 'tea', 500, { ...own, ...stars }), ...others]);
    assert.equal(ranks[0]?.dimensions[0]?.score, 50);
    assert.equal(ranks[1]?.dimensions[0]?.score, null);
  });
});

describe('any ranking', () => {
  /** Not alike for all, or nobody is ranked. */
  const samples = fc
    .array(fc.record({ n: fc.integer({ min: 1, max: 300 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      minLength: 5,
      maxLength: 25,
    })
    .filter((list) => list.some(({ share }) => share > 0.01 && share < 0.99));
  const shops = (list: readonly { n: number; share: number }[]): MarketMerchant[] =>
    list.map(({ n, share }, i) => shop(`m${i}`, 'tea', 50, { 'came-back': counter('came-back', n, share, t) }));
  const cameBack = ({ dimensions }: MerchantRank) => dimensions[3]?.measures[0] ?? assert.fail();

  it('has percentiles from 0 to 100 within their intervals, with a mean of 50', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const ranks = teas(shops(list));
        for (const { percentile, interval } of ranks) {
          assert.ok(percentile !== null && interval);
          assert.ok(
            0 <= interval.lower &&
              interval.lower <= percentile &&
              percentile <= interval.upper &&
              interval.upper <= 100,
          );
        }
        near(ranks.reduce((sum, { percentile }) => sum + (percentile ?? NaN), 0) / list.length, 50, 1e-9);
      }),
    );
  });

  it('does not depend on the order of the merchants', () => {
    const shuffled = samples.chain((list) =>
      fc.tuple(fc.constant(shops(list)), fc.shuffledSubarray(shops(list), { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([straight, mixed]) => {
        const mixedRanks = new Map(teas(mixed).map((one) => [one.merchant, one]));
        for (const one of teas(straight)) near(mixedRanks.get(one.merchant)?.percentile, one.percentile ?? NaN, 1e-9);
      }),
    );
  });

  it('never lowers a shop for another customer who came back', () => {
    fc.assert(
      fc.property(samples, ([first, ...rest]) => {
        assert.ok(first);
        const better = { n: first.n + 1, share: (first.n * first.share + 1) / (first.n + 1) };
        const [before, after] = [first, better].map((one) => cameBack(teas(shops([one, ...rest]))[0] ?? assert.fail()));
        assert.ok(before && after && after.value >= before.value - 2 ** -29);
      }),
    );
  });

  it('draws everybody nearer to the mean as evidence ages, nobody past it, and leaves the mean where it is', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 1000 }), (list, days) => {
        const now = teas(shops(list));
        for (const [i, old] of teas(shops(list), (t + days) * DAY).entries()) {
          const [then, one] = [cameBack(old), cameBack(now[i] ?? assert.fail())];
          near(then.mean, one.mean, 1e-9);
          const [was, is] = [one.value - one.mean, then.value - then.mean];
          assert.ok(Math.abs(is) <= Math.abs(was) + 2 ** -28 && is * was >= -(2 ** -28));
        }
      }),
    );
  });
});
