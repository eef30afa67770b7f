import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaf } from '@huitou/tokens/clover.js';
import { leafPath, leafPaths, outlinePath } from './clover-paths.ts';

test('a shape that was drawn before is that of its place, its figure and its gap, and of no other', () => {
  for (let time = 0; time < 2; time++) {
    for (const [place, percent, gap] of [
      [0, 50, 3],
      [1, 50, 3],
      [0, 51, 3],
      [0, 50, 1.6],
    ] as const) {
      assert.equal(leafPath(place, percent, gap), leaf(place, percent, gap));
    }
  }
});

test('a place without a figure is empty, one with nothing to show is not', () => {
  assert.deepEqual(leafPaths([null, 0, undefined], 3), ['', leaf(1, 0, 3), '', '']);
  assert.equal(outlinePath([50, null, 50], 3), leaf(0, 50, 3) + leaf(2, 50, 3));
});

test('a page with more shapes than are kept still gets each of them', () => {
  for (let hundredth = 0; hundredth <= 5200; hundredth++) {
    const percent = hundredth / 100;
    assert.equal(leafPath(2, percent, 1.6), leaf(2, percent, 1.6));
  }
});
