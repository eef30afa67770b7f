import { strict as assert } from 'node:assert';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import { createApp, type App } from '@huitou/api/create-app.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import { engines } from '@huitou/store/testing/engines.js';
import { createReader, type StoreReader } from './create-reader.ts';
import { emptied } from './testing/emptied.ts';
import { orderRow, reviewRow } from './testing/rows.ts';

const now = Date.parse('2026-11-20T00:00:00Z');
const revOf = (at: number): string => `${String(at).padStart(14, '0')}e`;

const foldRow: Database['moderations'] = {
  ...{ id: 'f1', action: 'fold', merchant: 'm1', review: 'r1', buyer: null, reason: 'abuse', level: null, until: null },
  ...{ at: now, day: 20_777, decided_by: 'rule', rule: 'polite', rev: revOf(now) },
};

/** Everything that changes what can be read of reviews, without a word of the review itself. */
const changes: Readonly<Record<string, (db: Store['db']) => Promise<unknown>>> = {
  'a product is renamed': (db) =>
    db
      .updateTable('goods')
      .set({ name: '红富士 10 斤装', rev: revOf(now) })
      .where('id', '=', 'g1')
      .execute(),
  'the review is edited': (db) =>
    db
      .updateTable('reviews')
      .set({ text: '很甜', rev: revOf(now) })
      .where('id', '=', 'r1')
      .execute(),
  'an answer is edited': (db) =>
    db
      .updateTable('replies')
      .set({ text: '谢谢您', rev: revOf(now) })
      .where('id', '=', 'p1')
      .execute(),
  'the answer was given at another time': (db) =>
    db
      .updateTable('reviews')
      .set({ replied_at: now + 9_000_000 })
      .where('id', '=', 'r1')
      .execute(),
  'an earlier purchase becomes known': (db) =>
    db.updateTable('reviews').set({ bought: 3 }).where('id', '=', 'r1').execute(),
  'the first purchase was on another day': (db) =>
    db.updateTable('reviews').set({ since_day: 19_000 }).where('id', '=', 'r1').execute(),
  'the review is folded': (db) => db.updateTable('reviews').set({ folded: 'abuse' }).where('id', '=', 'r1').execute(),
  'its author is won back': async (db) => {
    await db.updateTable('reviews').set({ won_back: 1 }).where('id', '=', 'r1').execute();
    await db
      .insertInto('orders')
      .values(orderRow('o2', 'b1', now - 60_000))
      .execute();
  },
  'the review is folded by a rule': async (db) => {
    await db.updateTable('reviews').set({ folded: 'abuse' }).where('id', '=', 'r1').execute();
    await db.insertInto('moderations').values(foldRow).execute();
  },
  'its order was placed on another day': (db) =>
    db.updateTable('orders').set({ day: 20_001 }).where('id', '=', 'o1').execute(),
  'another review is written': (db) =>
    db
      .insertInto('reviews')
      .values(reviewRow(2, { id: 'r2' }))
      .execute(),
};

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`reviews on ${engine}`, { skip }, () => {
    let store: Store;
    let reader: StoreReader;
    let app: App;
    const read = async (held?: string) => {
      const headers = held ? { 'if-none-match': held } : {};
      const answer = await app.fetch(new Request('https://api.example/v1/merchants/m1/reviews', { headers }));
      const page = answer.status === 304 ? null : ((await answer.json()) as ReviewPage);
      return { status: answer.status, etag: answer.headers.get('etag') ?? '', page };
    };

    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(async () => {
      await emptied(store);
      const { db } = store;
      await db.insertInto('snapshots').values({ merchant: 'm1', body: '{}', version: 1 }).execute();
      const goods = {
        id: 'g1',
        merchant: 'm1',
        name: '红富士 5 斤装',
        names: '{}',
        image: null,
        rev: revOf(now - 9_000_000),
      };
      await db.insertInto('goods').values(goods).execute();
      await db
        .insertInto('orders')
        .values(orderRow('o1', 'b1', 20_000 * 86_400_000))
        .execute();
      const reply = {
        merchant: 'm1',
        id: 'p1',
        review: 'r1',
        replied_at: now - 120_000,
        text: '谢谢',
        rev: revOf(now - 120_000),
      };
      await db.insertInto('replies').values(reply).execute();
      const review = { id: 'r1', goods: 'g1', order_id: 'o1', first_reply: 'p1', replied_at: now - 120_000 };
      await db.insertInto('reviews').values(reviewRow(1, review)).execute();
      reader = await createReader(store, { method: { version: 'v1' } as MethodDocument, asOf: now });
      await reader.publish(now);
      app = createApp({ reader });
    });

    it('are published once while nothing changes', async () => {
      const { etag } = await read();
      await reader.publish(now + 60_000);
      assert.equal((await read(etag)).status, 304);
    });

    it('show the new name of a product that was renamed', async () => {
      const { etag, page } = await read();
      assert.equal(page?.reviews[0]?.goods?.name, '红富士 5 斤装');
      await changes['a product is renamed']?.(store.db);
      await reader.publish(now);
      const renamed = await read(etag);
      assert.equal(renamed.status, 200);
      assert.equal(renamed.page?.reviews[0]?.goods?.name, '红富士 10 斤装');
      assert.notEqual(renamed.etag, etag);
    });

    it('say that an author is won back when the day of the purchase is over, whoever else is published', async () => {
      const { etag } = await read();
      await store.db.updateTable('reviews').set({ won_back: 1 }).where('id', '=', 'r1').execute();
      await store.db
        .insertInto('orders')
        .values(orderRow('o2', 'b1', now + 60_000))
        .execute();
      await reader.publish(now + 120_000, ['m1']);
      const same = await read();
      assert.deepEqual([same.etag, same.page?.reviews[0]?.reply?.wonBack], [etag, false]);
      await reader.publish(now + 86_400_000, []);
      const next = await read(etag);
      assert.deepEqual([next.status, next.page?.reviews[0]?.reply?.wonBack], [200, true]);
    });

    it('count what their authors bought later on the day they wrote when that day is over', async () => {
      const told = async (held?: string) => {
        const { etag, status, page } = await read(held);
        return [status, etag, page?.reviews.map(({ id, bought }) => `${id} ${bought}`)] as const;
      };
      const day = now / 86_400_000;
      const wrote = { day, written_at: now + 30_000, text: '好' };
      await store.db
        .insertInto('reviews')
        .values([
          reviewRow(2, { id: 'regular', bought: 2, ...wrote }),
          reviewRow(3, { id: 'first', bought: 1, ...wrote }),
        ])
        .execute();
      await reader.publish(now + 40_000, ['m1']);
      const [, etag, before] = await told();
      assert.deepEqual(before, ['regular 2', 'r1 2']);
      const orders = [
        orderRow('l2', 'b2', now + 60_000),
        orderRow('l3', 'b3', now + 60_000),
        orderRow('l4', 'b3', now + 70_000),
      ];
      await store.db.insertInto('orders').values(orders).execute();
      await store.db.updateTable('reviews').set({ bought: 3 }).where('id', '=', 'regular').execute();
      await store.db.updateTable('reviews').set({ bought: 2 }).where('id', '=', 'first').execute();
      await reader.publish(now + 120_000, ['m1']);
      assert.deepEqual(await told(), [200, etag, before]);
      assert.equal((await reader.summary('m1')).firstTime, 1);
      await reader.publish(now + 86_400_000, []);
      assert.deepEqual((await told())[2]?.toSorted(), ['first 2', 'r1 2', 'regular 3']);
      assert.equal((await reader.summary('m1')).firstTime, 0);
    });

    it('say who folded one, when and by which rule, also once that is corrected', async () => {
      await changes['the review is folded by a rule']?.(store.db);
      await reader.publish(now);
      const folds = async () => (await reader.reviews('m1', { folded: 'only' })).reviews.map(({ folded }) => folded);
      const fold = { reason: 'abuse', on: '2026-11-20', by: 'rule', rule: 'polite', objection: null };
      assert.deepEqual(await folds(), [fold]);
      const version = reader.version('m1', 'reviews') ?? 0;
      const corrected = { decided_by: 'court', rule: null, day: null, rev: revOf(now + 1) };
      await store.db.updateTable('moderations').set(corrected).execute();
      await reader.publish(now);
      assert.deepEqual(await folds(), [{ ...fold, by: 'court', rule: null }]);
      assert.equal(reader.version('m1', 'reviews'), version + 1);
    });

    for (const [name, change] of Object.entries(changes)) {
      it(`are another answer under another tag once ${name}`, async () => {
        const first = await read();
        await change(store.db);
        await reader.publish(now);
        const then = await read(first.etag);
        assert.equal(then.status, 200);
        assert.notEqual(then.etag, first.etag);
        assert.notDeepEqual(then.page, first.page);
      });
    }
  });
}
