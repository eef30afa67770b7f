import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { shareMethod } from './fixtures/share-method.ts';
import { END, estimate, isAlike, LEAST, poolOf } from './estimate.ts';
import { normalBelow, widthOf } from './normal.ts';
import { betaBelow, betaQuantile } from './testing/beta.ts';

const measures = shareMethod.dimensions.flatMap((dimension) => dimension.measures);
const shares = measures.filter(({ kind }) => kind === 'share');
const measure = (id: string) => {
  const found = measures.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const z = widthOf(shareMethod.confidence);

describe('the width of an interval', () => {
  it('is that of the normal distribution', () => {
    const known = { 0.5: 0.6744897501960817, 0.9: 1.6448536269514722, 0.99: 2.5758293035489004 };
    for (const [confidence, width] of Object.entries(known))
      assert.ok(Math.abs(widthOf(Number(confidence)) - width) < 1e-13);
    assert.ok(Math.abs(normalBelow(-1) - 0.15865525393145707) < 1e-15);
  });

  it('comes to an end for every confidence', () => {
    // Steps of Newton's method go to and fro at 0.978.
    for (let n = 1; n < 999; n++) {
      const width = widthOf(n / 1000);
      assert.ok(Math.abs(2 * normalBelow(width) - 1 - n / 1000) < 1e-14, `${n / 1000}`);
    }
  });

  it('is refused for what is no confidence', () => {
    for (const confidence of [0, 0.9999, 1, 90, NaN])
      assert.throws(() => widthOf(confidence), /^RangeError: confidence: must be over 0/);
  });
});

describe('a share', () => {
  it('is drawn towards the peers’ mean by as many observations as the prior is strong', () => {
    const { value, interval } = estimate({ s: 58, n: 58, q: 58 }, { mean: 0.3, variance: 0 }, measure('came-back'), z);
    // (58 + 42 · 0.3) / 100 = 0.706; √(0.706 · 0.294 / 101) · 1.644854 = 0.074567
    assert.ok(Math.abs(value - 0.706) < 1e-9);
    assert.ok(Math.abs(interval.lower - 0.631433) < 1e-6 && Math.abs(interval.upper - 0.780567) < 1e-6);
  });

  it('stays within 0 and 1', () => {
    const { interval } = estimate({ s: 3, n: 3, q: 3 }, { mean: 0.99, variance: 0 }, measure('dispatched-in-time'), z);
    assert.equal(interval.upper, 1);
  });

  it('has an interval close to the exact one of the Beta posterior, and never a bolder one', () => {
    let farthest = 0;
    let least = 1;
    for (const one of shares) {
      for (const mean of [0.05, 0.1, 0.3, 0.5, 0.8, 0.9, 0.95]) {
        for (const n of [1, 3, 10, 30, 100, 400]) {
          for (const share of [0, mean / 2, mean, (1 + mean) / 2, 1]) {
            const s = n * share;
            const [a, b] = [s + one.prior * mean, n - s + one.prior * (1 - mean)];
            const { lower, upper } = estimate({ s, n, q: s }, { mean, variance: 0 }, one, z).interval;
            least = Math.min(least, betaBelow(upper, a, b) - betaBelow(lower, a, b));
            if (n < 30) continue;
            farthest = Math.max(
              farthest,
              Math.abs(lower - betaQuantile(0.05, a, b)),
              Math.abs(upper - betaQuantile(0.95, a, b)),
            );
          }
        }
      }
    }
    // The figures of decisions/closed-form-intervals.md.
    assert.ok(farthest < 0.015, `ends are up to ${farthest} apart`);
    assert.ok(least > 0.898, `as little as ${least} of the posterior lies within`);
  });
});

describe('what is alike for everyone', () => {
  const alike = (id: string) => (mean: number) => isAlike({ mean, variance: 0 }, measure(id));

  it('is a share that is nothing or all, but for rounding', () => {
    assert.deepEqual([0, 1e-10, END, 1 - END, 1 - 1e-10, 1].map(alike('came-back')), Array(6).fill(true));
    assert.deepEqual([2 * END, 1e-6, 0.5, 1 - 1e-6, 1 - 2 * END].map(alike('came-back')), Array(5).fill(false));
  });

  it('are no stars, wherever their mean lies', () => {
    assert.deepEqual([0, 1, 3, 5].map(alike('goods-stars')), Array(4).fill(false));
  });
});

describe('stars', () => {
  const stars = measure('goods-stars');

  it('spread within merchants by what the strength of the prior leaves of the whole spread', () => {
    // Twelve ratings 1..5: mean 3, variance 2; a prior of 11 leaves 11/12 of it within merchants.
    const pool = poolOf(
      [
        { s: 30, n: 10, q: 110 },
        { s: 6, n: 2, q: 22 },
      ],
      stars,
    );
    assert.ok(pool && Math.abs(pool.mean - 3) < 1e-12 && Math.abs(pool.variance - 2 * (11 / 12)) < 1e-9);
  });

  it('are not certain because everybody has just one', () => {
    const pool = poolOf(
      [
        { s: 5, n: 1, q: 25 },
        { s: 1, n: 1, q: 1 },
      ],
      stars,
    );
    assert.ok(pool);
    const { value, interval } = estimate({ s: 5, n: 1, q: 25 }, pool, stars, z);
    assert.ok(interval.upper - value > 0.5);
  });

  it('stay within 1 and 5', () => {
    const { interval } = estimate({ s: 1, n: 1, q: 1 }, { mean: 1.01, variance: 4 }, stars, z);
    assert.equal(interval.lower, 1);
    assert.equal(estimate({ s: 5, n: 1, q: 25 }, { mean: 4.99, variance: 4 }, stars, z).interval.upper, 5);
  });

  it('have no spread where all are alike, nor less than none where corrections left the sums beside each other', () => {
    for (const counter of [
      { s: 40, n: 10, q: 160 },
      { s: 5.01, n: 1, q: 25 },
    ]) {
      const pool = poolOf([counter], stars);
      assert.ok(pool);
      assert.equal(pool.variance, 0);
      const { value, interval } = estimate(counter, pool, stars, z);
      assert.deepEqual(interval, { lower: value, upper: value });
    }
  });

  it('have no mean where nobody gave any', () => {
    assert.equal(poolOf([], stars), null);
    assert.equal(poolOf([{ s: 1e-7, n: 1e-7, q: 1e-7 }], stars), null);
    assert.equal(poolOf([{ s: LEAST, n: LEAST, q: LEAST }], stars), null);
    assert.ok(poolOf([{ s: 2 * LEAST, n: 2 * LEAST, q: 2 * LEAST }], stars));
  });
});
