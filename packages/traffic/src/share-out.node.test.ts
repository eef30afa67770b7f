import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { divide } from './divide.ts';
import { trafficFixtures } from './fixtures.ts';
import { nextSteps } from './next-steps.ts';
import { riseOf } from './rise.ts';
import { trafficRuleV1 as rule } from './rule-v1.ts';
import { shareOut, type TrafficMerchant } from './share-out.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Figures are published to a tenth. */
const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((n) => n / 10);

const merchants = fc.array(
  fc
    .record({
      level: fc.constantFrom('leading', 'above', 'par', 'below', 'unsettled', 'collecting'),
      percentile: tenths(100),
      width: tenths(60),
      percentileBefore: fc.option(tenths(100)),
      services: fc.subarray(['7-day-returns', 'fast-refund', 'fake-pays']),
    })
    .map(({ level, percentile, width, ...more }): Omit<TrafficMerchant, 'id'> => {
      const told = level !== 'unsettled' && level !== 'collecting';
      const interval = { lower: Math.max(0, percentile - width / 2), upper: Math.min(100, percentile + width / 2) };
      return { level, percentile: told ? percentile : null, interval: told ? interval : null, ...more };
    }),
  { minLength: 1, maxLength: 60 },
);
const withIds = (drawn: readonly Omit<TrafficMerchant, 'id'>[]): TrafficMerchant[] =>
  drawn.map((one, i) => ({ id: `m${i}`, ...one }));

describe('sharing traffic out', () => {
  it('gives what the fixtures say; run npm run generate after an intended change', () => {
    for (const [name, content] of Object.entries(trafficFixtures())) {
      const text = readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(content)));
    }
  });

  it('gives two shops in the middle and a new one what is worked out by hand', () => {
    const middle: Omit<TrafficMerchant, 'id'> = {
      level: 'par',
      percentile: 50,
      interval: { lower: 40, upper: 60 },
      percentileBefore: 50,
      services: [],
    };
    const unknown = { percentile: null, interval: null, percentileBefore: null } as const;
    const shares = shareOut(
      [
        { id: 'a', ...middle, interval: { lower: 36, upper: 60 } },
        { id: 'b', ...middle, interval: { lower: 16, upper: 80 } },
        { id: 'c', ...middle, level: 'collecting', ...unknown },
      ],
      { campaign: false },
      rule,
    );
    // The mean base share is 50 % / 2; 1.4 times that is more than the 30 % of the pool, which the new one takes. 70 % go by
    // the roots of the lower ends, 0.6 to 0.4.
    near(shares[0]?.share ?? 0, 0.42);
    near(shares[1]?.share ?? 0, 0.28);
    near(shares[2]?.share ?? 0, 0.3);
  });

  it('gives a new shop no more than its bound, however much of the pool nobody takes', () => {
    const middle = trafficFixtures()['traffic-v1'].cases[0]?.merchants.find(({ id }) => id === 'middle');
    assert.ok(middle);
    const known = Array.from({ length: 9 }, (_, i) => ({ ...middle, id: `m${i}` }));
    const fresh = { ...middle, id: 'new', level: 'collecting', percentile: null, interval: null } as const;
    const shares = shareOut([...known, fresh], { campaign: false }, rule);
    // 1.4 · 50 % / 9, and the others share what is left: a shop in the middle has more, so being unknown is worth nothing.
    near(shares.at(-1)?.share ?? 0, 0.7 / 9);
    near(shares[0]?.share ?? 0, (1 - 0.7 / 9) / 9);
  });

  it('gives no more than there is, nobody more than the bounds, and all of it where somebody can take it', () => {
    fc.assert(
      fc.property(merchants, fc.boolean(), (drawn, campaign) => {
        const shares = shareOut(withIds(drawn), { campaign }, rule);
        const sum = total(shares.map(({ share }) => share));
        assert.ok(sum < 1 + 1e-9);
        const most = rule.mostOfMean / drawn.length;
        for (const { pools } of shares) for (const pool of Object.values(pools)) assert.ok(pool <= most + 1e-9);
        const known = drawn.filter(({ interval }) => interval && interval.lower > 0).length;
        if (known * most >= 1) near(sum, 1);
      }),
    );
  });

  it('never gives a shop less because its customers came to think more of it', () => {
    fc.assert(
      fc.property(merchants, fc.nat(), tenths(30), (drawn, at, more) => {
        const before = withIds(drawn);
        const place = at % before.length;
        const one = before[place] as TrafficMerchant;
        const { interval } = one;
        fc.pre(interval !== null);
        const lower = Math.min(interval?.upper ?? 0, (interval?.lower ?? 0) + more);
        const after = before.with(place, { ...one, interval: { lower, upper: interval?.upper ?? 0 } });
        const share = (all: readonly TrafficMerchant[]): number =>
          shareOut(all, { campaign: false }, rule)[place]?.share ?? 0;
        assert.ok(share(after) >= share(before) - 1e-12);
      }),
    );
  });

  it('divides what a bound leaves over among the others', () => {
    assert.deepEqual(divide(1, [8, 1, 1], 0.5), [0.5, 0.25, 0.25]);
    assert.deepEqual(divide(1, [1, 0], 0.5), [0.5, 0]);
    assert.deepEqual(divide(1, [], 0.5), []);
    assert.deepEqual(divide(1, [0, 0]), [0, 0]);
  });

  it('counts a rise beyond its error only', () => {
    const one: TrafficMerchant = {
      id: 'a',
      level: 'par',
      percentile: 60,
      interval: { lower: 50, upper: 70 },
      percentileBefore: 50,
      services: [],
    };
    // 10 · √(2 · (1 − 2^(−30/180))) = 4.67
    const rise = riseOf(one, rule);
    assert.equal(rise?.points, 10);
    assert.equal(rise?.error.toFixed(2), '4.67');
    assert.equal(rise?.sure.toFixed(2), '5.33');
    assert.equal(riseOf({ ...one, percentileBefore: 57 }, rule)?.sure, 0);
    assert.equal(riseOf({ ...one, percentileBefore: null }, rule), null);
  });
});

describe('the next steps', () => {
  const levels = {
    collectingUnder: 30,
    aboveOver: 50,
    belowUnder: 50,
    leadingOver: 80,
    leadingFrom: 100,
    unsettledUnderReturns: 5,
    unsettledFromWidth: 60,
  };
  const market = trafficFixtures()['traffic-v1'].cases[0]?.merchants ?? [];
  const shares = shareOut(market, { campaign: false }, rule);
  const stepsOf = (id: string) => {
    const place = market.findIndex((one) => one.id === id);
    return { now: shares[place]?.share ?? 0, steps: nextSteps(market, place, rule, levels) };
  };

  /** Without the shares. */
  const named = (id: string) =>
    stepsOf(id).steps.map((step) => Object.fromEntries(Object.entries(step).filter(([name]) => name !== 'share')));

  it('are worth more than what a shop has', () => {
    for (const { id } of market) {
      const { now, steps } = stepsOf(id);
      for (const step of steps)
        assert.ok(step.share > now, `${id}: ${step.id} gives ${step.share}, not more than ${now}`);
    }
  });

  it('name the level, the promises and the data that are missing', () => {
    assert.deepEqual(named('middle'), [
      { id: 'next-level', level: 'above' },
      { id: 'campaign-ticket', services: ['7-day-returns', 'fake-pays'] },
    ]);
    assert.deepEqual(named('above'), [
      { id: 'next-level', level: 'leading' },
      { id: 'campaign-ticket', services: ['fake-pays'] },
    ]);
    assert.deepEqual(
      stepsOf('new').steps.map(({ id }) => id),
      ['be-judged'],
    );
    assert.deepEqual(stepsOf('leader').steps, []);
  });
});
