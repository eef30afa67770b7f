import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unknownIn } from './unknown-in-draft.ts';

describe('what a draft names', () => {
  it('has to be known here: dimensions of the method and topics of the list', () => {
    assert.equal(unknownIn({ stars: { quality: 5, returning: 1 }, topics: ['fresh'] }), undefined);
    assert.equal(unknownIn({ stars: { quality: 1, a: 5, b: 5 } }), 'unknown-dimension');
    assert.equal(unknownIn({ stars: JSON.parse('{"__proto__":5}') as Record<string, number> }), 'unknown-dimension');
    assert.equal(unknownIn({ stars: { toString: 5 } }), 'unknown-dimension');
    assert.equal(unknownIn({ topics: ['fresh', 'no-such'] }), 'unknown-topic');
  });

  it('may be what the review had, sent by its platform', () => {
    const before = { stars: { location: 4 }, topics: ['old'] };
    assert.equal(unknownIn({ stars: { location: 3 }, topics: ['old'] }, before), undefined);
    assert.equal(unknownIn({ stars: { view: 3 } }, before), 'unknown-dimension');
  });
});
