import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit } from './badge-picture.ts';
import { issuing } from '../testing/issuing.ts';

describe('a badge as a picture', () => {
  it('links to the proof page and says that it proves nothing', async () => {
    const { get } = await issuing();
    const answer = await get('/v1/badges/hetian.svg?lang=en');
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
    const text = await answer.text();
    assert.match(text, /href="https:\/\/trust\.example\/proof\/hetian"/);
    assert.match(text, /A picture is no proof: trust\.example/);
    assert.equal(
      (await get('/v1/badges/hetian.svg?lang=en', { 'if-none-match': answer.headers.get('etag') ?? '' })).status,
      304,
    );
  });

  it('cuts a long name between letters, never inside one', () => {
    assert.equal(fit('禾田农家', 4), '禾田农家');
    assert.equal(fit('禾田农家果园', 4), '禾田农家…');
    assert.equal(fit('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1), '👨‍👩‍👧‍👦…');
    assert.equal(fit('Harbour Linen', 4), 'Harbou…');
  });
});
