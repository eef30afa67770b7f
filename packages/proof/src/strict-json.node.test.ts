import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, writeJson } from './strict-json.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('writes what JSON.stringify writes, and reads it again', () => {
  for (const value of [null, true, 'a"\n禾', 1.5, -0.25, [], [1, [null]], {}, { b: [{ a: null }], a: 'x' }, ['1', 2]]) {
    assert.equal(writeJson(value), JSON.stringify(value));
    assert.deepEqual(readJson(bytes(writeJson(value))), value);
  }
});

test('refuses a second spelling of the same value', () => {
  for (const text of ['[1, 2]', '1.0', '1e0', '"\\u0061"', '{"a":1,"a":1}', '\ufeff{}', '{}\n', '"\\/"']) {
    assert.throws(() => readJson(bytes(text)), text);
  }
});

test('refuses bytes that are no UTF-8, which would be read as the same replacement character', () => {
  assert.equal(readJson(bytes('"\ufffd"')), '\ufffd');
  for (const bad of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80]]) {
    assert.throws(() => readJson(Uint8Array.from([0x22, ...bad, 0x22])), TypeError);
  }
});
