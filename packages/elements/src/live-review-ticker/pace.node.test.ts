import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { turnOf } from './pace.ts';

describe('the turn of a review', () => {
  it('is at least six seconds, longer for more words, and no longer than twenty', () => {
    assert.equal(turnOf(''), 6_000);
    assert.equal(turnOf('Good.'), 6_000);
    assert.equal(turnOf('x'.repeat(100)), 8_000);
    assert.equal(turnOf('x'.repeat(50), 'x'.repeat(50)), 8_000);
    assert.equal(turnOf('x'.repeat(9_000)), 20_000);
  });

  it('is longer for as many characters in Chinese, which say more', () => {
    assert.ok(turnOf('苹'.repeat(60)) > turnOf('a'.repeat(60)));
  });
});
