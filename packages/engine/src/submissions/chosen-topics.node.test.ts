import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { Purchase, ReviewDraft } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { engines } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from '../open-platform.ts';
import { orderHash } from '@huitou/store/purchase-key.js';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 20, 12);
const day = (ago: number): string => new Date(start - ago * 24 * HOUR).toISOString();

let ids = 0;
const event = (type: string, at: string, data: object): Event => ({ id: `e${++ids}`, type, at, data }) as Event;
const regular = (merchant: string, buyer: string): Event[] =>
  [20, 9].map((ago) => event('order', day(ago), { id: `${buyer}-${ago}`, merchant, buyer, paidAt: day(ago) }));

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`topics that authors choose, on ${engine}`, { skip }, () => {
    let platform: Platform;
    let now = start;
    before(async () => {
      platform = await openPlatform({
        ...{ databaseUrl: await open(), now: () => now, publishAfter: null, publishEvery: null },
      });
      await platform.ledger.apply([
        event('industry', day(99), { id: 'fruit', name: 'Fruit' }),
        ...['m', 'n', 'new'].map((id) => event('merchant', day(99), { id, name: id, industry: 'fruit' })),
        ...['a', 'b', 'c'].flatMap((buyer) => regular('m', buyer)),
        ...regular('n', 'z'),
        ...regular('new', 'y'),
        event('review', day(8), { id: 'r1', merchant: 'n', buyer: 'z', writtenAt: day(8), text: '水果很新鲜' }),
      ]);
      await platform.ledger.publish();
    });
    after(() => platform.close());

    const author = (merchant: string, buyer: string): Author => ({
      ...{ merchant, buyer, order: orderHash(`${buyer}-9`), token: `token-${buyer}` },
    });
    const submit = (buyer: string, draft: ReviewDraft) =>
      platform.submissions.submit(author('m', buyer), draft, { key: 'key', receipt: async () => null });
    const offered = async (merchant: string, buyer: string): Promise<string[]> =>
      ((await platform.submissions.purchase(author(merchant, buyer))) as Purchase).topics.map(({ id }) => id);
    const about = async (): Promise<(readonly [string, number])[]> => {
      await platform.ledger.publish();
      return (await platform.reader.summary('m')).topics.map(({ id, reviews }) => [id, reviews] as const);
    };

    it('are offered, those first that are said in the industry', async () => {
      const topics = await offered('new', 'y');
      assert.deepEqual([topics[0], topics.length], ['fresh', 12]);
    });

    it('are refused where there is none of that name', async () => {
      assert.equal(await submit('a', { text: 'x', topics: ['fresh', 'no-such'] }), 'unknown-topic');
      assert.equal(await submit('a', { stars: { quality: 1, made: 5, up: 5 } }), 'unknown-dimension');
    });

    it('are what a review is about, together with what is read from its words', async () => {
      for (const [buyer, draft] of [
        ['a', { text: '包装很用心', topics: ['sweet', 'sweet', 'well-packed'] }],
        ['b', { stars: { service: 5 }, topics: ['sweet'] }],
      ] as const) {
        const answer = await submit(buyer, { ...draft, topics: [...draft.topics] });
        assert.ok(typeof answer === 'object' && answer.state === 'published');
      }
      assert.deepEqual(await about(), [
        ['sweet', 2],
        ['well-packed', 1],
      ]);
      const { reviews } = await platform.reader.reviews('m', { topic: 'sweet' });
      assert.equal(reviews.length, 2);
      assert.equal((await offered('m', 'c'))[0], 'sweet');
    });

    it('of an event change with it, and those that are no topics any more are left out', async () => {
      const review = { id: 'r2', merchant: 'm', buyer: 'c', writtenAt: day(1), stars: { service: 5 } };
      await platform.ledger.apply([event('review', day(1), { ...review, topics: ['sweet', 'gone'] })]);
      assert.deepEqual((await about())[0], ['sweet', 3]);
      await platform.ledger.apply([event('review', day(0.5), { ...review, topics: ['fast-delivery'] })]);
      assert.deepEqual(await about(), [
        ['sweet', 2],
        ['fast-delivery', 1],
        ['well-packed', 1],
      ]);
    });

    it('are gone once the review is erased, also where it had no words', async () => {
      now += HOUR;
      const { review } = (await platform.submissions.purchase(author('m', 'b'))) as Purchase;
      assert.equal(await platform.submissions.erase(author('m', 'b'), review?.id ?? ''), true);
      assert.deepEqual((await about())[2], ['well-packed', 1]);
      assert.deepEqual(
        (await about()).find(([id]) => id === 'sweet'),
        ['sweet', 1],
      );
      await platform.ledger.apply([event('erase', day(0), { buyer: 'a' })]);
      assert.deepEqual(await about(), [['fast-delivery', 1]]);
    });
  });
}
