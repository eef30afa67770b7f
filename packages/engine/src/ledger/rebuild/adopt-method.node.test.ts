import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import { openStore } from '@huitou/store/open-store.js';
import { apply } from '../apply.ts';
import { countersOf } from '../testing/state.ts';
import { adoptMethod } from './adopt-method.ts';

const now = Date.parse('2026-03-01T00:00:00Z');
const paidAt = '2026-01-02T12:00:00Z';
const order: Event = { id: 'e', type: 'order', at: paidAt, data: { id: 'o', merchant: 'm', buyer: 'b', paidAt } };

test('a store that another method kept is rebuilt once, and forgets how merchants stood under it', async () => {
  const store = await openStore('memory:');
  try {
    assert.equal(await adoptMethod(store.db, methodV2), undefined);
    await store.db.transaction().execute((transaction) => apply(transaction, methodV2, [order], now));
    const kept = await countersOf(store.db);
    const standing = { merchant: 'm', level: 'above', pending: null, pending_runs: 0, run_day: 1, before: null };
    await store.db
      .insertInto('standings')
      .values({ ...standing, ranked: 1, settled: 1 })
      .execute();
    assert.equal(await adoptMethod(store.db, methodV2), undefined);
    assert.equal((await store.db.selectFrom('standings').selectAll().execute()).length, 1);

    await store.db.deleteFrom('meta').where('key', '=', 'method.version').execute();
    await store.db
      .updateTable('counters')
      .set({ measure: 'of-another-method' })
      .where('measure', '=', '@buyers')
      .execute();
    assert.equal(await adoptMethod(store.db, methodV2), 'v1');
    assert.deepEqual(await countersOf(store.db), kept);
    assert.deepEqual(await store.db.selectFrom('standings').selectAll().execute(), []);
    assert.equal(await adoptMethod(store.db, methodV2), undefined);
  } finally {
    await store.close();
  }
});
