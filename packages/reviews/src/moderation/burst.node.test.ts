import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { burstOf } from './burst.ts';
import { upperTail } from './negative-binomial.ts';
import { rhythmOf } from './rhythm.ts';

const thresholds = {
  reviewsAtLeast: 5,
  tailAtMost: 1e-3,
  windowDays: [1, 3],
  pastDays: 180,
  priorReviews: 1,
  priorDays: 3,
  priorUnevenness: 0.3,
};
const quiet: readonly number[] = Array.from({ length: 180 }, (_, i) => (i % 5 === 0 ? 1 : 0));
const busy = Array.from({ length: 180 }, (_, i) => 18 + (i % 5));

const near = (actual: number, expected: number, relative = 1e-12): void =>
  assert.ok(Math.abs(actual / expected - 1) <= relative, `${actual} is not ${expected}`);

describe('the upper tail of a negative binomial', () => {
  it('of size 1 is a power, however small', () => {
    // Geometric: P(X ≥ k) = (m / (1 + m))^k.
    for (const count of [1, 5, 40, 200]) near(upperTail(count, 1, 1), 0.5 ** count, 1e-10);
  });

  it('is the Poisson distribution where the size is large', () => {
    near(upperTail(3, 1, 1e9), 1 - 2.5 * Math.exp(-1), 1e-6);
  });

  it('begins at 1 and falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.01, max: 300, noNaN: true }), (count, mean) => {
        assert.equal(upperTail(0, mean, 3), 1);
        assert.ok(upperTail(count, mean, 3) <= upperTail(count - 1, mean, 3));
      }),
    );
  });

  it('is none where nothing is to be expected', () => assert.equal(upperTail(1, 0, 1), 0));
});

describe('a rhythm', () => {
  const prior = { reviews: 1, windows: 3, unevenness: 0.3 };

  it('of nothing is the prior', () => {
    const { mean, size } = rhythmOf([], prior);
    near(mean, 1 / 3);
    near(size, 1 / (1 + 0.3));
  });

  it('hardly learns from a burst of the past', () => {
    const { mean } = rhythmOf(quiet.with(100, 60), prior);
    assert.ok(mean < 1.2 * rhythmOf(quiet, prior).mean, `${mean}`);
  });

  it('is wider where days differ', () => {
    const uneven = Array.from({ length: 180 }, (_, i) => (i % 7 === 0 ? 70 : 12));
    assert.ok(rhythmOf(uneven, prior).size < rhythmOf(busy, prior).size / 3);
  });
});

describe('a burst', () => {
  it('is ten reviews in a day where one comes in five, and not where twenty come a day', () => {
    const found = burstOf([...quiet, 10], thresholds);
    assert.deepEqual([found?.days, found?.reviews], [3, 10]);
    assert.ok(found && found.expected < 1.5 && found.tail < 1e-3);
    assert.equal(burstOf([...busy, 30], thresholds), undefined);
    assert.equal(burstOf([...busy, 90], thresholds)?.days, 3);
  });

  it('is seen when it is spread over three days', () => {
    assert.deepEqual(burstOf([...quiet, 3, 3, 3], thresholds)?.days, 3);
    assert.equal(burstOf([...quiet, 3], thresholds), undefined);
  });

  it('is over when its days are past', () => {
    assert.equal(burstOf([...quiet, 10, 0, 0, 0], thresholds), undefined);
  });

  it('needs more where nothing is known of the merchant', () => {
    assert.equal(burstOf([5], thresholds), undefined);
    assert.equal(burstOf([20], thresholds)?.reviews, 20);
    assert.equal(burstOf([], thresholds), undefined);
  });
});
