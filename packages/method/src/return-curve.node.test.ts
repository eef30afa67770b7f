import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { methodV2 } from './document.ts';
import { estimateReturns, poolOfReturns } from './estimate-returns.ts';
import { at, countersOf, type Buyer } from './fixtures/buyers.ts';
import type { Counter, MarketMerchant } from './market.ts';
import { expectedReturns, knotsOf, observedReturns, returnCurve, type KnotCounters } from './return-curve.ts';
import { today } from './today.ts';

const knots = methodV2.returning.knotsDays ?? assert.fail();
const bounds = { least: 1, most: 100 };
const asOf = 20_000;
const near = (actual: number | undefined, expected: number, by = 1e-9): void =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= by * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );

const merchant = (counters: Record<string, Counter>): MarketMerchant => ({
  id: 'm',
  industry: 'tea',
  buyers: 50,
  returning: 0,
  counters,
});
const knotsOfBuyers = (buyers: readonly Buyer[], day = asOf): KnotCounters =>
  today(merchant(countersOf(buyers, at(day))), methodV2, at(day)).knots.get('came-back') ?? [];

const buyers: fc.Arbitrary<Buyer[]> = fc.array(
  fc
    .tuple(fc.integer({ min: asOf - 900, max: asOf }), fc.option(fc.integer({ min: 1, max: 500 })))
    .map(([first, gap]): Buyer => [first, gap === null || first + gap > asOf ? null : first + gap]),
  { minLength: 1, maxLength: 30 },
);
const groups = fc.array(buyers, { minLength: 1, maxLength: 8 });

/** The curve, and what is observed and expected, looked up buyer by buyer. */
function byHand(group: readonly Buyer[][]) {
  const passed = ([first]: Buyer, knot: number): boolean => first + knot < asOf;
  const w = ([first]: Buyer, knot: number): number => 2 ** ((first + knot + 1 - asOf) / 365);
  const gap = ([first, second]: Buyer): number => (second === null ? Infinity : second - first);
  let left = 1;
  const rises = knots.map((knot, i) => {
    const start = knots[i - 1] ?? 0;
    const old = group.flat().filter((one) => passed(one, knot) && gap(one) > start);
    const sum = (some: readonly Buyer[]): number => some.reduce((all, one) => all + w(one, knot), 0);
    const hazard = old.length > 0 ? sum(old.filter((one) => gap(one) <= knot)) / sum(old) : 0;
    const rise = left * hazard;
    left *= 1 - hazard;
    return rise;
  });
  const over = (some: readonly Buyer[], of: (one: Buyer, i: number) => number): number =>
    some.reduce((sum, one) => sum + knots.reduce((so, knot, i) => so + (passed(one, knot) ? of(one, i) : 0), 0), 0);
  return {
    rises,
    returns: group.map((some) => ({
      observed: over(some, (one, i) =>
        gap(one) > (knots[i - 1] ?? 0) && gap(one) <= (knots[i] ?? 0) ? w(one, knots[i] ?? 0) : 0,
      ),
      expected: over(some, (one, i) => w(one, knots[i] ?? 0) * (rises[i] ?? 0)),
    })),
  };
}

describe('first returns by age', () => {
  it('are what a look at every buyer gives', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const members = group.map((some) => knotsOfBuyers(some));
        const curve = returnCurve(members, knots.length);
        const plain = byHand(group);
        for (const [i, rise] of curve.rises.entries()) near(rise, plain.rises[i] ?? NaN);
        for (const [i, own] of members.entries()) {
          near(observedReturns(own), plain.returns[i]?.observed ?? NaN);
          near(expectedReturns(own, curve), plain.returns[i]?.expected ?? NaN);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('by hand, without decay: 3 of 10 back at the first knot, 1 of 3 of the others at the second', () => {
    const [young, old]: KnotCounters[] = [
      [{ n: 6, q: 6, s: 1 }, { n: 2, q: 2, s: 0 }], // prettier-ignore
      [{ n: 4, q: 4, s: 2 }, { n: 3, q: 1, s: 1 }], // prettier-ignore
    ];
    assert.ok(young && old);
    const curve = returnCurve([young, old], 2);
    for (const [i, rise] of [0.3, 0.7 / 3].entries()) near(curve.rises[i], rise);
    near(curve.share, 1 - 0.7 * (2 / 3));
    assert.deepEqual([young, old].map(observedReturns), [1, 3]);
    near(expectedReturns(young, curve), 6 * 0.3 + (2 * 0.7) / 3);
    near(expectedReturns(old, curve), 4 * 0.3 + (3 * 0.7) / 3);
    const pool = { curve, prior: 2 };
    // (3 + 2) / (1.9 + 2) · 0.5333; √5 / 3.9 · 0.5333 to either side.
    const { value, interval } = estimateReturns(old, pool, 1);
    near(value, (5 / 3.9) * curve.share, 1e-8);
    near(interval.lower, ((5 - Math.sqrt(5)) / 3.9) * curve.share, 1e-8);
    near(interval.upper, ((5 + Math.sqrt(5)) / 3.9) * curve.share, 1e-8);
  });

  it('are none, and no error, where nobody has passed a knot', () => {
    assert.equal(poolOfReturns([], bounds), null);
    assert.deepEqual(returnCurve([[]], 2), { rises: [0, 0], share: 0 });
  });

  it('know no age: merchants at the same pace have the same value, however young their buyers are', () => {
    const rise = knots.map((_, i) => 0.002 + 0.001 * (i % 5));
    /** As many buyers a day as make sums exact, each with its share of a return. */
    const atPace = (ages: readonly number[]): KnotCounters =>
      knots.map((knot, i) => {
        const old = ages.filter((age) => age >= knot);
        if (old.length === 0) return undefined;
        const n = old.reduce((sum, age) => sum + 2 ** ((knot - age) / 365), 0);
        const left = 1 - rise.slice(0, i).reduce((sum, one) => sum + one, 0);
        return { n, q: n * left, s: n * (rise[i] ?? 0) };
      });
    const ages = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(ages, ages, (young, old) => {
        const members = [atPace([...young, 400]), atPace(old.map((age) => age + 365))];
        const pool = poolOfReturns(members, bounds);
        assert.ok(pool?.returns);
        for (const own of members) near(estimateReturns(own, pool.returns, 1.6).value, pool.mean, 2e-9);
      }),
    );
  });

  it('raise a merchant with each, and the interval holds the value', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const members = group.map((some) => knotsOfBuyers(some)).filter(({ length }) => length > 0);
        const pool = poolOfReturns(members, bounds);
        if (!pool?.returns) return;
        for (const own of members) {
          const first = own[0] ?? assert.fail();
          const { value, interval } = estimateReturns(own, pool.returns, 1.6);
          const more = estimateReturns([{ ...first, s: first.s + 1 }, ...own.slice(1)], pool.returns, 1.6);
          assert.ok(more.value >= value && Number.isFinite(value));
          assert.ok(0 <= interval.lower && interval.lower <= value && value <= interval.upper && interval.upper <= 1);
        }
      }),
    );
  });
});

describe('a knot', () => {
  it('has a counter of its own', () => {
    assert.deepEqual(knotsOf(methodV2, 'came-back')[3], { id: 'came-back@5', days: 5 });
    assert.ok(knots.every((knot, i) => knot > (knots[i - 1] ?? 0)) && knots.at(-1) === methodV2.windowDays);
  });
});
