import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJws } from './jws.ts';
import { generateKey, importSigningKey, signJws } from './sign.ts';

const key = await importSigningKey(await generateKey());
const claims = { a: ['禾', 1] };
const jws = await signJws('some+jwt', claims, key);

test('takes apart what was signed', () => {
  const read = readJws(jws, 'some+jwt', jws.length);
  assert.ok(typeof read === 'object');
  assert.deepEqual([read.kid, read.claims, read.signature.length], [key.kid, claims, 64]);
  assert.equal(`${new TextDecoder().decode(read.signed)}.`, jws.slice(0, -86));
});

test('takes as many letters as are allowed, and not one more', () => {
  assert.equal(typeof readJws(jws, 'some+jwt', jws.length), 'object');
  assert.equal(readJws(jws, 'some+jwt', jws.length - 1), 'size');
});
