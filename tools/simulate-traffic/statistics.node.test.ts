import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateOf, gini, tQuantile } from './statistics.ts';

test("an interval is Student's: half its width is t of the standard error", () => {
  // Of 1, 2, 3, 4: mean 2.5, variance 5/3, error √(5/12); t of 3 degrees is 2.353.
  const { mean, lower, upper } = estimateOf([1, 2, 3, 4]) ?? assert.fail('no estimate');
  assert.equal(mean, 2.5);
  assert.equal((upper - mean).toFixed(9), (2.353 * Math.sqrt(5 / 12)).toFixed(9));
  assert.equal((mean - lower).toFixed(9), (upper - mean).toFixed(9));
  assert.deepEqual(estimateOf([7]), { mean: 7, lower: 7, upper: 7 });
  assert.equal(estimateOf([]), null);
});

test('t goes on where the table ends, and comes to the normal', () => {
  assert.equal(tQuantile(30), 1.697);
  assert.equal(tQuantile(31).toFixed(2), '1.69');
  assert.equal(tQuantile(40).toFixed(2), '1.68');
  assert.equal(tQuantile(1e9).toFixed(4), '1.6449');
});

test('Gini is 0 where all are alike, and (n − 1)/n where one has everything', () => {
  assert.equal(gini([5, 5, 5, 5]), 0);
  assert.equal(gini([0, 0, 0, 8]), 3 / 4);
  // Mean difference of all pairs of 1 and 3, itself included, is 1; twice the mean is 4.
  assert.equal(gini([3, 1]), 1 / 4);
  assert.equal(gini([0, 0]), 0);
});
