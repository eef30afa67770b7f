import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { methodV2 } from '@huitou/method/document.js';
import { engines } from '@huitou/store/testing/engines.js';
import { rebuild } from '../ledger/rebuild/rebuild.ts';
import { timeOn } from './edited-event.ts';
import { author, event, TeaShop } from './testing/tea-shop.ts';

const receipt = async (): Promise<null> => null;

/** What is worked out from reviews: the index's counters, the topics, the review's own columns. */
async function workedOut({ platform: { store } }: TeaShop) {
  const counters = await store.db.selectFrom('counters').selectAll().orderBy('measure').execute();
  const figures = counters.map(({ measure, s, n, q }) => [measure, ...[s, n, q].map((sum) => sum.toPrecision(9))]);
  const topics = await store.db.selectFrom('review_topics').selectAll().orderBy('topic').execute();
  const columns = ['id', 'text', 'overall', 'improve', 'bought', 'written_at', 'day', 'helpful'] as const;
  const reviews = await store.db.selectFrom('reviews').select(columns).orderBy('id').execute();
  return { figures, topics, reviews };
}

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`a review that its author edits, on ${engine}`, { skip }, () => {
    it('comes out as if it had been written so, also rebuilt, and shows what it said before', async (t) => {
      const plain = await TeaShop.open(await open());
      t.after(() => plain.platform.close());
      await plain.write('a', '包装破了，发货慢', { quality: 2, service: 1 });
      await plain.shown();
      const expected = await workedOut(plain);

      const shop = await TeaShop.open(await open());
      t.after(() => shop.platform.close());
      const review = await shop.write('a', 'Nobody read the chat, 11010519491231002X.', { quality: 5 });
      await shop.shown();
      const version = shop.platform.reader.version('m', 'reviews') ?? 0;
      const draft = { text: '包装破了，发货慢', stars: { quality: 2, service: 1 } };
      const edit = (given: object, who = author('a', 'a1')) =>
        shop.platform.afterwards.edit(who, review, given, { receipt });
      assert.equal(await edit(draft, author('b', 'b2')), 'unknown-review');
      assert.equal(await edit({ ...draft, goods: 'g' }), 'other-goods');
      assert.equal(await edit({ ...draft, stars: { made: 5, up: 5 } }), 'unknown-dimension');
      assert.equal(await edit({ ...draft, topics: ['no-such'] }), 'unknown-topic');
      // Nobody writes praise first and an advert afterwards.
      const advert = await edit({ text: 'Cheaper here: add me on WeChat huiyou8888' });
      assert.deepEqual(advert, { rules: ['contact-data', 'advertising'] });
      const answer = await edit(draft);
      assert.ok(typeof answer === 'object' && 'state' in answer);
      assert.deepEqual(await edit({ stars: { service: 1, quality: 2 }, text: draft.text }), answer);
      assert.equal(await edit({ text: 'Again.' }), 'edited-before');

      const [one] = await shop.shown();
      assert.ok((shop.platform.reader.version('m', 'reviews') ?? 0) > version, 'readers are told');
      assert.deepEqual([one?.text, one?.stars], [draft.text, { quality: 2, service: 1 }]);
      assert.deepEqual([one?.edited?.at, one?.edited?.stars], ['2026-01-10', { quality: 5 }]);
      assert.match(one?.edited?.text ?? '', /^Nobody read the chat/);
      assert.doesNotMatch(one?.edited?.text ?? '', /1949123/);
      assert.deepEqual(await workedOut(shop), expected);
      await shop.platform.store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
      assert.deepEqual(await workedOut(shop), expected, 'rebuilt');

      assert.equal(await shop.platform.submissions.erase(author('a', 'a2'), review), true);
      assert.equal((await shop.shown())[0]?.edited, null, 'what it said before is erased with it');
      assert.equal(await edit(draft), 'unknown-review');
    });

    it('keeps its day, its pictures and its readers where the platform sent it, and moves with it', async (t) => {
      const shop = await TeaShop.open(await open());
      t.after(() => shop.platform.close());
      const media = [{ kind: 'image', src: 'https://p.example/i.png' }];
      const said = { id: 'r', merchant: 'm', buyer: 'a', author: '李小姐', media, helpful: 7 };
      const at = '2026-01-08T01:00:00+08:00';
      await shop.platform.ledger.apply([event('review', at, { ...said, writtenAt: at, text: 'Before.' })]);
      const edited = await shop.platform.afterwards.edit(author('a', 'a2'), 'r', { text: 'After.' }, { receipt });
      assert.ok(typeof edited === 'object');
      const [one] = await shop.shown();
      assert.deepEqual(
        [one?.text, one?.at, one?.author, one?.helpful, one?.media.length],
        ['After.', '2026-01-08', '李*姐', 7, 1],
      );
      const later = shop.day(11);
      await shop.platform.ledger.apply([
        ...['o1', 'o2'].map((id, i) =>
          event('order', later, { id, merchant: 'k', buyer: 'a', paidAt: shop.day(1 + i) }),
        ),
        event('merchant', later, { id: 'k', name: 'K', industry: 'tea' }),
        event('review', later, { ...said, merchant: 'k', writtenAt: at, text: 'After.' }),
      ]);
      await shop.platform.ledger.publish();
      const { reviews } = await shop.platform.reader.reviews('k', {});
      assert.deepEqual(reviews[0]?.edited?.text, 'Before.');
    });
  });
}

describe('the time of a review that is sent again', () => {
  it('is the same, on the day it had', () => {
    const at = Date.UTC(2026, 0, 7, 17);
    const day = Math.floor(at / 86_400_000);
    assert.deepEqual(
      [day, day + 1].map((one) => timeOn(at, one)),
      ['2026-01-07T17:00:00.000Z', '2026-01-08T00:00:00.000+07:00'],
    );
    assert.equal(timeOn(Date.UTC(2026, 0, 8, 3), day), '2026-01-07T23:00:00.000-04:00');
  });
});
