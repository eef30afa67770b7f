import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ceilingOf, ratesOf, type Fared } from './ceiling.ts';

const near = (actual: number, expected: number, by: number): void =>
  assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

test('who knows every rate is right three times of four where rates are spread evenly, a bit more than half where alike', () => {
  // Beta(1, 1): p⁺ has the density 2p and p⁻ 2(1 − p); P(p⁺ > p⁻) = ∫ 2p (2p − p²) dp = 4/3 − 1/2.
  near(ceilingOf({ mean: 0.5, size: 2 }), 4 / 3 - 1 / 2, 1e-6);
  near(ceilingOf({ mean: 0.3, size: 1e6 }), 0.5, 0.002);
});

test('rates are found again, less what chance does to the counts', () => {
  /** Merchants at the quantiles of Beta(2, 1), whose distribution is p², with exactly their rate of 1000 customers. */
  const exact = Array.from({ length: 1000 }, (_, i): Fared => {
    const back = Math.round(1000 * Math.sqrt((i + 0.5) / 1000));
    return { back, gone: 1000 - back };
  });
  const { mean, size } = ratesOf(exact);
  near(mean, 2 / 3, 0.005);
  near(size, 3, 0.1);
});

test('merchants that differ by no more than chance leave nothing to know', () => {
  const alike = Array.from({ length: 50 }, (_, i): Fared => ({ back: 4 + (i % 3), gone: 95 }));
  assert.ok(ceilingOf(ratesOf(alike)) < 0.51);
});
