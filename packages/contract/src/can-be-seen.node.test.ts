import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appendixDraft } from './appendix.ts';
import { canBeSeen } from './can-be-seen.ts';
import { check } from './check.ts';
import { replyDraft } from './inbox.ts';
import { appealDraft, reviewDraft } from './own-review.ts';

describe('a text that cannot be seen', () => {
  const blank = ['  \n', '\u200b\u200d', '\ufeff', '\u3164', '\u2800', '\u202e', '\0'];
  const seen = ['好', '😀', '👨\u200d👩\u200d👧', '!', '\u200b5', 'e\u0301'];

  it('is one whose characters draw nothing', () => {
    for (const text of blank) assert.equal(canBeSeen(text), false, JSON.stringify(text));
    for (const text of seen) assert.equal(canBeSeen(text), true, JSON.stringify(text));
  });

  it('is no review, nothing added to one, no appeal and no answer', () => {
    const shapes = { reviewDraft, appendixDraft, appealDraft, replyDraft };
    for (const [name, shape] of Object.entries(shapes)) {
      for (const text of blank)
        assert.match(check(shape, { text })?.reason ?? '', /must/, `${name} ${JSON.stringify(text)}`);
      for (const text of seen) assert.equal(check(shape, { text }), undefined, `${name} ${text}`);
    }
    assert.equal(check(reviewDraft, { text: ' ', stars: { quality: 5 } }), undefined);
  });
});
