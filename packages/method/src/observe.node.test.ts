import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { DAY } from './decay.ts';
import { methodV2 } from './document.ts';
import type { OrderFacts, PairFacts, PairView } from './facts.ts';
import { order, pair, review } from './fixtures/pairs.ts';
import { observe } from './observe.ts';
import { pairs, times } from './testing/pairs.ts';

const see = (facts: PairFacts, at: number): PairView => observe(facts, methodV2, at);
const measuresAt = (facts: PairFacts, at: number): string[] =>
  see(facts, at).observations.map(({ measure }) => measure);
const sorted = (view: PairView): PairView => ({
  ...view,
  observations: view.observations.toSorted(
    (a, b) => a.t - b.t || a.value - b.value || (a.measure < b.measure ? -1 : 1),
  ),
});

describe('what a pair says', () => {
  it('is nothing while nothing is known', () => {
    assert.deepEqual(see(pair([]), 0), { observations: [], buyer: false, returning: false, dueAt: null });
  });

  it('changes at the time it names and not before', () => {
    const facts = pair([order(20_000, { dispatchBy: 20_002.25 * DAY, dispatchedAt: 20_001 * DAY })]);
    const at: [number, string[]][] = [];
    for (let due: number | null = 0; due !== null; due = see(facts, due).dueAt) {
      const seen = measuresAt(facts, due).filter((measure) => !measure.includes('@'));
      if (!isDeepStrictEqual(at.at(-1)?.[1], seen)) at.push([due / DAY, seen]);
    }
    assert.deepEqual(at, [
      [0, []],
      [20_002.25, ['dispatched-in-time']],
      [20_014.5, ['no-quality-refund', 'dispatched-in-time']],
    ]);
    assert.deepEqual([see(facts, 20_365 * DAY - 1).buyer, see(facts, 20_365 * DAY).buyer], [true, false]);
  });

  it('passes a knot of age with the last moment of its day', () => {
    const knots = methodV2.returning.knotsDays;
    const facts = pair([order(20_000)]);
    for (const [i, days] of knots.entries()) {
      const due = (20_000 + days + 1) * DAY - 1;
      const before = see(facts, due - 1);
      // The window ends before the last knot of a buyer who never came back.
      if (days < methodV2.windowDays) assert.equal(before.dueAt, due);
      assert.equal(before.observations.filter(({ measure }) => measure.includes('@')).length, i);
      assert.deepEqual(see(facts, due).observations.at(-1), {
        measure: `came-back@${days}`,
        t: 20_000 + days + 1,
        value: 0,
        atRisk: 1,
      });
    }
  });

  it('counts a return once, at the knot that follows it, and is not at risk after that', () => {
    const late = pair([order(20_000), order(20_200), order(20_300)]);
    const knots = see(late, 20_400 * DAY).observations.filter(({ measure }) => measure.includes('@'));
    const values = knots.map(({ measure, value, atRisk }) => [measure.replace('came-back@', ''), value, atRisk]);
    assert.deepEqual(values.slice(-4), [
      ['180', 0, 1],
      ['240', 1, 1],
      ['300', 0, 0],
      ['365', 0, 0],
    ]);
    assert.equal(knots.filter(({ value }) => value === 1).length, 1);
  });

  it('keeps the voice of a buyer who gave everything back, but no purchase', () => {
    const facts = pair([order(20_000, { voidAt: 20_003 * DAY })], [review(20_004, { stars: { quality: 1 } })]);
    const view = see(facts, 20_005 * DAY);
    assert.deepEqual([view.buyer, view.observations], [false, [{ measure: 'goods-stars', t: 20_004, value: 1 }]]);
  });

  it('counts a dispatch in time even if the buyer had changed their mind by then', () => {
    const done = { dispatchBy: 20_002 * DAY, dispatchedAt: 20_001 * DAY, excusedAt: 20_000.9 * DAY };
    assert.ok(measuresAt(pair([order(20_000, done)]), 20_003 * DAY).includes('dispatched-in-time'));
  });

  it('does not excuse an order that was given up only after the promise was broken', () => {
    const broken = pair([order(20_000, { dispatchBy: 20_002 * DAY, excusedAt: 20_002 * DAY + 1 })]);
    assert.equal(see(broken, 20_003 * DAY).observations[0]?.value, 0);
  });

  it('is the same until the time it names', () => {
    fc.assert(
      fc.property(pairs, times, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (facts, at, part) => {
        const now = see(facts, at);
        const end = now.dueAt ?? at + 2000 * DAY;
        assert.ok(end > at);
        assert.deepEqual(see(facts, Math.min(end - 1, Math.floor(at + (end - at) * part))), now);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which its facts are told', () => {
    const shuffled = pairs.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts.orders], { minLength: facts.orders.length }),
        fc.shuffledSubarray([...facts.reviews], { minLength: facts.reviews.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, times, ([facts, orders, reviews], at) => {
        assert.deepEqual(sorted(see({ ...facts, orders, reviews }, at)), sorted(see(facts, at)));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change with what happens later', () => {
    fc.assert(
      fc.property(pairs, times, (facts, at) => {
        const untilThen = (one: OrderFacts): OrderFacts =>
          one.voidAt !== null && one.voidAt > at ? { ...one, voidAt: null } : one;
        const past = pair(
          facts.orders.filter(({ paidAt }) => paidAt <= at).map(untilThen),
          facts.reviews.filter(({ writtenAt }) => writtenAt <= at),
          facts.linked,
        );
        assert.deepEqual({ ...see(past, at), dueAt: null }, { ...see(facts, at), dueAt: null });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives each measure at most one observation an order, a day or a buyer', () => {
    fc.assert(
      fc.property(pairs, times, (facts, at) => {
        const count = new Map<string, number>();
        for (const { measure, t, value } of see(facts, at).observations) {
          const once = /stars|again/.test(measure) ? `${measure} ${t}` : measure;
          count.set(once, (count.get(once) ?? 0) + 1);
          assert.ok(/stars/.test(measure) ? value >= 1 && value <= 5 : value >= 0 && value <= 1);
        }
        for (const [what, n] of count) {
          const most =
            / /.test(what) || what.startsWith('came-back@')
              ? 1
              : what === 'answered-in-time'
                ? facts.reviews.length
                : facts.orders.length;
          assert.ok(n <= most, `${what}: ${n}`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
