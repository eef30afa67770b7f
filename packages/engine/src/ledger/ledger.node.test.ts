import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import type { Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { apply } from './apply.ts';
import { readClock } from './clock/clock.ts';
import { applyDueObservations, applySomeDue, moveClock, SLICE } from './clock/apply-due-observations.ts';
import { catchUp } from './rebuild/catch-up.ts';
import { countersOf } from './testing/state.ts';

const at = (day: number, hour = 12): string => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString();
const ms = (day: number, hour = 12): number => Date.parse(at(day, hour));

let ids = 0;
const event = (type: string, day: number, data: object): Event =>
  ({ id: `e${++ids}`, type, at: at(day), data }) as Event;
const order = (id: string, buyer: string, day: number, more: object = {}): Event =>
  event('order', day, { id, merchant: 'm', buyer, paidAt: at(day), ...more });
const review = (id: string, buyer: string, day: number, more: object = {}): Event =>
  event('review', day, {
    id,
    merchant: 'm',
    buyer,
    writtenAt: at(day),
    stars: { quality: 2, service: 4 },
    text: 'Nobody read the chat.',
    ...more,
  });

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`the ledger on ${engine}`, { skip }, () => {
    let store: Store;
    before(async () => void (store = await open()));
    beforeEach(() => emptyStore(store));
    after(() => store.close());

    const say = (events: readonly Event[], now = ms(3650)) =>
      store.db.transaction().execute((transaction) => apply(transaction, methodV2, events, now));
    const reviewRow = (id: string) =>
      store.db.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const pair = (buyer: string) =>
      store.db.selectFrom('pairs').selectAll().where('buyer', '=', buyer).executeTakeFirst();

    it('answers each event by its id, once', async () => {
      const one = order('o1', 'b', 0);
      assert.deepEqual((await say([one, one, order('o2', 'b', 1)])).answers, ['applied', 'duplicate', 'applied']);
      assert.deepEqual((await say([one])).answers, ['duplicate']);
    });

    it('does not apply what comes under an id that said something else, whatever the order of its members', async () => {
      const one = order('o1', 'b', 0);
      const { id, type, data } = one;
      const turned = { data: Object.fromEntries(Object.entries(data).toReversed()), at: one.at, type, id } as Event;
      const other = { ...one, at: at(1) };
      assert.deepEqual((await say([one, turned, other])).answers, ['applied', 'duplicate', 'conflict']);
      assert.deepEqual((await say([other, turned, one])).answers, ['conflict', 'duplicate', 'duplicate']);
      assert.equal((await store.db.selectFrom('orders').select('paid_at').executeTakeFirstOrThrow()).paid_at, ms(0));
      // As it stands in a store from before contents were kept.
      for (const table of ['events', 'recent_events'] as const) {
        await store.db.updateTable(table).set({ content: null }).execute();
      }
      assert.deepEqual((await say([other, one])).answers, ['duplicate', 'duplicate']);
    });

    it('moves what waits, and what lay elsewhere, to the merchant that an order or review turns out to be of', async () => {
      const lie = async () => {
        const found = [];
        for (const table of ['orders', 'refunds', 'reviews', 'review_stars', 'replies', 'moderations'] as const) {
          for (const { merchant } of await store.db.selectFrom(table).select('merchant').execute()) {
            found.push(`${table} ${merchant}`);
          }
        }
        return found;
      };
      await say([
        event('delivered', 1, { order: 'o1', deliveredAt: at(1) }),
        event('refund', 2, { id: 'f', order: 'o1', refundedAt: at(2), reason: 'quality', full: false }),
        event('reply', 2, { id: 'p', review: 'r', repliedAt: at(2), text: 'Thanks.' }),
        event('moderation', 2, { id: 'x', action: 'fold', merchant: 'elsewhere', review: 'r', reason: 'off-topic' }),
      ]);
      assert.deepEqual(await lie(), ['orders ', 'refunds ', 'replies ', 'moderations ']);
      await say([order('o1', 'b', 0), review('r', 'b', 1)]);
      const all = (merchant: string): string[] =>
        ['orders', 'refunds', 'reviews', 'review_stars', 'review_stars', 'replies', 'moderations'].map(
          (table) => `${table} ${merchant}`,
        );
      assert.deepEqual(await lie(), all('m'));
      await say([{ ...order('o1', 'b', 5, { merchant: 'n' }) }, review('r', 'b', 5, { merchant: 'n' })]);
      assert.deepEqual(await lie(), all('n'));
      await say([event('refund', 6, { id: 'f', order: 'none', refundedAt: at(2), reason: 'quality', full: false })]);
      assert.deepEqual(
        (await lie()).filter((row) => row.startsWith('refunds')),
        ['refunds '],
      );
    });

    it('lets the later `at` count, then the greater id, whatever comes first', async () => {
      const word = (id: string, day: number, name: string): Event =>
        ({ ...event('merchant', day, { id: 'm', name, industry: 'i' }), id }) as Event;
      await say([word('b', 5, 'later'), word('a', 5, 'same time, lesser id')]);
      await say([word('z', 4, 'earlier')]);
      assert.equal((await store.db.selectFrom('merchants').select('name').executeTakeFirstOrThrow()).name, 'later');
    });

    it('knows how often a reviewer had bought, and that the answer won them back', async () => {
      await say([order('o1', 'b', 0), order('o2', 'b', 0), order('o3', 'b', 3), review('r', 'b', 4)]);
      assert.deepEqual([(await reviewRow('r')).bought, (await reviewRow('r')).improve], [2, 'quality']);
      await say([event('reply', 5, { id: 'p', review: 'r', repliedAt: at(5), text: 'Sorry.' })]);
      assert.equal((await reviewRow('r')).won_back, 0);
      await say([order('o4', 'b', 6)]);
      const { bought, overall, replied_at: answered, won_back: back } = await reviewRow('r');
      assert.deepEqual({ bought, overall, answered, back }, { bought: 2, overall: 3, answered: ms(5), back: 1 });
    });

    it('stores nothing that leads to a person out of what anyone may read', async () => {
      const media = [{ kind: 'image', src: '/a.png', alt: 'call 13800138000' }];
      await say([
        review('r', 'b', 4, { text: '打 138-0013-8000，或 a@b.cn；订单号 13800138000', media }),
        event('reply', 5, { id: 'p', review: 'r', repliedAt: at(5), text: 'Card 4111 1111 1111 1111, thanks.' }),
      ]);
      const { text, media: kept } = await reviewRow('r');
      assert.equal(text, '打 ☎•••，或 ✉•••；订单号 13800138000');
      assert.deepEqual(JSON.parse(kept), [{ kind: 'image', src: '/a.png', alt: 'call ☎•••' }]);
      const reply = await store.db.selectFrom('replies').selectAll().executeTakeFirstOrThrow();
      assert.equal(reply.text, 'Card ▭•••, thanks.');
    });

    it('forgets a purchase that was given back whole, and a linked buyer altogether', async () => {
      await say([order('o1', 'b', 0), order('o2', 'b', 3), review('r', 'b', 4)]);
      await say([event('refund', 5, { id: 'f', order: 'o1', refundedAt: at(5), reason: 'other', full: true })]);
      assert.equal((await reviewRow('r')).bought, 1);
      const link = { id: 'x', merchant: 'm', buyer: 'b', reason: 'own-account' };
      await say([event('moderation', 6, { ...link, action: 'link' })]);
      assert.deepEqual([(await reviewRow('r')).bought, (await pair('b'))?.days], [0, 0]);
      assert.equal(
        [...(await countersOf(store.db)).values()].every((value) => value === 0),
        true,
      );
      await say([event('moderation', 7, { ...link, id: 'y', action: 'unlink' })]);
      assert.equal((await reviewRow('r')).bought, 1);
    });

    it('keeps what comes before its order or review until that comes', async () => {
      await say([
        event('dispatched', 1, { order: 'o1', dispatchedAt: at(1) }),
        event('refund', 2, { id: 'f', order: 'o1', refundedAt: at(2), reason: 'quality', full: false }),
        event('reply', 2, { id: 'p', review: 'r', repliedAt: at(2), text: 'Thanks.' }),
        event('moderation', 2, { id: 'x', action: 'fold', merchant: 'm', review: 'r', reason: 'off-topic' }),
      ]);
      await say([order('o1', 'b', 0), review('r', 'b', 1)]);
      const row = await store.db.selectFrom('orders').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([row.dispatched_at, row.quality_refund_at], [ms(1), ms(2)]);
      const { first_reply: reply, folded, counts } = await reviewRow('r');
      assert.deepEqual({ reply, folded, counts }, { reply: 'p', folded: 'off-topic', counts: 1 });
    });

    it('stops its clock at the end of the last day it heard of, and never turns it back', async () => {
      await say([order('o1', 'b', 0)]);
      assert.equal((await readClock(store.db)).asOf, ms(1, 0) - 1);
      await say([order('o2', 'b', 9)], ms(5));
      assert.equal((await readClock(store.db)).asOf, ms(5));
      await applyDueObservations(store.db, methodV2, ms(2));
      assert.equal((await readClock(store.db)).asOf, ms(5));
    });

    it('counts an order for quality once its 14 days are over, without any event about it', async () => {
      await say([order('o1', 'b', 0), order('o2', 'c', 40)], ms(13));
      const n = async () => (await countersOf(store.db)).get('m no-quality-refund n') ?? 0;
      await applyDueObservations(store.db, methodV2, ms(14) - 1);
      assert.equal(await n(), 0);
      await applyDueObservations(store.db, methodV2, ms(14));
      assert.ok((await n()) > 0);
    });

    it('makes as much mature as is due, in slices that leave room for others', async () => {
      const orders = Array.from({ length: SLICE + 60 }, (_, i) => order(`o${i}`, `b${i}`, 0));
      await say([...orders, order('late', 'late', 60)], ms(1));
      await moveClock(store.db, ms(50));
      const due = async (): Promise<number> =>
        (await store.db.selectFrom('pairs').select('due_at').where('due_at', '<=', ms(50)).execute()).length;
      assert.equal(await due(), SLICE + 60);
      const looked: number[] = [];
      while ((await due()) > 0) looked.push(await applySomeDue(store.db, methodV2));
      assert.deepEqual(looked, [SLICE, 60]);
      const rows = await store.db.selectFrom('pairs').select('as_of').where('buyer', '<>', 'late').execute();
      assert.ok(rows.every((row) => row.as_of === ms(50)));
    });

    it('catches up in one go with what very many pairs have to say, and comes to the same', async () => {
      const told = [order('o1', 'a', 0), order('o2', 'b', 0), order('o3', 'b', 3), order('late', 'c', 60)];
      await say(told, ms(1));
      assert.equal(await catchUp(store.db, methodV2, ms(50), 4), false);
      assert.ok(await catchUp(store.db, methodV2, ms(50), 2));
      const caught = await countersOf(store.db);
      await emptyStore(store);
      await say(told, ms(1));
      await applyDueObservations(store.db, methodV2, ms(50));
      const looked = await countersOf(store.db);
      assert.deepEqual([...caught.keys()].sort(), [...looked.keys()].sort());
      for (const [key, value] of looked) assert.ok(Math.abs(value - (caught.get(key) ?? NaN)) < 1e-9, key);
      assert.equal(await applySomeDue(store.db, methodV2), 0);
    });

    it('applies all of a batch or nothing of it', async () => {
      const broken = {
        ...order('o2', 'b', 1),
        data: { id: 'o2', merchant: 'm', buyer: 'b', paidAt: at(1), goods: 5n },
      } as unknown as Event;
      await assert.rejects(say([order('o1', 'b', 0), broken]), TypeError);
      for (const table of ['events', 'recent_events', 'things'] as const) {
        assert.deepEqual(await store.db.selectFrom(table).selectAll().execute(), []);
      }
      assert.equal(await pair('b'), undefined);
    });
  });
}
