import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { methodV2 } from '@huitou/method/document.js';
import * as fc from 'fast-check';
import type { DayPoint } from '../ports/insights.ts';
import { snapshot } from '../testing/snapshots.ts';
import { sinceOf } from './since.ts';

const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
/** Percentiles by measure, some of them not known. */
const day = fc.tuple(
  ...methodV2.dimensions.flatMap(({ measures }) => measures.map(({ id }) => percent.map((p) => [id, p] as const))),
);
type Day = readonly (readonly [string, number | null])[];

/** The weighted mean of what is known, as the method has it; null of nothing. */
function meanOf(weights: readonly { id: string; weight: number }[], of: ReadonlyMap<string, number | null>) {
  const known = weights.flatMap(({ id, weight }) => {
    const figure = of.get(id);
    return typeof figure === 'number' ? [{ weight, figure }] : [];
  });
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return whole > 0 ? known.reduce((sum, { weight, figure }) => sum + (weight * figure) / whole, 0) : null;
}

function indexOf(measures: Day) {
  const of = new Map(measures);
  const dimensions = methodV2.dimensions.map((one) => ({
    ...{ id: one.id, score: meanOf(one.measures, of), measures: one.measures },
  }));
  const score = meanOf(methodV2.dimensions, new Map(dimensions.map(({ id, score: own }) => [id, own])));
  return { dimensions, score, of };
}

function told(measures: Day) {
  const { dimensions, score, of } = indexOf(measures);
  const [model] = snapshot('m').dimensions;
  assert.ok(model);
  return snapshot('m', {
    score,
    dimensions: dimensions.map(({ id, score: own, measures: parts }) => ({
      ...{ ...model, id, score: own },
      measures: parts.flatMap((part) => {
        const percentile = of.get(part.id) ?? null;
        return percentile === null ? [] : [{ id: part.id, value: 1, peers: 1, n: 9, percentile }];
      }),
    })),
  });
}

function pointOf(measures: Day): DayPoint {
  const { dimensions, score } = indexOf(measures);
  const known = (rows: readonly (readonly [string, number | null])[]) =>
    Object.fromEntries(rows.flatMap(([id, figure]) => (figure === null ? [] : [[id, figure] as const])));
  return {
    ...{ day: '2026-10-23', level: 'par', score, percentile: 50, measures: known(measures) },
    dimensions: known(dimensions.map(({ id, score: own }) => [id, own] as const)),
  };
}

describe('what moved a score', () => {
  it('adds up to the change of it, and in each dimension by measure, whatever came or went', () =>
    fc.assert(
      fc.property(day, day, (before, now) => {
        const [then, index] = [pointOf(before), told(now)];
        const since = sinceOf(index, then, methodV2);
        if (index.score === null || then.score === null) return assert.deepEqual(since?.pulls, []);
        const change = index.score - then.score;
        const sum = since?.pulls.reduce((all, { points }) => all + points, 0) ?? NaN;
        assert.ok(Math.abs(sum - change) < 0.05, `${sum} for ${change}`);
        for (const { points, measures } of since?.pulls ?? []) {
          const parts = measures.reduce((all, one) => all + one.points, 0);
          assert.ok(Math.abs(parts - points) < 0.05, `${parts} for ${points}`);
        }
      }),
    ));

  it('is not said by measure of a day that has none, nor at all without a day', () => {
    const all = methodV2.dimensions.flatMap(({ measures }) => measures.map(({ id }) => [id, 60] as const));
    const then = { ...pointOf(all.map(([id]) => [id, 20])), measures: null };
    const since = sinceOf(told(all), then, methodV2);
    assert.deepEqual(
      since?.pulls.map(({ points, measures }) => [points, measures]),
      methodV2.dimensions.map(({ weight }) => [weight * 40, []]),
    );
    assert.equal(sinceOf(told(all), null, methodV2), null);
  });
});
