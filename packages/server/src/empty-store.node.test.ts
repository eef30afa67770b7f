import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBesideOldKeys } from './empty-store.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-28T12:00:00Z');
const found = { store: '/data/huitou.db', newest: 0, keysDir: '/keys', keysMadeAt: now - 40 * day };

test('a store without an event beside old keys is named, with both paths and their age', () => {
  assert.match(
    emptyBesideOldKeys(found, now) ?? '',
    /^\/data\/huitou\.db: holds no event, but the keys in \/keys are 40 days old; check that DATABASE_URL names/,
  );
  assert.match(emptyBesideOldKeys({ ...found, keysMadeAt: now - day }, now) ?? '', /are a day old/);
});

test('a first start, and a store that holds something, are as they should be', () => {
  assert.equal(emptyBesideOldKeys({ ...found, keysMadeAt: now - day / 2 }, now), undefined);
  assert.equal(emptyBesideOldKeys({ ...found, newest: now - 9 * day }, now), undefined);
});
