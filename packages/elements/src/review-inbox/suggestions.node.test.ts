import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InboxItem } from '@huitou/contract/inbox.js';
import { suggestionsFor } from './suggestions.ts';

const about = (facts: Partial<InboxItem>): readonly string[] =>
  suggestionsFor({ improve: null, wouldBuyAgain: true, topics: [], ...facts } as InboxItem);
const topic = (tone: 'praise' | 'wish') => ({ id: 'x', names: {}, tone });

describe('beginnings of an answer', () => {
  it('thank whoever is content first', () => {
    assert.equal(about({})[0], 'thanks');
    assert.equal(about({ topics: [topic('praise')] })[0], 'thanks');
  });

  it('apologise to whoever wants something better, and say what fits it next', () => {
    assert.deepEqual(about({ improve: 'content' }).slice(0, 2), ['apologise', 'first']);
    assert.deepEqual(about({ improve: 'quality' }).slice(0, 2), ['apologise', 'resend']);
    assert.equal(about({ improve: 'service' })[0], 'resend');
  });

  it('do not thank whoever will not come back, or wishes for something', () => {
    assert.equal(about({ wouldBuyAgain: false })[0], 'apologise');
    assert.equal(about({ topics: [topic('wish')] })[0], 'apologise');
  });

  it('serve a dimension of a platform’s own as any other', () => {
    assert.deepEqual(about({ improve: 'constructor' }), ['apologise', 'first', 'resend', 'thanks']);
  });
});
