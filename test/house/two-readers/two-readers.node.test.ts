import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { goodsReturns } from '@huitou/contract/goods-returns.js';
import { indexHistory } from '@huitou/contract/index-history.js';
import { indexSnapshot } from '@huitou/contract/index-snapshot.js';
import { check } from '@huitou/contract/check.js';
import { reviewPage, type ReviewQuery } from '@huitou/contract/review.js';
import { room } from '@huitou/contract/room.js';
import { reviewSummary } from '@huitou/contract/review-summary.js';
import { createReader } from '@huitou/engine/read/create-reader.js';
import { engines } from '@huitou/store/testing/engines.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import type { Market } from '@huitou/api/ports/market.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import type { Store } from '@huitou/store/open-store.js';
import { readSecret } from '@huitou/store/store-secret.js';
import { FixtureMarket } from '@huitou/mock/fixture-market.js';
import { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { cast, fixtures, today, type FixtureMerchant } from '@huitou/mock/fixtures.js';
import { fillPlatform, fillStore } from './fill-store.ts';

// One suite, two readers: what a story shows is what the server answers, review by review and cursor by cursor.

const filters: readonly ReviewQuery[] = [
  {},
  { limit: 3 },
  { minOrders: 5 },
  { has: ['reply'] },
  { has: ['media', 'reply'] },
  { dimension: 'content' },
  { topic: 'fresh' },
  { topic: 'slow-dispatch' },
  { topic: 'of-no-review' },
  { stars: 5 },
  { stars: 4, limit: 50 },
  { stars: 3 },
  { stars: 2, has: ['reply'], minOrders: 3, limit: 2 },
  { folded: 'only' },
  { folded: 'only', minOrders: 3 },
  { review: 'h-008' },
  { review: 'h-008', minOrders: 15 },
  // Folded.
  { review: 'h-014' },
  { review: 'h-014', folded: 'only' },
  { review: 'of-nobody' },
];
const queries = filters.flatMap((filter) =>
  (['newest', 'helpful', 'critical'] as const).map((sort) => Object.assign({ sort }, filter)),
);

for (const [engine, { skip, open }] of Object.entries(engines)) {
  // PostgreSQL is slow to fill; what differs between engines shows in a few hundred reviews as well.
  const most = engine === 'node:sqlite' ? Infinity : 600;
  const cut = fixtures().map(({ reviews, firstTime, ...rest }): FixtureMerchant => {
    const fewer = reviews.slice(0, most);
    return {
      reviews: fewer,
      firstTime: Math.min(firstTime, 40),
      index: rest.index,
      sites: rest.sites,
      services: rest.services,
      history: rest.history,
      goods: rest.goods,
      ...(rest.room && { room: rest.room }),
    };
  });

  describe(`the fixture reader and the store's reader on ${engine}`, { skip }, () => {
    let store: Store;
    let stored: Reader;
    let fixture: FixtureReader;
    let markets: readonly [Market, Market];

    before(async () => {
      store = await open();
      await fillPlatform(store, cut);
      for (const [seq, merchant] of cut.entries()) await fillStore(store, seq, merchant);
      fixture = new FixtureReader(cut, await readSecret(store.reads));
      const reader = await createReader(store, { method: fixture.method, asOf: today });
      await reader.publish(today);
      stored = reader;
      markets = [new FixtureMarket(fixture), reader.market];
    });
    after(() => store.close());

    it('know the same merchants at the same time', async () => {
      assert.deepEqual(await fixture.merchants(), await stored.merchants());
      assert.equal(fixture.asOf(), stored.asOf());
      for (const kind of ['index', 'reviews'] as const) {
        assert.equal(stored.version(cast.unknown, kind), undefined);
        assert.equal(fixture.version(cast.unknown, kind), undefined);
        for (const id of await stored.merchants())
          assert.equal(typeof stored.version(id, kind), typeof fixture.version(id, kind));
      }
    });

    it('tell the same of every merchant, in the shapes of the contract', async () => {
      for (const id of await stored.merchants()) {
        const [index, history, summary] = [
          await fixture.index(id),
          await fixture.history(id, 30),
          await fixture.summary(id),
        ];
        assert.deepEqual(
          [check(indexSnapshot, index), check(indexHistory, history), check(reviewSummary, summary)],
          [undefined, undefined, undefined],
        );
        assert.deepEqual(index, await stored.index(id));
        assert.deepEqual(history, await stored.history(id, 30));
        assert.deepEqual(summary, await stored.summary(id), id);
        assert.deepEqual(await fixture.facts(id), await stored.facts(id));
        const goods = await fixture.goods(id);
        assert.equal(check(goodsReturns, goods), undefined);
        assert.deepEqual(goods, await stored.goods(id));
      }
    });

    it('know the same live rooms', async () => {
      const found = await stored.room('hetian-room');
      assert.equal(check(room, found), undefined);
      assert.deepEqual(await fixture.room('hetian-room'), found);
      assert.deepEqual([await stored.room('hetian'), await fixture.room('hetian')], [undefined, undefined]);
    });

    it('have the same market: figures, venues, rooms, and what is said and bought of each', async () => {
      const [fixed, kept] = markets;
      assert.equal(fixed.asOf(), kept.asOf());
      const [figures, others] = [await fixed.figures(), await kept.figures()];
      assert.deepEqual(figures, others);
      for (const market of markets) {
        assert.equal(await market.figures(), await market.figures());
        assert.ok(market.version() > 0);
      }
      assert.deepEqual(await fixed.venues(), await kept.venues());
      assert.deepEqual(await fixed.parents(), await kept.parents());
      assert.deepEqual(await fixed.rooms(), await kept.rooms());
      const some = [cast.leading, cast.unknown, cast.collecting];
      assert.deepEqual(await fixed.rooms(some), await kept.rooms(some));
      assert.deepEqual([...(await kept.rooms(some)).keys()], [cast.leading]);
      for (const { merchant } of figures) {
        assert.deepEqual(await fixed.details(merchant.id), await kept.details(merchant.id), merchant.id);
      }
      for (const market of markets) await assert.rejects(market.details(cast.unknown), /merchant: "nobody"/);
    });

    for (const id of ['hetian', 'ruths-house', 'qiuyi', 'new-kiln', 'tieguo']) {
      it(`turn the same pages of ${id} for every question`, async () => {
        for (const query of queries) {
          let cursor: string | null = null;
          for (let page = 0; page < 4; page++) {
            const asked: ReviewQuery = { ...query, ...(cursor && { cursor }) };
            const [a, b] = [await fixture.reviews(id, asked), await stored.reviews(id, asked)];
            assert.equal(check(reviewPage, a), undefined);
            assert.deepEqual(a, b, `${id} ${JSON.stringify(asked)}`);
            cursor = a.next;
            if (cursor === null) break;
          }
        }
      });
    }

    it('refuse the same cursors', async () => {
      const { next } = await stored.reviews('hetian', { limit: 1 });
      for (const reader of [fixture, stored]) {
        for (const asked of [{ cursor: 'made-up' }, { cursor: next ?? '', sort: 'helpful' }] as const) {
          await assert.rejects(reader.reviews('hetian', asked), BadCursorError);
        }
        assert.equal((await reader.reviews('hetian', { cursor: next ?? '', limit: 5 })).reviews.length, 5);
      }
    });

    it('never let a full name or a buyer out', async () => {
      for (const { index, reviews } of cut) {
        const pages = JSON.stringify([
          await fixture.reviews(index.merchant.id, { limit: 50 }),
          await stored.reviews(index.merchant.id, { limit: 50 }),
        ]);
        for (const { author } of reviews.slice(0, 50))
          assert.ok(!author || !pages.includes(`"author":${JSON.stringify(author)}`), author ?? '');
        assert.ok(!pages.includes('"buyer"'));
        for (const { avatar } of reviews) assert.ok(!avatar || !pages.includes(JSON.stringify(avatar)));
        // Neither a time of day nor a number of milliseconds.
        assert.doesNotMatch(pages, /T\d\d:|\d{13}/);
      }
    });
  });
}
