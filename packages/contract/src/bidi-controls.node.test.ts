import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripBidiControls, withoutBidiControls } from './bidi-controls.ts';

describe('what turns the direction of a text', () => {
  it('is taken out of it', () => {
    for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      assert.equal(stripBidiControls(`a${String.fromCharCode(code)}b`), 'ab', `U+${code.toString(16)}`);
    }
  });

  it('is not the marks that Arabic and Hebrew are written with', () => {
    for (const text of ['iPhone\u200f ممتاز!', 'C++\u200e', '\u061c-5']) assert.equal(stripBidiControls(text), text);
  });

  it('is taken out of every text of a document, also where it is written as an escape', () => {
    const document = String.raw`{"a":["\u202etxet",{"b":"\\u202e"}],"n":1,"o":null}`;
    assert.deepEqual(JSON.parse(document, withoutBidiControls), { a: ['txet', { b: '\\u202e' }], n: 1, o: null });
  });
});
