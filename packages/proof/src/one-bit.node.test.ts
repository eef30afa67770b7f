// `node --conditions=source packages/proof/src/one-bit.node.test.ts --full` makes 100,000 changes instead of a sample.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOneBitForgeries } from './testing/one-bit.ts';

const times = process.argv.includes('--full') ? 100_000 : 1_500;

test(`none of ${times} statements or key sets with one bit changed is verified`, async () => {
  assert.equal(await countOneBitForgeries(times, Math.random), 0);
});
