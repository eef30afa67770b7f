import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import type { Store } from '@huitou/store/open-store.js';
import type { KyselyPlugin } from 'kysely';
import { apply } from './apply.ts';
import { applyDueObservations } from './clock/apply-due-observations.ts';
import { CROWD } from './pairs/crowd-rows.ts';
import { rebuild } from './rebuild/rebuild.ts';
import { countersOf, differences, stateOf } from './testing/state.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const at = (hour: number): string => new Date(START + hour * HOUR).toISOString();

/** A guest's order every hour, to be sent within a day; most of them are. */
function guest(from: number, to: number): Event[] {
  const events: Event[] = [];
  for (let hour = from; hour < to; hour++) {
    const [id, merchant, buyer] = [`o${hour}`, 'm', 'guest'];
    const data = { id, merchant, buyer, paidAt: at(hour), dispatchBy: at(hour + 24) };
    events.push({ id: `paid-${hour}`, type: 'order', at: at(hour), data } as Event);
    if (hour % 7 > 0) {
      const sent = { order: id, dispatchedAt: at(hour + 1) };
      events.push({ id: `sent-${hour}`, type: 'dispatched', at: at(hour + 1), data: sent } as Event);
    }
  }
  return events;
}

const refund = (id: string, hour: number): Event =>
  ({
    id: `refund-${id}`,
    type: 'refund',
    at: at(hour),
    data: { id: `f-${id}`, order: id, refundedAt: at(hour), reason: 'other', full: true },
  }) as Event;

const moderation = (id: string, action: string, hour: number): Event =>
  ({
    id,
    type: 'moderation',
    at: at(hour),
    data: { id, action, merchant: 'm', buyer: 'guest', reason: 'own-order' },
  }) as Event;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`a buyer with very many orders on ${engine}`, { skip }, () => {
    let store: Store;
    let rows = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        rows += result.rows.length;
        return result;
      },
    };
    before(async () => void (store = await open()));
    beforeEach(() => emptyStore(store));
    after(() => store.close());

    const say = (events: readonly Event[], hour: number) =>
      store.db
        .withPlugin(counting)
        .transaction()
        .execute((transaction) => apply(transaction, methodV2, events, START + hour * HOUR));

    /** Says orders in batches of 50 hours. @returns the rows that the last batch read. */
    async function tell(from: number, to: number): Promise<number> {
      for (let hour = from; hour < to; hour += 50) {
        rows = 0;
        await say(guest(hour, hour + 50), hour + 50);
        await applyDueObservations(store.db, methodV2, START + (hour + 50) * HOUR);
      }
      return rows;
    }

    /** A rebuild from the raw rows comes to what was kept. */
    async function isSound(): Promise<void> {
      const [state, counters] = [await stateOf(store.db), await countersOf(store.db)];
      await store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
      assert.deepEqual(await stateOf(store.db), state);
      const scale = new Map(Array.from(counters, ([key, value]) => [key, Math.abs(value)]));
      assert.deepEqual(differences(await countersOf(store.db), counters, scale, 1e-6), []);
    }
    const crowd = () => store.db.selectFrom('crowds').selectAll().executeTakeFirst();

    it('costs a batch no more the more orders there are', async () => {
      const early = await tell(0, CROWD + 500);
      assert.equal((await crowd())?.orders, CROWD + 500);
      const late = await tell(CROWD + 500, 4 * CROWD);
      // A row a day is read: there are 62 and then 166 of them, beside three hundred orders that wait for something.
      assert.ok(late < 1.5 * early && late < 1000, `${early} rows, and then ${late}`);
      await isSound();
    });

    it('is forgotten to be a crowd by a rebuild, and becomes one again', async () => {
      await tell(0, CROWD + 50);
      await isSound();
      assert.equal(await crowd(), undefined);
      await tell(CROWD + 50, CROWD + 100);
      assert.equal((await crowd())?.orders, CROWD + 100);
      await isSound();
    });

    it('keeps its last purchase where the latest are taken back', async () => {
      await tell(0, CROWD + 100);
      const end = CROWD + 99;
      await say([refund(`o${end}`, end + 1), refund(`o${end - 1}`, end + 1)], end + 2);
      assert.equal((await crowd())?.last_paid, START + (end - 2) * HOUR);
      await isSound();
    });

    it('says nothing while it is the shop itself, and speaks again afterwards', async () => {
      await tell(0, CROWD + 100);
      const end = CROWD + 100;
      await say([moderation('x1', 'link', end)], end);
      assert.deepEqual(
        [...(await countersOf(store.db)).values()].filter((value) => Math.abs(value) > 1e-9),
        [],
      );
      await say(guest(end, end + 10), end + 10);
      assert.equal((await crowd())?.orders, end + 10);
      await say([moderation('x2', 'unlink', end + 11)], end + 11);
      assert.ok(((await countersOf(store.db)).get('m @buyers s') ?? 0) === 1);
      await isSound();
    });

    it('is a pair like others again once its orders went to others', async () => {
      await tell(0, CROWD + 50);
      const moved = guest(0, CROWD + 50).flatMap((event): Event[] => {
        if (event.type !== 'order') return [];
        const buyer = `b${event.data.id.length}${event.data.id.at(-1)}`;
        return [{ ...event, id: `moved-${event.id}`, at: at(CROWD + 60), data: { ...event.data, buyer } }];
      });
      await say(moved.slice(0, 700), CROWD + 60);
      assert.equal(await crowd(), undefined);
      await say(moved.slice(700), CROWD + 61);
      assert.equal(
        await store.db.selectFrom('pairs').selectAll().where('buyer', '=', 'guest').executeTakeFirst(),
        undefined,
      );
      await isSound();
    });
  });
}
