import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcement } from './announcer.ts';

/** A tag, of which nothing but its place in a page matters. */
const tag = (): { isConnected: boolean } & Element => ({ isConnected: true }) as Element & { isConnected: boolean };

test('a trouble is said by one tag and by no other, each time that it is drawn', () => {
  const [one, other] = [tag(), tag()];
  assert.equal(announcement(one, 'failed a', 'Down'), 'Down');
  assert.equal(announcement(other, 'failed a', 'Down'), '');
  assert.equal(announcement(one, 'failed a', 'Down'), 'Down');
});

test('another trouble is said by whoever has it first', () => {
  const [one, other] = [tag(), tag()];
  assert.equal(announcement(one, 'failed b', 'Down'), 'Down');
  assert.equal(announcement(other, 'offline b', 'Offline'), 'Offline');
});

test('the part passes on when the tag that spoke leaves the page, and does not come back with it', () => {
  const [one, other] = [tag(), tag()];
  announcement(one, 'failed c', 'Down');
  Object.assign(one, { isConnected: false });
  assert.equal(announcement(other, 'failed c', 'Down'), 'Down');
  Object.assign(one, { isConnected: true });
  assert.equal(announcement(one, 'failed c', 'Down'), '');
});
