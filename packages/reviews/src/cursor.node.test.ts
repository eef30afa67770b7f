import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { BadCursorError } from './bad-cursor-error.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { questionMark } from './review-query.ts';

const place = { key: -3.3333333333333335, writtenAt: 1_795_000_000_000, id: '评价-1~é' };

describe('a cursor', () => {
  it('brings back the exact place', () => {
    assert.deepEqual(readCursor(7, writeCursor(7, place)), place);
  });

  it('needs no escaping in an address', () => {
    for (let n = 0; n < 200; n++)
      assert.match(writeCursor(n, { ...place, id: `r${'?'.repeat(n % 7)}ÿþ` }), /^[A-Za-z0-9_-]+$/);
  });

  it('belongs to one question', () => {
    const cursor = writeCursor(questionMark('m1', { sort: 'helpful' }), place);
    for (const query of [{}, { sort: 'helpful', stars: 5 }, { sort: 'critical' }] as const) {
      assert.throws(() => readCursor(questionMark('m1', query), cursor), BadCursorError);
    }
    assert.throws(() => readCursor(questionMark('m2', { sort: 'helpful' }), cursor), BadCursorError);
  });

  it('holds for another size of page and for the same filter in other words', () => {
    const cursor = writeCursor(questionMark('m1', { has: ['reply', 'media'] }), place);
    assert.deepEqual(
      readCursor(
        questionMark('m1', { has: ['media', 'reply', 'media'], minOrders: 2, limit: 50, sort: 'newest' }),
        cursor,
      ),
      place,
    );
  });

  it('is refused when it was changed, cut or made up', () => {
    const cursor = writeCursor(7, place);
    const made = [
      '',
      '!',
      'null',
      btoa('[1,7]'),
      btoa('{"a":1}'),
      btoa('[1,7,1,1.5,"x"]'),
      btoa('[1,7,null,1,"x"]'),
      cursor.slice(0, -3),
      `${cursor}=`,
    ];
    for (const wrong of made) assert.throws(() => readCursor(7, wrong), BadCursorError, wrong);
  });
});
