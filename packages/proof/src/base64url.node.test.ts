import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBase64url, toBase64url } from './base64url.ts';

test('writes and reads every byte as Node does, without padding', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length * 13) % 256);
    const text = toBase64url(bytes);
    assert.equal(text, Buffer.from(bytes).toString('base64url'));
    assert.deepEqual(fromBase64url(text), bytes);
  }
});

test('reads nothing near it', () => {
  assert.deepEqual(fromBase64url('-_-_'), Uint8Array.from([0xfb, 0xff, 0xbf]));
  for (const text of ['+/+/', '-_-/', 'AA==', 'AA=', 'AB', 'A', 'AAAA ', ' AAAA', 'AA\nAA', 'AA.A', 'ÄAAA']) {
    assert.throws(() => fromBase64url(text), text);
  }
});
