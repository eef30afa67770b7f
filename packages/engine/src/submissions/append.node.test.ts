import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '@huitou/store/testing/engines.js';
import { author, event, TeaShop } from './testing/tea-shop.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`what an author adds to a review, on ${engine}`, { skip }, () => {
    let shop: TeaShop;
    let review: string;
    before(async () => {
      shop = await TeaShop.open(await open());
      review = await shop.write('a', 'Fresh.');
      await shop.platform.ledger.publish();
    });
    after(() => shop.platform.close());

    const add = (text: string, key: string, who = author('a', 'a1'), to = review) =>
      shop.platform.afterwards.append(who, to, { text }, key);

    it('stands beside it with its days, and moves no figure', async () => {
      const countersOf = () => shop.platform.store.db.selectFrom('counters').selectAll().orderBy('measure').execute();
      shop.pass(40);
      // The clock is that of the platform's feed: it comes as far as the appendix will take it.
      await shop.platform.ledger.apply([event('industry', shop.day(50), { id: 'tea', name: 'Tea' })]);
      await shop.platform.ledger.publish();
      const counters = await countersOf();
      const version = shop.platform.reader.version('m', 'reviews') ?? 0;
      const answer = await add('Still fresh, 11010519491231002X.', 'key-00001');
      assert.ok(typeof answer === 'object' && 'appendix' in answer);
      assert.equal(answer.left, 2);
      const [one] = await shop.shown();
      assert.equal(one?.text, 'Fresh.');
      assert.deepEqual(
        one?.appendices?.map(({ at, days }) => [at, days]),
        [['2026-02-19', 40]],
      );
      assert.match(one?.appendices?.[0]?.text ?? '', /^Still fresh/);
      assert.doesNotMatch(one?.appendices?.[0]?.text ?? '', /1949123/, 'masked as any text');
      assert.ok((shop.platform.reader.version('m', 'reviews') ?? 0) > version, 'readers are told');
      assert.deepEqual(await countersOf(), counters);
    });

    it('is added once a key', async () => {
      const answer = await add('Still fresh, 11010519491231002X.', 'key-00001');
      assert.deepEqual(typeof answer === 'object' && 'left' in answer && answer.left, 2);
      assert.equal(await add('Another text.', 'key-00001'), 'key-reused');
      const [one, two] = await Promise.all([add('Second.', 'key-00002'), add('Second.', 'key-00002')]);
      assert.deepEqual([typeof one, two], ['object', 'key-at-work']);
      assert.equal((await shop.shown())[0]?.appendices?.length, 2);
    });

    it('is refused by the rule that it is against, and nothing changes', async () => {
      assert.deepEqual(await add('Cheaper here: add me on WeChat huiyou8888', 'key-00009'), {
        rules: ['contact-data', 'advertising'],
      });
      assert.equal((await shop.shown())[0]?.appendices?.length, 2);
    });

    it('is for the author of that review alone', async () => {
      assert.equal(await add('Mine?', 'key-00003', author('b', 'b2')), 'unknown-review');
      assert.equal(await add('Mine?', 'key-00003', author('a', 'a1'), 'w-other'), 'unknown-review');
      assert.equal(await add('Mine?', 'key-00003', { ...author('a', 'a1'), merchant: 'o' }), 'unknown-review');
    });

    it('is open for 180 days, and three times', async () => {
      const other = await shop.write('b', 'Good.');
      const mine = author('b', 'b1');
      shop.pass(180);
      for (const key of ['key-b0001', 'key-b0002', 'key-b0003']) {
        assert.equal(typeof (await add(key, key, mine, other)), 'object');
      }
      assert.equal(await add('Fourth.', 'key-b0004', mine, other), 'enough-appendices');
      assert.deepEqual(await add('Late.', 'key-00005'), { days: 220, until: 180 });
      shop.pass(1);
      assert.deepEqual(await add('Late.', 'key-b0005', mine, other), { days: 181, until: 180 });
    });

    it('may come from the platform, before its review too; the first three are shown', async () => {
      const at = shop.day(20);
      const said = [4, 2, 3, 1].map((n) =>
        event('appendix', at, { id: `p${n}`, review: 'r', writtenAt: shop.day(20 + n), text: `Day ${n}` }),
      );
      await shop.platform.ledger.apply(said);
      const review = { id: 'r', merchant: 'm', buyer: 'c', writtenAt: shop.day(9), text: 'From elsewhere.' };
      await shop.platform.ledger.apply([event('review', at, review)]);
      const shown = (await shop.shown()).find(({ id }) => id === 'r');
      assert.deepEqual(
        shown?.appendices?.map(({ text, days }) => [text, days]),
        [1, 2, 3].map((n) => [`Day ${n}`, 11 + n]),
      );
    });

    it('is gone with the review, and nothing can be added any more', async () => {
      assert.equal(await shop.platform.submissions.erase(author('a', 'a2'), review), true);
      assert.equal(await add('After all.', 'key-00009'), 'unknown-review');
      assert.equal(await add('Still fresh, 11010519491231002X.', 'key-00001'), 'unknown-review');
      assert.deepEqual((await shop.shown()).find(({ id }) => id === review)?.appendices, []);
      const { db } = shop.platform.store;
      const kept = await db.selectFrom('appendices').select('text').where('review', '=', review).execute();
      assert.deepEqual([...new Set(kept.map(({ text }) => text))], ['']);
      assert.deepEqual(
        await db.selectFrom('review_requests').select('body').where('review', '=', review).execute(),
        [],
      );
    });
  });
}
