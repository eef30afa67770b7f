import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newBuyersOn, sendBuyers } from './send-buyers.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test('half a buyer a shop and day comes, whole ones in the end, and twice as many in a campaign', () => {
  const days = Array.from({ length: 10 }, (_, n) => newBuyersOn(3, n, false));
  assert.equal(sum(days), 15);
  assert.ok(days.every((count) => count === 1 || count === 2));
  assert.equal(newBuyersOn(20, 4, true), 20);
});

test('all are sent, in proportion, alike for the same name and to nobody without weight', () => {
  const sent = sendBuyers(10_000, [3, 1, 0], 'a day');
  assert.equal(sum(sent), 10_000);
  assert.equal(sent[2], 0);
  // The standard deviation is √(10,000 · 0.75 · 0.25) = 43.
  assert.ok(Math.abs((sent[0] ?? 0) - 7500) < 4 * 43, `${sent[0]}`);
  assert.deepEqual(sendBuyers(10_000, [3, 1, 0], 'a day'), sent);
  assert.notDeepEqual(sendBuyers(10_000, [3, 1, 0], 'another day'), sent);
});

test('where no weight says anything, every shop of the industry is as likely as another', () => {
  const sent = sendBuyers(1000, [0, 0], 'a day');
  assert.ok(
    sent.every((count) => count > 400),
    sent.join(', '),
  );
  assert.deepEqual(sendBuyers(5, [], 'a day'), []);
});
