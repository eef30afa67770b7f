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

/** @param crowd From how many orders on a pair is kept by sums. */
async function deliver({ db }: Store, deliveries: readonly Delivery[], crowd?: number): Promise<void> {
  for (const { events, now } of deliveries) {
    await db.transaction().execute((transaction) => apply(transaction, methodV2, events, now, crowd));
    await applyDueObservations(db, methodV2, now, crowd);
  }
  await applyDueObservations(db, methodV2, afterwards, crowd);
}

/** Spoils everything that can be worked out, so that a rebuild has nothing to lean on. */
async function spoil({ db }: Store): Promise<void> {
  await db.deleteFrom('pairs').where('days', '=', 1).execute();
  await db.updateTable('pairs').set({ days: 7, first_day: 1, second_day: 2, linked: 1, due_at: 5 }).execute();
  await db.updateTable('counters').set({ s: 99, n: -1 }).execute();
  await db.updateTable('orders').set({ void_at: 3, quality_refund_at: null }).execute();
  await db
    .updateTable('reviews')
    .set({
      bought: 9,
      overall: null,
      improve: 'mood',
      replied_at: 1,
      folded: 'x',
      counts: 0,
      won_back: 1,
      votes_for: 5,
      helpfulness: 0.5,
    })
    .execute();
}

/** Delivers a history in two ways, and compares all ways of arriving at what it comes to. */
async function check(
  store: Store,
  events: readonly Event[],
  deliveries: readonly Delivery[],
  crowd: number,
): Promise<void> {
  await emptied(store);
  await deliver(store, [{ events, now: afterwards }]);
  const plain = { state: await stateOf(store.db), counters: await countersOf(store.db) };
  await emptied(store);
  await deliver(store, deliveries, crowd);
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

/** In half of the cases pairs of one to three orders are crowds already. */
const crowds = fc.oneof(fc.constant(1_000), fc.integer({ min: 0, max: 2 }));

const cases = history.chain((events) => fc.tuple(fc.constant(events), delivered(events), crowds));

describe('a history of events', () => {
  for (const [engine, { skip, open, runs }] of Object.entries(engines)) {
    it(
      `ends in the same state however it arrives, and equals the reference and a rebuild, on ${engine}`,
      { skip },
      async () => {
        const store = await open();
        try {
          await fc.assert(
            fc.asyncProperty(cases, ([events, deliveries, crowd]) => check(store, events, deliveries, crowd)),
            { numRuns: runs(Number(process.env['RUNS'] ?? 150)) },
          );
        } finally {
          await store.close();
        }
      },
    );
  }
});
