import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import { sql } from 'kysely';
import { engines } from '@huitou/store/testing/engines.js';
import { apply } from '../apply.ts';
import { clean, isLater, revOf, UNSAID } from './version.ts';

const time = '2026-11-20T20:30:00+08:00';
const stamp = (id: string): string => revOf({ id, at: time });

/**
 * Ids from the first to the last in code point order. UTF-16 has the wide tilde (U+FF5E) after the apple (U+1F34E), whose
 * first half is U+D83C; a dictionary has `a` before `B`.
 */
const ids = ['10', '9', 'B', 'a', 'a\u0301', 'é', '果', '\ue000', '\uff5e', '🍎', '🍎a', '🍏'];

describe('the stamp of an event', () => {
  it('is its time, then its id', () => {
    assert.equal(stamp('e'), '01795177800000e');
    assert.ok(isLater(revOf({ id: 'a', at: '2026-11-20T12:30:00.001Z' }), stamp('z')));
  });

  it('lies within fourteen digits, whatever the time', () => {
    assert.deepEqual(
      ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'].map((at) => revOf({ id: '', at })),
      ['00000000000000', '99999999999999'],
    );
  });

  it('is later than that of something nobody has stated', () => {
    assert.ok(isLater(stamp(''), UNSAID));
    assert.ok(!isLater(UNSAID, UNSAID));
  });

  it('is later in code point order: not in that of UTF-16, not in that of a dictionary', () => {
    for (const [i, a] of ids.entries()) {
      for (const [j, b] of ids.entries()) assert.equal(isLater(stamp(a), stamp(b)), i > j, `${a} after ${b}`);
    }
  });

  it('holds no text that an engine would store otherwise', () => {
    assert.equal(clean('a\0b\ud83cc'), 'a\ufffdb\ufffdc');
  });
});

for (const [engine, { skip, open }] of Object.entries(engines)) {
  it(
    `stamps are later in ${engine} where they are later here, so that its greatest is the one that stays`,
    { skip },
    async () => {
      const store = await open();
      const merchant = (id: string): Event => ({
        id,
        type: 'merchant',
        at: time,
        data: { id: 'm', name: id, industry: 'i' },
      });
      const rows = ids.map((id) => ({ id, merchant: 'm', name: id, names: '{}', image: null, rev: stamp(id) }));
      await store.db.insertInto('goods').values(rows.toReversed()).execute();
      const sorted = await store.db.selectFrom('goods').select('id').orderBy('rev').execute();
      assert.deepEqual(
        sorted.map(({ id }) => id),
        ids,
      );
      const { rows: last } = await sql<{ rev: string }>`select max(rev) as rev from goods`.execute(store.db);
      assert.equal(last[0]?.rev, stamp('🍏'));

      for (const order of [ids, ids.toReversed()]) {
        await store.db.deleteFrom('merchants').execute();
        for (const table of ['events', 'recent_events'] as const) await store.db.deleteFrom(table).execute();
        for (const id of order) {
          await store.db.transaction().execute((db) => apply(db, methodV2, [merchant(id)], Date.parse(time)));
        }
        assert.equal((await store.db.selectFrom('merchants').select('name').executeTakeFirstOrThrow()).name, '🍏');
      }
      await store.close();
    },
  );
}
