import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { methodV2 } from '@huitou/method/document.js';
import { engines } from '@huitou/store/testing/engines.js';
import { rebuild } from '../ledger/rebuild/rebuild.ts';
import { author, event, TeaShop } from './testing/tea-shop.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`what readers say of a review, on ${engine}`, { skip }, () => {
    let shop: TeaShop;
    let one: string;
    let other: string;
    before(async () => {
      shop = await TeaShop.open(await open());
      one = await shop.write('a', 'Fresh.');
      shop.pass(1);
      other = await shop.write('b', 'Good.');
    });
    after(() => shop.platform.close());

    const vote = (buyer: string, review: string, helpful: boolean | null, of = `${buyer}1`) =>
      shop.platform.afterwards.vote(author(buyer, of), review, helpful);
    const votes = async () => {
      const { db } = shop.platform.store;
      const columns = ['votes_for', 'weight_for', 'weight_against', 'helpfulness'] as const;
      return db
        .selectFrom('reviews')
        .select(['id', ...columns])
        .orderBy('id')
        .execute();
    };
    const order = async () => {
      await shop.platform.ledger.publish();
      const { reviews } = await shop.platform.reader.reviews('m', { sort: 'helpful' });
      return reviews.map(({ id, helpful }) => [id, helpful]);
    };

    it('is one vote a person, which counts people and weighs repeat buyers twice', async () => {
      assert.deepEqual(
        await order(),
        [
          [other, 0],
          [one, 0],
        ],
        'of equals the newest first',
      );
      const version = shop.platform.reader.version('m', 'reviews') ?? 0;
      assert.deepEqual(await vote('c', one, true), { review: one, helpful: true, readers: 1 });
      assert.deepEqual(await vote('c', one, true), { review: one, helpful: true, readers: 1 });
      assert.deepEqual(await vote('n', other, true), { review: other, helpful: true, readers: 1 });
      assert.deepEqual(await order(), [
        [one, 1],
        [other, 1],
      ]);
      assert.ok((shop.platform.reader.version('m', 'reviews') ?? 0) > version, 'readers are told');
      assert.deepEqual(await vote('n', one, false), { review: one, helpful: false, readers: 1 });
      const sums = (await votes()).find(({ id }) => id === one);
      assert.deepEqual([sums?.votes_for, sums?.weight_for, sums?.weight_against], [1, 2, 1]);
      assert.deepEqual(await vote('n', one, null), { review: one, helpful: null, readers: 1 });
    });

    it('is for buyers of the shop, and not about what they wrote themselves', async () => {
      assert.equal(await vote('a', one, true), 'own-review');
      assert.equal(await vote('l', one, true), 'linked-account');
      assert.equal(await vote('c', one, true, 'c9'), 'unknown-order');
      assert.equal(await vote('c', 'w-unknown', true), 'unknown-review');
    });

    it('is added to what the platform counts, and stays when the platform corrects the review', async () => {
      const said = { id: 'r', merchant: 'm', buyer: 'c', writtenAt: shop.day(9), text: 'From elsewhere.' };
      await shop.platform.ledger.apply([event('review', shop.day(9), { ...said, helpful: 40 })]);
      assert.deepEqual(await vote('a', 'r', true), { review: 'r', helpful: true, readers: 41 });
      await shop.platform.ledger.apply([event('review', shop.day(10), { ...said, helpful: 50 })]);
      assert.deepEqual((await order())[0], ['r', 51]);
    });

    it('pages through by the same order', async () => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { sort: 'helpful', limit: 1, ...(cursor !== undefined && { cursor }) } as const;
        const page = await shop.platform.reader.reviews('m', query);
        found.push(...page.reviews.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      assert.deepEqual(found, ['r', one, other]);
    });

    it('comes out the same rebuilt, and goes with whoever said it', async () => {
      const { store, ledger } = shop.platform;
      const before = await votes();
      await store.db.updateTable('reviews').set({ votes_for: 9, weight_for: 9, helpfulness: 0.9 }).execute();
      await store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
      assert.deepEqual(await votes(), before);
      await ledger.apply([event('erase', shop.day(12), { buyer: 'c' })]);
      const left = await store.db.selectFrom('review_votes').select('buyer').orderBy('buyer').execute();
      assert.deepEqual(left, [{ buyer: 'a' }, { buyer: 'n' }]);
      assert.deepEqual(new Map((await order()) as [string, number][]).get(one), 0);
    });
  });
}
