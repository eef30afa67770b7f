import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import * as fc from 'fast-check';
import type { Store } from '@huitou/store/open-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { columns, type Kept } from './sql/columns.ts';
import { apply } from './apply.ts';
import { readClock } from './clock/clock.ts';
import { applyDueObservations } from './clock/apply-due-observations.ts';
import { rebuild } from './rebuild/rebuild.ts';
import { afterwards, delivered, history, type Delivery } from './testing/history.ts';
import { referenceCounters } from './testing/reference.ts';
import { countersOf, differences, stateOf } from './testing/state.ts';

async function emptied(store: Store): Promise<void> {
  for (const table of Object.keys(columns) as Kept[]) await store.db.deleteFrom(table).execute();
}

async function deliver({ db }: Store, deliveries: readonly Delivery[]): Promise<void> {
  for (const { events, now } of deliveries) {
    await db.transaction().execute((transaction) => apply(transaction, methodV2, events, now));
    await applyDueObservations(db, methodV2, now);
  }
  await applyDueObservations(db, methodV2, afterwards);
}

/** Spoils everything that can be worked out, so that a rebuild has nothing to lean on. */
async function spoil({ db }: Store): Promise<void> {
  await db.deleteFrom('pairs').where('days', '=', 1).execute();
  await db.updateTable('pairs').set({ days: 7, first_day: 1, second_day: 2, linked: 1, due_at: 5 }).execute();
  await db.updateTable('counters').set({ s: 99, n: -1 }).execute();
  await db.updateTable('orders').set({ void_at: 3, quality_refund_at: null }).execute();
  await db
    .updateTable('reviews')
    .set({ bought: 9, overall: null, improve: 'mood', replied_at: 1, folded: 'x', counts: 0, won_back: 1 })
    .execute();
}

/** Delivers a history in two ways, and compares all ways of arriving at what it comes to. */
async function check(store: Store, events: readonly Event[], deliveries: readonly Delivery[]): Promise<void> {
  await emptied(store);
  await deliver(store, [{ events, now: afterwards }]);
  const plain = { state: await stateOf(store.db), counters: await countersOf(store.db) };
  await emptied(store);
  await deliver(store, deliveries);
  const other = { state: await stateOf(store.db), counters: await countersOf(store.db) };
  const { asOf } = await readClock(store.db);
  const { counters, scale } = referenceCounters(events, methodV2, asOf);
  assert.deepEqual(other.state, plain.state);
  assert.deepEqual(differences(plain.counters, counters, scale), [], 'as delivered in order');
  assert.deepEqual(differences(other.counters, counters, scale), [], 'as delivered in pieces');

  await spoil(store);
  await store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
  assert.deepEqual(await stateOf(store.db), plain.state, 'rebuilt');
  assert.deepEqual(differences(await countersOf(store.db), counters, scale), [], 'rebuilt');
}

const cases = history.chain((events) => fc.tuple(fc.constant(events), delivered(events)));

describe('a history of events', () => {
  for (const [engine, { skip, open, runs }] of Object.entries(engines)) {
    it(
      `ends in the same state however it arrives, and equals the reference and a rebuild, on ${engine}`,
      { skip },
      async () => {
        const store = await open();
        try {
          await fc.assert(
            fc.asyncProperty(cases, ([events, deliveries]) => check(store, events, deliveries)),
            { numRuns: runs(Number(process.env['RUNS'] ?? 150)) },
          );
        } finally {
          await store.close();
        }
      },
    );
  }
});
