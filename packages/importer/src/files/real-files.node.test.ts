import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPath } from '../testing/read-bytes.ts';

const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

describe('a real export', () => {
  for (const [path, rows] of [
    ['olist-sample/order_reviews.csv.gz', 8_225],
    ['olist-sample/orders.csv.gz', 24_135],
    ['olist-sample/products.csv.gz', 12_947],
    ['airbnb-albany/reviews.csv.gz', 25_313],
    ['airbnb-beijing/reviews.csv.gz', 20_774],
    ['airbnb-beijing/listings.csv.gz', 6_296],
    ['tmall-repeat-buyers/pairs.csv.gz', 140_331],
    ['zh-shopping-reviews/online_shopping_10_cats.csv.gz', 20_925],
  ] as const) {
    const skip = existsSync(data + path) ? false : `${data}${path} is not there: it is tried only where it is`;
    it(`${path} is read whole`, { skip }, async () => {
      const { accepted, faults } = await readPath(data + path, 'csv');
      assert.deepEqual([accepted, faults], [rows, []]);
    });
  }
});
