import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultInKeySet } from './key-set.ts';

const now = 1_800_000_000;
const week = 7 * 86_400;
const key = { kty: 'OKP', crv: 'Ed25519', kid: 'k', x: 'x', nbf: now, exp: now + 1, status: 'active' };
const set = { iss: 'https://issuer.example', seq: 1, iat: now, exp: now + week, keys: [key] };
const fault = (change: object): string | undefined => faultInKeySet({ ...set, ...change });

test('takes an honest key set, and members of a later version', () => {
  assert.equal(fault({}), undefined);
  assert.equal(fault({ more: 1, keys: [{ ...key, use: 'sig' }] }), undefined);
});

test('says where it leaves its shape', () => {
  assert.equal(fault({ seq: 1.5 }), '/seq');
  assert.equal(fault({ keys: [key, { ...key, status: 'lost' }] }), '/keys/1/status');
  assert.equal(faultInKeySet({ ...set, keys: undefined }), '/keys');
});

test('ends after it was made, within seven days', () => {
  assert.deepEqual([fault({ exp: now }), fault({ exp: now + 1 })], ['/exp', undefined]);
  assert.deepEqual([fault({ exp: now + week }), fault({ exp: now + week + 1 })], [undefined, '/exp']);
});
