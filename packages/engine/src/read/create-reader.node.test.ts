import { strict as assert } from 'node:assert';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Review, ReviewQuery } from '@huitou/contract/review.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import type { Store } from '@huitou/store/open-store.js';
import type { ReviewsTable } from '@huitou/store/schema.js';
import { raisePublication } from '@huitou/store/publication.js';
import { engines } from '@huitou/store/testing/engines.js';
import { createReader, type StoreReader } from './create-reader.ts';
import { emptied } from './testing/emptied.ts';
import { orderRow, reviewRow } from './testing/rows.ts';

const now = Date.parse('2026-11-20T00:00:00Z');
const method = { version: 'v1' } as MethodDocument;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`the reader on ${engine}`, { skip }, () => {
    let store: Store;
    let reader: StoreReader;

    const add = (...rows: Partial<ReviewsTable>[]) =>
      store.db
        .insertInto('reviews')
        .values(rows.map((row) => reviewRow(Number(row.id?.slice(1) ?? 0), row)))
        .execute();
    const bought = (buyer: string, paidAt: number) =>
      store.db
        .insertInto('orders')
        .values(orderRow(`o-${buyer}`, buyer, paidAt))
        .execute();
    const ids = (reviews: readonly Review[]) => reviews.map(({ id }) => id);
    const all = async (query: ReviewQuery): Promise<string[]> => {
      const seen: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await reader.reviews('m1', { ...query, ...(cursor && { cursor }) });
        seen.push(...ids(page.reviews));
        cursor = page.next;
      }
      return seen;
    };

    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(async () => {
      await emptied(store);
      await store.db.insertInto('snapshots').values({ merchant: 'm1', body: '{"level":"par"}', version: 3 }).execute();
      reader = await createReader(store, { method, asOf: now });
    });

    it('knows a merchant once its index is published', async () => {
      assert.equal(reader.version('m1', 'index'), 3);
      assert.equal(reader.version('nobody', 'index'), undefined);
      assert.equal(reader.version('nobody', 'reviews'), undefined);
      await assert.rejects(reader.index('nobody'), /merchant: "nobody" is not known here/);
      await assert.rejects(reader.reviews('nobody', {}), /merchant: "nobody"/);
    });

    it('shows repeat buyers only, and folded reviews only when asked', async () => {
      await add({ id: 'r1' }, { id: 'r2', bought: 1 }, { id: 'r3', folded: 'abuse' }, { id: 'r4', merchant: 'm2' });
      await reader.publish(now);
      assert.deepEqual(await all({}), ['r1']);
      assert.deepEqual(await all({ folded: 'only' }), ['r3']);
      const page = await reader.reviews('m1', {});
      assert.deepEqual([page.matching, page.filteredOut], [1, 0]);
    });

    it('counts what one review leaves out among those that are asked for, shown or folded', async () => {
      await add({ id: 'r1' }, { id: 'r2' }, { id: 'r3', folded: 'abuse' });
      await reader.publish(now);
      const left = async (query: ReviewQuery) => (await reader.reviews('m1', query)).filteredOut;
      assert.deepEqual([await left({ review: 'r1' }), await left({ review: 'r3' })], [1, 2]);
      assert.deepEqual(
        [await left({ review: 'r1', folded: 'only' }), await left({ review: 'r3', folded: 'only' })],
        [1, 0],
      );
    });

    it('leaves out none where a page is newer than its count', async () => {
      await add({ id: 'r1' });
      await reader.publish(now);
      await reader.reviews('m1', {});
      await add({ id: 'r2', overall: 5 }, { id: 'r3', overall: 5 });
      const { matching, filteredOut } = await reader.reviews('m1', { stars: 5 });
      assert.deepEqual([matching, filteredOut], [2, 0]);
    });

    it('sorts by time, by votes and from the fewest stars, ties by time', async () => {
      await add(
        { id: 'r1', helpful: 5, overall: 4 },
        { id: 'r2', helpful: 9 },
        { id: 'r3', helpful: 5, overall: 1.5 },
        { id: 'r4', overall: 4 },
      );
      await reader.publish(now);
      assert.deepEqual(await all({}), ['r4', 'r3', 'r2', 'r1']);
      assert.deepEqual(await all({ sort: 'helpful' }), ['r2', 'r3', 'r1', 'r4']);
      assert.deepEqual(await all({ sort: 'critical' }), ['r3', 'r4', 'r1', 'r2']);
    });

    it('gives every review once in pages, though many are equal in what they are sorted by', async () => {
      const rows = Array.from({ length: 23 }, (_, n) => ({
        id: `r${n}`,
        written_at: now - (n % 3),
        helpful: n % 2,
        overall: n % 4 ? 10 / 3 : null,
      }));
      await add(...rows);
      await reader.publish(now);
      for (const sort of ['newest', 'helpful', 'critical'] as const) {
        const whole = ids((await reader.reviews('m1', { sort, limit: 50 })).reviews);
        assert.equal(new Set(whole).size, 23);
        for (const limit of [1, 2, 5, 22, 23])
          assert.deepEqual(await all({ sort, limit }), whole, `${sort} by ${limit}`);
      }
    });

    it('does not shift pages when reviews are written meanwhile', async () => {
      await add({ id: 'r1' }, { id: 'r2' }, { id: 'r3' }, { id: 'r4' });
      await reader.publish(now);
      const first = await reader.reviews('m1', { limit: 2 });
      await add({ id: 'r5' }, { id: 'r6' });
      await reader.publish(now);
      const second = await reader.reviews('m1', { limit: 2, cursor: first.next ?? '' });
      assert.deepEqual([ids(first.reviews), ids(second.reviews), second.matching], [['r4', 'r3'], ['r2', 'r1'], 6]);
    });

    it('refuses a cursor of another question', async () => {
      await add({ id: 'r1' }, { id: 'r2' });
      const { next } = await reader.reviews('m1', { limit: 1 });
      await assert.rejects(reader.reviews('m1', { limit: 1, sort: 'helpful', cursor: next ?? '' }), BadCursorError);
    });

    it('filters, and says how many it leaves out', async () => {
      await add(
        { id: 'r1', bought: 19, overall: 4.5, text: '发货很快，很新鲜的苹果' },
        { id: 'r2', bought: 3, overall: 2.4, media: '[{"kind":"image","src":"/a.svg"}]' },
        { id: 'r3', overall: 3.5, first_reply: 'p1', replied_at: now },
      );
      await store.db
        .insertInto('replies')
        .values({ merchant: 'm1', id: 'p1', review: 'r3', replied_at: now, text: '谢谢', rev: `0${now}p` })
        .execute();
      await store.db
        .insertInto('review_stars')
        .values({ merchant: 'm1', review: 'r1', dimension: 'service', stars: 4.5 })
        .execute();
      await reader.publish(now);
      const cases: readonly (readonly [ReviewQuery, string[]])[] = [
        [{ minOrders: 3 }, ['r2', 'r1']],
        [{ has: ['media'] }, ['r2']],
        [{ has: ['reply'] }, ['r3']],
        [{ has: ['reply', 'media'] }, []],
        [{ dimension: 'service' }, ['r1']],
        [{ topic: 'fresh' }, ['r1']],
        [{ topic: 'never-heard-of' }, []],
        [{ stars: 5 }, ['r1']],
        [{ stars: 4 }, ['r3']],
        [{ stars: 2 }, ['r2']],
      ];
      for (const [query, expected] of cases) {
        const page = await reader.reviews('m1', query);
        assert.deepEqual(
          [ids(page.reviews), page.matching, page.filteredOut],
          [expected, expected.length, 3 - expected.length],
          JSON.stringify(query),
        );
      }
    });

    it('masks the author and leaves the buyer out', async () => {
      await add({ id: 'r1', author: '王小明', buyer: 'secret-buyer' });
      const page = await reader.reviews('m1', {});
      assert.equal(page.reviews[0]?.author, '王*明');
      assert.ok(!JSON.stringify(page).includes('secret-buyer'));
    });

    it('sums up so that every review is in exactly one count', async () => {
      await add(
        { id: 'r1', overall: 5 },
        { id: 'r2', bought: 1 },
        { id: 'r3', bought: 1, folded: 'abuse' },
        { id: 'r4', folded: 'abuse' },
        { id: 'r5', folded: 'advertising' },
      );
      await reader.publish(now);
      const { reviews, firstTime, folded, distribution, asOf } = await reader.summary('m1');
      assert.deepEqual(
        [reviews, firstTime, folded],
        [
          1,
          2,
          [
            { reason: 'abuse', reviews: 1 },
            { reason: 'advertising', reviews: 1 },
          ],
        ],
      );
      assert.equal(reviews + firstTime + folded.reduce((sum, one) => sum + one.reviews, 0), 5);
      assert.deepEqual(distribution, [
        { stars: 5, reviews: 1 },
        { stars: 4, reviews: 0 },
        { stars: 3, reviews: 0 },
        { stars: 2, reviews: 0 },
      ]);
      assert.equal(asOf, '2026-11-20T00:00:00.000Z');
    });

    it('says nothing about shares of which there is no observation', async () => {
      const { wouldBuyAgain, replies, wonBack } = await reader.summary('m1');
      assert.deepEqual(
        [wouldBuyAgain, replies, wonBack],
        [
          { share: null, n: 0 },
          { share: null, n: 0, hours: null },
          { share: null, n: 0 },
        ],
      );
    });

    it('counts answers, within how many hours they came, and authors won back', async () => {
      const asked = { improve: 'service', first_reply: 'p1' };
      const at = (minutes: number) => ({ written_at: now, replied_at: now + minutes * 60_000 });
      await add(
        { id: 'r1', ...asked, ...at(6), buyer: 'a', won_back: 1, would_buy_again: 1 },
        { id: 'r2', ...asked, ...at(60), buyer: 'a', won_back: 1, would_buy_again: 0 },
        { id: 'r3', ...asked, ...at(600), buyer: 'b', would_buy_again: 1 },
        { id: 'r4', ...asked, ...at(60), buyer: 'c', would_buy_again: 1 },
        { id: 'r5', ...asked, ...at(60), buyer: 'd', would_buy_again: 1 },
        { id: 'r6', ...asked, ...at(60), buyer: 'e', would_buy_again: 0 },
        { id: 'r7', text: '' },
        { id: 'r8', improve: 'service', buyer: 'f' },
      );
      // Told once the day of the purchase is over.
      await bought('a', now + 8 * 3_600_000);
      await reader.publish(now + 86_400_000);
      const { wouldBuyAgain, replies, wonBack } = await reader.summary('m1');
      assert.deepEqual(
        [wouldBuyAgain, replies, wonBack],
        [
          { share: 4 / 6, n: 6 },
          { share: 6 / 7, n: 7, hours: 1 },
          { share: 1 / 5, n: 5 },
        ],
      );
    });

    it('gives no share of under five people, however much each of them wrote', async () => {
      const said = {
        would_buy_again: 1 as const,
        improve: 'service',
        first_reply: 'p1',
        written_at: now,
        replied_at: now + 60_000,
      };
      const buyers = ['a', 'a', 'a', 'b', 'c', 'd'];
      await add(...buyers.map((buyer, i) => ({ id: `r${i}`, buyer, ...said })));
      await reader.publish(now);
      const { wouldBuyAgain, replies, wonBack } = await reader.summary('m1');
      assert.deepEqual([wouldBuyAgain.share, replies.share, wonBack.share], [null, null, null]);
      assert.deepEqual([wouldBuyAgain.n, replies.n], [6, 6]);
    });

    it('counts by kind what is masked in the texts', async () => {
      await add({ id: 'r1', text: '☎••• 或 ☎•••' }, { id: 'r2', text: '✉•••' }, { id: 'r3', text: '☎' });
      await reader.publish(now);
      assert.deepEqual((await reader.summary('m1')).masked, { phone: 2, mail: 1, card: 0, identity: 0 });
    });

    it('raises the version of exactly the merchants whose reviews changed, and says so', async () => {
      await store.db.insertInto('snapshots').values({ merchant: 'm2', body: '{}', version: 1 }).execute();
      await add({ id: 'r1' }, { id: 'r2', merchant: 'm2' });
      await reader.publish(now);
      const told: [string, readonly string[]][] = [];
      const stop = reader.onChange((kind, merchants) => void told.push([kind, merchants]));
      await reader.publish(now);
      assert.deepEqual(told, []);
      const before = [reader.version('m1', 'reviews'), reader.version('m2', 'reviews')];
      await store.db.updateTable('reviews').set({ folded: 'abuse' }).where('id', '=', 'r1').execute();
      await reader.publish(now, ['m1']);
      assert.deepEqual(
        [reader.version('m1', 'reviews'), reader.version('m2', 'reviews')],
        [(before[0] ?? 0) + 1, before[1]],
      );
      assert.deepEqual(told, [['reviews', ['m1']]]);
      stop();
      await store.db.transaction().execute(async (transaction) => {
        const publication = await raisePublication(transaction);
        await transaction
          .updateTable('snapshots')
          .set({ version: 9, publication })
          .where('merchant', '=', 'm2')
          .execute();
      });
      await reader.publish(now);
      assert.equal(reader.version('m2', 'index'), 9);
      assert.equal(told.length, 1);
    });

    it('notices at the next start what was written but not published before a crash', async () => {
      await add({ id: 'r1' });
      await reader.publish(now);
      const version = reader.version('m1', 'reviews') ?? 0;
      await add({ id: 'r2' });
      const again = await createReader(store, { method, asOf: now });
      assert.equal(again.version('m1', 'reviews'), version);
      await again.publish(now);
      assert.equal(again.version('m1', 'reviews'), version + 1);
    });

    it('reads the topics of a review again when it is edited', async () => {
      await add({ id: 'r1', text: '苹果很新鲜' });
      await reader.publish(now);
      const topics = async () => (await reader.summary('m1')).topics.map(({ id }) => id);
      assert.deepEqual(await topics(), ['fresh']);
      await store.db
        .updateTable('reviews')
        .set({ text: '苹果不新鲜', rev: `0${now}later` })
        .where('id', '=', 'r1')
        .execute();
      await reader.publish(now);
      assert.deepEqual(await topics(), ['not-fresh']);
    });

    it('gives the days of its history up to the clock, oldest first', async () => {
      const day = Math.floor(now / 86_400_000);
      const daily = (d: number) => ({
        merchant: 'm1',
        day: d,
        level: 'par',
        score: 50,
        percentile: 61,
        ...(d < day ? { lower: null, upper: null } : { lower: 55, upper: 66.5 }),
        dimensions: '{"quality":50.5}',
        measures: null,
      });
      await store.db
        .insertInto('daily')
        .values([daily(day), daily(day - 90), daily(day - 89)])
        .execute();
      const { points } = await reader.history('m1', 90);
      assert.deepEqual(
        points.map((point) => point.day),
        ['2026-08-23', '2026-11-20'],
      );
      assert.deepEqual(points[0], {
        day: '2026-08-23',
        level: 'par',
        score: 50,
        percentile: 61,
        interval: null,
        dimensions: { quality: 50.5 },
      });
      assert.deepEqual(points[1]?.interval, { lower: 55, upper: 66.5 });
    });
  });
}
