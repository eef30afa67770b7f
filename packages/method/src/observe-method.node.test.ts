import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from './decay.ts';
import { methodV2 } from './document.ts';
import { order, pair, review } from './fixtures/pairs.ts';
import { observe } from './observe.ts';

/** Method v1 with measures that mature after other numbers of days; those that are not named are left out. */
const methodWith = (matures: Readonly<Record<string, number>>): MethodDocument => ({
  ...methodV2,
  dimensions: methodV2.dimensions.map((dimension) => ({
    ...dimension,
    measures: dimension.measures.flatMap((measure) => {
      const maturesAfterDays = matures[measure.id];
      return maturesAfterDays === undefined ? [] : [{ ...measure, maturesAfterDays }];
    }),
  })),
});

/** When each measure speaks (days), and of what. */
function spoken(facts: Parameters<typeof observe>[0], method: MethodDocument): [string, number, number][] {
  const found: [string, number, number][] = [];
  for (let due: number | null = 0; due !== null; due = observe(facts, method, due).dueAt) {
    for (const { measure, value } of observe(facts, method, due).observations) {
      const id = measure.replace(/@.*/, '');
      if (!found.some(([name]) => name === id)) found.push([id, due / DAY, value]);
    }
  }
  return found;
}

describe('a method document says', () => {
  const kept = { dispatchBy: 20_002 * DAY, deliverBy: 20_005 * DAY };
  const facts = pair(
    [order(20_000, { ...kept, dispatchedAt: 20_003 * DAY, deliveredAt: 20_008 * DAY }), order(20_001)],
    [review(20_010, { stars: { quality: 4 }, wouldBuyAgain: true, repliedAt: 20_012 * DAY, hasText: true })],
  );

  it('how many days later what happened is certain, and counts by then', () => {
    const written = 20_010.5;
    assert.deepEqual(
      spoken(
        facts,
        methodWith({
          ...{ 'goods-stars': 2, 'no-quality-refund': 1, 'dispatched-in-time': 1, 'delivered-in-time': 2 },
          ...{ 'answered-in-time': 3, 'came-back': 5, 'would-buy-again': 4 },
        }),
      ),
      [
        ['no-quality-refund', 20_001.5, 1],
        ['dispatched-in-time', 20_003, 1],
        ['came-back', 20_007 - 1 / DAY, 1],
        ['delivered-in-time', 20_007, 0],
        ['goods-stars', written + 2, 4],
        ['answered-in-time', written + 3, 1],
        ['would-buy-again', written + 4, 1],
      ],
    );
  });

  it('at what time they weigh, which is when they became certain', () => {
    const late = observe(facts, methodWith({ 'came-back': 5, 'delivered-in-time': 2 }), 20_007 * DAY);
    assert.deepEqual(late.observations, [
      { measure: 'delivered-in-time', t: 20_007, value: 0 },
      // The first knot is passed a day after the first purchase is over, and matures 5 days later.
      { measure: 'came-back@1', t: 20_007, value: 1, atRisk: 1 },
    ]);
  });

  it('what is looked at: a measure that is left out says nothing', () => {
    for (const { measures } of methodV2.dimensions) {
      for (const { id, maturesAfterDays } of measures) {
        const only = spoken(facts, methodWith({ [id]: maturesAfterDays })).map(([name]) => name);
        assert.deepEqual(
          only.filter((name) => name !== id),
          [],
        );
      }
    }
    assert.deepEqual(spoken(facts, methodWith({})), []);
  });
});

describe('one voice a day', () => {
  const only = methodWith({ 'goods-stars': 0 });
  const means = (...reviews: ReturnType<typeof review>[]) =>
    observe(pair([order(20_000)], reviews), only, 20_100 * DAY).observations.map(({ t, value }) => [t, value]);
  const rated = (day: number, quality: number, more: object = {}) => review(day, { stars: { quality }, ...more });

  it('is the mean of the day, and days do not mix', () => {
    assert.deepEqual(means(rated(20_002, 5), rated(20_001, 1), rated(20_001, 2), rated(20_001, 3)), [
      [20_001, 2],
      [20_002, 5],
    ]);
  });

  it('leaves out what is folded, says nothing of the dimension, or came before the first order', () => {
    const silent = review(20_001, { stars: { service: 1 } });
    assert.deepEqual(means(rated(20_001, 5), rated(20_001, 1, { counts: false }), silent, rated(19_999, 1)), [
      [20_001, 5],
    ]);
    assert.deepEqual(means(rated(20_000, 3)), [[20_000, 3]]);
    assert.deepEqual(means(rated(19_999, 3)), []);
  });
});
