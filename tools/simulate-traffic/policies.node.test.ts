import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TrafficMerchant } from '@huitou/traffic/merchant.js';
import { policies, shrunkStars, type PublicDay, type PublicShop } from './policies.ts';

const shop = (id: string, more: Partial<PublicShop> = {}): PublicShop => ({
  id,
  industry: 'tea',
  recentOrders: 0,
  stars: { sum: 0, count: 0 },
  discount: 0,
  ...more,
});
const judged = (id: string, lower: number): TrafficMerchant => ({
  id,
  level: 'par',
  percentile: 50,
  interval: { lower, upper: 60 },
  percentileBefore: 50,
  services: [],
});
const day = (shops: readonly PublicShop[], figures: readonly TrafficMerchant[] = []): PublicDay => ({
  campaign: false,
  shops,
  figures: () => figures,
});
const rounded = (shares: readonly number[]): readonly number[] => shares.map((one) => Math.round(one * 1e9) / 1e9);

describe('rules of sharing out', () => {
  it('equal looks at nothing', () => {
    assert.deepEqual(policies.equal(day([shop('a', { recentOrders: 9 }), shop('b')])), [1 / 2, 1 / 2]);
  });

  it('volume goes by the orders of the last 30 days, and 1', () => {
    assert.deepEqual(policies.volume(day([shop('a', { recentOrders: 2 }), shop('b')])), [3 / 4, 1 / 4]);
  });

  it('discount goes by exp(3 · depth)', () => {
    const shares = policies.discount(day([shop('a', { discount: Math.log(3) / 3 }), shop('b')]));
    assert.deepEqual(rounded(shares), [0.75, 0.25]);
  });

  it('stars draw a mean of few to that of all, and go by the place among peers', () => {
    // All together: (5 + 15 + 8) / 7 = 4.
    const shops = [
      shop('one', { stars: { sum: 5, count: 1 } }),
      shop('three', { stars: { sum: 15, count: 3 } }),
      shop('poor', { stars: { sum: 8, count: 3 } }),
      shop('new'),
    ];
    assert.deepEqual(shrunkStars(shops), [25 / 6, 35 / 8, 28 / 8, 4]);
    // Mid-ranks of four: 62.5, 87.5, 12.5 and 37.5, of 200.
    assert.deepEqual(rounded(policies.stars(day(shops))), [0.3125, 0.4375, 0.0625, 0.1875]);
  });

  it('stars compare a shop with its industry alone', () => {
    const [tea, , books] = policies.stars(
      day([
        shop('tea', { stars: { sum: 20, count: 5 } }),
        shop('tea too', { stars: { sum: 15, count: 5 } }),
        shop('books', { industry: 'books', stars: { sum: 10, count: 5 } }),
      ]),
    );
    assert.equal(((tea ?? 0) / (books ?? 1)).toFixed(9), '1.500000000');
  });

  it('trust is the traffic rule, all of it given', () => {
    const shares = policies.trust(day([shop('a'), shop('b')], [judged('a', 40), judged('b', 10)]));
    assert.ok((shares[0] ?? 0) > (shares[1] ?? 0));
    assert.equal(shares.reduce((sum, one) => sum + one, 0).toFixed(9), '1.000000000');
  });
});
