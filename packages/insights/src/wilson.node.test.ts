import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { shareOf } from './wilson.ts';

const near = (is: number | null, should: number): void =>
  assert.ok(is !== null && Math.abs(is - should) < 5e-4, `${is} is not about ${should}`);

describe('a share with its interval', () => {
  it('is what the formula gives by hand', () => {
    // z² = 2.7055; 8 of 10: (0.8 + 0.13528 ± 1.64485·√(0.016 + 0.0067639)) / 1.27055
    const { share, n, lower, upper } = shareOf(8, 10);
    assert.deepEqual([share, n], [0.8, 10]);
    near(lower, 0.5408);
    near(upper, 0.9314);
  });

  it('is null of under five', () => {
    assert.deepEqual(shareOf(2, 4), { share: null, n: 4, lower: null, upper: null });
    assert.deepEqual(shareOf(0, 0), { share: null, n: 0, lower: null, upper: null });
  });

  it('has ends within 0 and 1 and its share within them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 5, max: 1e7 }), (part, n) => {
        const { share, lower, upper } = shareOf(part, n);
        assert.ok(share !== null && lower !== null && upper !== null);
        assert.ok(0 <= lower && lower <= share && share <= upper && upper <= 1);
      }),
    ));

  it('is narrower of more', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 2, max: 1_000 }), (part, times) => {
        const width = ({ lower, upper }: { lower: number | null; upper: number | null }): number =>
          (upper ?? 1) - (lower ?? 0);
        assert.ok(width(shareOf(part * times, 50 * times)) < width(shareOf(part, 50)));
      }),
    ));
});
