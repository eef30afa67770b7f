import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goodsReturnInterval } from './goods-return.ts';

describe('the interval of goods bought again', () => {
  it('is that of a Beta posterior without a word of others', () => {
    // r = 11/22, sd = sqrt(r (1 - r) / 23), z = 1.645 at 0.9.
    assert.deepEqual(goodsReturnInterval(10, 20, 0.9), { lower: 0.329, upper: 0.671 });
  });

  it('holds the share itself, and stays within 0 and 1, however few they are', () => {
    for (let buyers = 5; buyers < 60; buyers++) {
      for (let again = 0; again <= buyers; again++) {
        const { lower, upper } = goodsReturnInterval(again, buyers, 0.9);
        const share = again / buyers;
        assert.ok(lower >= 0 && lower <= share + 5e-4 && share - 5e-4 <= upper && upper <= 1, `${again} of ${buyers}`);
      }
    }
  });

  it('narrows with the number of buyers', () => {
    const width = (buyers: number): number => {
      const { lower, upper } = goodsReturnInterval(buyers / 4, buyers, 0.9);
      return upper - lower;
    };
    assert.ok(width(8) > width(80) && width(80) > width(800));
  });
});
