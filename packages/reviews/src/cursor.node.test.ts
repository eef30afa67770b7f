import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { BadCursorError } from './bad-cursor-error.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { questionMark } from './review-query.ts';
import { createSecret } from './secret.ts';

const secret = createSecret('of one store');
const place = { key: -3.3333333333333335, writtenAt: 1_795_000_000_123, id: '评价-1~é' };

describe('a cursor', () => {
  it('brings back the exact place', async () => {
    assert.deepEqual(await readCursor(secret, 7, await writeCursor(secret, 7, place)), place);
  });

  it('needs no escaping in an address', async () => {
    for (let n = 0; n < 200; n++) {
      const cursor = await writeCursor(secret, n, { ...place, id: `r${'?'.repeat(n % 7)}ÿþ` });
      assert.match(cursor, /^[A-Za-z0-9_-]+$/);
    }
  });

  it('is the same on every server of a store', async () => {
    const other = createSecret('of one store');
    assert.equal(await writeCursor(other, 7, place), await writeCursor(secret, 7, place));
  });

  it('tells nothing of the time, and a millisecond changes all of it', async () => {
    const [one, other] = await Promise.all(
      [place.writtenAt, place.writtenAt + 1].map((writtenAt) => writeCursor(secret, 7, { ...place, writtenAt })),
    );
    for (const cursor of [one, other]) {
      const bytes = atob((cursor ?? '').replaceAll('-', '+').replaceAll('_', '/'));
      assert.doesNotMatch(bytes, /1795000|3\.33|评/);
    }
    const same = [...(one ?? '')].filter((char, i) => char === other?.[i]);
    assert.ok(same.length < 12, `${same.length} characters stayed`);
  });

  it('belongs to one question', async () => {
    const cursor = await writeCursor(secret, questionMark('m1', { sort: 'helpful' }), place);
    for (const query of [{}, { sort: 'helpful', stars: 5 }, { sort: 'critical' }] as const) {
      await assert.rejects(readCursor(secret, questionMark('m1', query), cursor), BadCursorError);
    }
    await assert.rejects(readCursor(secret, questionMark('m2', { sort: 'helpful' }), cursor), BadCursorError);
  });

  it('holds for another size of page and for the same filter in other words', async () => {
    const cursor = await writeCursor(secret, questionMark('m1', { has: ['reply', 'media'] }), place);
    const same = { has: ['media', 'reply', 'media'], minOrders: 2, limit: 50, sort: 'newest' } as const;
    assert.deepEqual(await readCursor(secret, questionMark('m1', same), cursor), place);
  });

  it('is refused when it was changed, cut, made up, or another store gave it out', async () => {
    const cursor = await writeCursor(secret, 7, place);
    const flipped = cursor.slice(0, -4) + (cursor.at(-4) === 'A' ? 'B' : 'A') + cursor.slice(-3);
    const made = [
      '',
      '!',
      'null',
      btoa('[2,7,1,1,"x"]').replace(/=+$/, ''),
      btoa('[2,7,1,1,"x"] and more than a code').replace(/=+$/, ''),
      cursor.slice(0, -3),
      flipped,
      `${cursor}=`,
      await writeCursor(createSecret('of another'), 7, place),
    ];
    for (const wrong of made) await assert.rejects(readCursor(secret, 7, wrong), BadCursorError, wrong);
  });
});
