import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Insights } from '@huitou/api/ports/insights.js';
import { DAY } from '@huitou/method/decay.js';
import { methodV2 } from '@huitou/method/document.js';
import type { Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { reviewRow } from '../read/testing/rows.ts';
import { createInsights } from './create-insights.ts';

const today = 20_400;
const at = (day: number, hour = 8): number => day * DAY + hour * 3_600_000;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`what insights are made from, on ${engine}`, { skip }, () => {
    let store: Store;
    let insights: Insights;
    before(async () => {
      store = await open();
      insights = createInsights({ db: store.reads, method: methodV2, version: () => 1, asOf: () => at(today) });
    });
    after(() => store.close());
    beforeEach(() => emptyStore(store));

    it('are reviews with words that readers are shown, of days that are over', async () => {
      const told = (n: number, day: number, more: object = {}) =>
        reviewRow(n, { written_at: at(day), text: `Word ${n}`, ...more });
      await store.db
        .insertInto('reviews')
        .values([
          told(1, today - 1),
          told(2, today - 3, { merchant: 'm2' }),
          told(3, today - 3, { helpfulness: 0.5 }),
          told(4, today),
          told(5, today - 2, { folded: 'spam' }),
          told(6, today - 2, { bought: 1 }),
          told(7, today - 2, { text: '' }),
          told(8, today - 200),
          told(9, today - 2, { merchant: 'm3' }),
        ])
        .execute();
      const topics = [1, 2, 3, 4, 5, 6].map((n) => ({
        ...{ merchant: n === 2 ? 'm2' : 'm1', topic: n === 1 ? 'fresh' : 'packaging', tone: 'praise' },
        review: `r00000${n}`,
      }));
      await store.db.insertInto('review_topics').values(topics).execute();
      const both = ['m1', 'm2'];
      const days = await insights.reviewDays(both, today - 180);
      assert.deepEqual(
        days.toSorted((a, b) => a.day - b.day),
        [
          { day: today - 3, reviews: 2 },
          { day: today - 1, reviews: 1 },
        ],
      );
      const named = await insights.topics(both, today - 180);
      assert.deepEqual(
        named.toSorted((a, b) => a.reviews - b.reviews),
        [
          { topic: 'fresh', reviews: 1 },
          { topic: 'packaging', reviews: 2 },
        ],
      );
      const texts = await insights.texts(both, today - 180, 2);
      assert.deepEqual(
        texts.map(({ review, merchant, author, helpfulness }) => [review, merchant, author, helpfulness]),
        [
          ['r000001', 'm1', 'b1', 0],
          ['r000003', 'm1', 'b3', 0.5],
        ],
      );
      assert.deepEqual(await insights.naming('m1', ['packaging'], ['r000001', 'r000003']), [
        { topic: 'packaging', review: 'r000003' },
      ]);
      assert.deepEqual(await insights.naming('m1', [], ['r000001']), []);
    });

    it('are the day nearest to one, at most a week from it, with its measures where it has them', async () => {
      const daily = (day: number, more: object = {}) => ({
        ...{ merchant: 'm1', day, level: 'par', score: 50, percentile: 55, lower: null, upper: null },
        ...{ dimensions: '{"quality":50}', measures: null, ...more },
      });
      await store.db
        .insertInto('daily')
        .values([
          daily(today - 30 - 8),
          daily(today - 28, { measures: '{"goods-stars":61.5}', score: null }),
          daily(today - 20),
        ])
        .execute();
      const point = await insights.dayNear('m1', today - 30);
      assert.deepEqual([point?.day, point?.score, point?.measures], ['2025-10-11', null, { 'goods-stars': 61.5 }]);
      assert.equal((await insights.dayNear('m1', today - 37))?.measures, null);
      assert.equal(await insights.dayNear('m1', today), null);
      assert.equal(await insights.dayNear('m2', today - 30), null);
    });

    it('are sums of those that others are ranked among, caps, and names of sessions', async () => {
      const standing = (merchant: string, ranked: 0 | 1) => ({
        ...{ merchant, level: 'par', pending: null, pending_runs: 0, run_day: today, ranked, settled: 1, before: null },
      });
      const counter = (merchant: string, measure: string, s: number) => ({ merchant, measure, s, n: 2, q: 40 });
      const cap = { id: 'c', action: 'cap', merchant: 'm1', reason: 'fake-orders', at: at(today - 9) } as const;
      const session = { id: 's1', name: 'Friday night', names: {}, startedAt: '2025-11-09T20:00:00Z' };
      await store.db
        .insertInto('standings')
        .values([standing('m1', 1), standing('m2', 1), standing('m3', 0)] as never)
        .execute();
      await store.db
        .insertInto('counters')
        .values(
          ['m1', 'm2', 'm3'].flatMap((id) => [counter(id, 'goods-stars', 9), counter(id, 'no-quality-refund', 2)]),
        )
        .execute();
      const none = { review: null, buyer: null, level: null, until: null, day: null, decided_by: null, rule: null };
      await store.db
        .insertInto('moderations')
        .values([
          { ...none, ...cap, rev: '1' },
          { ...none, ...cap, id: 'd', action: 'lift', rev: '2' },
        ])
        .execute();
      const room = {
        merchant: 'm1',
        id: 'room',
        name: 'Room',
        names: '{}',
        host: null,
        host_kind: null,
        live: 1,
      } as const;
      await store.db
        .insertInto('rooms')
        .values({ ...room, session: JSON.stringify(session), rev: '' })
        .execute();
      assert.deepEqual(await insights.moments(['m1', 'm2', 'm3']), [{ measure: 'goods-stars', s: 18, n: 4, q: 80 }]);
      assert.deepEqual(await insights.caps('m1', today - 365), [{ day: today - 9, reason: 'fake-orders' }]);
      assert.deepEqual(await insights.caps('m1', today - 8), []);
      assert.deepEqual([...(await insights.sessions('m1'))], [['s1', 'Friday night']]);
    });
  });
}
