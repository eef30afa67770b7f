import assert from 'node:assert/strict';
import { it } from 'node:test';
import { timeLeft } from './deadline.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

it('an answer’s time is said in hours, in minutes at the end, and not at all once it is over', () => {
  assert.deepEqual(timeLeft('en', '2026-11-22T14:00:00Z', now), { text: '2h', soon: true });
  assert.deepEqual(timeLeft('en', '2026-11-23T06:10:00Z', now), { text: '18h', soon: false });
  assert.deepEqual(timeLeft('en', '2026-11-22T12:20:30Z', now), { text: '21m', soon: true });
  assert.equal(timeLeft('en', '2026-11-22T12:00:00Z', now), undefined);
  assert.equal(timeLeft('en', 'no time', now), undefined);
});
