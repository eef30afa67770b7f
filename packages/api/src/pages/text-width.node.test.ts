import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit, widthInEm } from './text-width.ts';

describe('a text in little room', () => {
  it('is cut between letters, never inside one', () => {
    assert.equal(fit('禾田农家', 4), '禾田农家');
    assert.equal(fit('禾田农家果园', 4), '禾田农家…');
    assert.equal(fit('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1), '👨‍👩‍👧‍👦…');
    assert.equal(fit('Harbour Linen', 4), 'Harbou…');
    assert.equal(fit('متجر الأناقة', 3), 'متجر…');
  });

  it('needs none for marks that only say which way it runs', () => {
    assert.equal(widthInEm('\u2066shop\u2069'), widthInEm('shop'));
  });
});
