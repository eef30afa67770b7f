import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DAY, LANDMARK, weight, worth } from './decay.ts';
import { methodV2 } from './document.ts';
import { LEAST } from './estimate.ts';
import { observed, today } from './today.ts';

const newYear2020 = Date.UTC(2020, 0, 1);
const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual / expected - 1) < 1e-9, `${actual} is not ${expected}`);

describe('an observation', () => {
  it('weighs one on the first day of 2020, and twice as much with each half-life after it', () => {
    const day = newYear2020 / 86_400_000;
    assert.deepEqual(
      [-360, -180, 0, 180, 1800].map((days) => weight(day + days, 180)),
      [0.25, 0.5, 1, 2, 1024],
    );
  });

  it('is worth one on its own day, and half as much with each half-life after it', () => {
    const days = fc.integer({ min: 18_000, max: 40_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 30, max: 400 }), (t, later, halfLife) => {
        near(weight(t, halfLife) * worth(t * 86_400_000, halfLife), 1);
        near(weight(t, halfLife) * worth((t + later) * 86_400_000, halfLife), 0.5 ** (later / halfLife));
      }),
    );
  });

  it('is none once it has faded to less than can be told from a rounding error', () => {
    const [dimension] = methodV2.dimensions;
    const [measure] = dimension?.measures ?? [];
    assert.ok(dimension && measure);
    // On the landmark sums are worth what they are.
    const seen = (n: number): number => {
      const counters = { [measure.id]: { s: n, n, q: n } };
      const merchant = { id: 'a', industry: 'tea', buyers: 50, returning: 0, counters };
      return observed(today(merchant, methodV2, LANDMARK * DAY), dimension);
    };
    assert.deepEqual([0, LEAST, 2 * LEAST, 0.5].map(seen), [0, 0, 2 * LEAST, 0.5]);
    assert.equal(LEAST, 1e-6);
  });
});
