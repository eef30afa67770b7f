import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { Purchase, ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { engines } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from '../open-platform.ts';
import { checkCounters } from '../ledger/rebuild/check-counters.ts';
import { orderHash } from '@huitou/store/purchase-key.js';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 20, 12);
const day = (ago: number): string => new Date(now - ago * DAY).toISOString();

let ids = 0;
const event = (type: string, at: string, data: object): Event => ({ id: `e${++ids}`, type, at, data }) as Event;
const order = (merchant: string, buyer: string, n: number, ago: number): Event =>
  event('order', day(ago), { id: `${buyer}${n}`, merchant, buyer, paidAt: day(ago) });
/** Somebody who has come twice. */
const regular = (merchant: string, buyer: string, ago = 9): Event[] => [
  order(merchant, buyer, 1, ago + 20),
  order(merchant, buyer, 2, ago),
];

const praise =
  'We stayed three nights and the host was wonderful. The room is clean and close to downtown, and we would come again.';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`a review that the rules speak of, on ${engine}`, { skip }, () => {
    let platform: Platform;
    before(async () => {
      platform = await openPlatform({
        ...{ databaseUrl: await open(), now: () => now, publishAfter: null, publishEvery: null },
      });
      await platform.ledger.apply([
        event('industry', day(200), { id: 'tea', name: 'Tea' }),
        ...['m', 'n', 'busy', 'late'].map((id) => event('merchant', day(200), { id, name: id, industry: 'tea' })),
        ...regular('n', 'z'),
        event('review', day(8), { id: 'theirs', merchant: 'n', buyer: 'z', writtenAt: day(8), text: praise }),
        ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((buyer) => regular('m', buyer)),
        ...Array.from({ length: 9 }, (_, i) => regular('busy', `q${i}-`, 100)).flat(),
        ...regular('late', 'k'),
        event('delivered', day(25), { order: 'k1', deliveredAt: day(25) }),
      ]);
      await platform.ledger.publish();
    });
    after(() => platform.close());

    const author = (merchant: string, buyer: string): Author => ({
      ...{ merchant, buyer, order: orderHash(`${buyer}2`), token: `token-${buyer}` },
    });
    const submit = async (who: Author, draft: ReviewDraft, key = 'key'): Promise<Submission> => {
      const answer = await platform.submissions.submit(who, draft, { key, receipt: async () => null });
      assert.ok(typeof answer === 'object', String(answer));
      return answer;
    };
    const purchase = async (who: Author): Promise<Purchase> => {
      const found = await platform.submissions.purchase(who);
      assert.ok(typeof found === 'object');
      return found;
    };
    const stored = (id: string) =>
      platform.store.db.selectFrom('reviews').select('folded').where('id', '=', id).executeTakeFirst();
    /** Tables that hold a text anywhere. */
    const holding = async (text: string): Promise<string[]> => {
      const found: string[] = [];
      for (const table of ['reviews', 'held_reviews', 'submissions'] as const) {
        const rows = await platform.store.db.selectFrom(table).selectAll().execute();
        if (JSON.stringify(rows).includes(text)) found.push(table);
      }
      return found;
    };

    it('is held where it is nearly that of another buyer, also of another merchant, and counts nowhere', async () => {
      const who = author('m', 'a');
      const before = await platform.store.db.selectFrom('counters').selectAll().execute();
      const copy = { text: praise.replace('three nights', '3 nights'), stars: { quality: 5 } };
      const held = await submit(who, copy);
      assert.deepEqual([held.state, held.rules], ['held', [{ rule: 'near-copy', reason: 'duplicate' }]]);
      assert.equal(await stored(held.review), undefined);
      assert.deepEqual(await platform.store.db.selectFrom('counters').selectAll().execute(), before);
      await platform.ledger.publish();
      const { reviews, firstTime } = await platform.reader.summary('m');
      assert.deepEqual([reviews, firstTime], [0, 0]);
      const [row] = await platform.store.db.selectFrom('held_reviews').select('rules').execute();
      const [{ evidence } = assert.fail()] = JSON.parse(row?.rules ?? '[]') as [{ evidence: { review: string } }];
      assert.equal(evidence.review, 'theirs');
    });

    it('is seen by its author alone, with the rule, and answered alike when it is sent again', async () => {
      const who = author('m', 'a');
      const { mayWrite, review } = await purchase(who);
      assert.equal(mayWrite, 'has-written');
      assert.deepEqual([review?.state, review?.rules], ['held', [{ rule: 'near-copy', reason: 'duplicate' }]]);
      assert.match(review?.text ?? '', /3 nights/);
      assert.equal((await purchase(author('m', 'b'))).review, null);
      const again = await submit(who, { text: praise.replace('three nights', '3 nights'), stars: { quality: 5 } });
      assert.equal(again.state, 'held');
      const otherwise = await platform.submissions.submit(
        who,
        { text: 'x' },
        { key: 'new', receipt: async () => null },
      );
      assert.equal(otherwise, 'has-written');
    });

    it('is no copy of what its own author wrote', async () => {
      const own = 'The third box of apples, each one sweet and crisp, packed so well that not one of them was bruised.';
      assert.equal((await submit(author('m', 'b'), { text: own })).state, 'published');
      await platform.ledger.apply([order('m', 'b', 3, 1)]);
      const third = { ...author('m', 'b'), order: orderHash('b3'), token: 'another' };
      assert.equal((await submit(third, { text: own })).state, 'published');
    });

    it('is held with its contact data masked, which is kept nowhere', async () => {
      const held = await submit(author('m', 'c'), { text: '有问题打13800138000' });
      assert.deepEqual(held.rules, [{ rule: 'contact-data', reason: 'advertising' }]);
      assert.deepEqual(await holding('13800138000'), []);
      assert.deepEqual(await holding('有问题打'), ['held_reviews']);
    });

    it('is folded where it is about goods that have not come, with its rule for all to see', async () => {
      const folded = await submit(author('late', 'k'), { stars: { quality: 5 }, text: '茶很新鲜' });
      const why = [{ rule: 'before-delivery', reason: 'before-delivery' }];
      assert.deepEqual([folded.state, folded.rules], ['folded', why]);
      assert.equal((await stored(folded.review))?.folded, 'before-delivery');
      await platform.ledger.publish();
      assert.deepEqual((await platform.reader.summary('late')).folded, [{ reason: 'before-delivery', reviews: 1 }]);
      const { reviews } = await platform.reader.reviews('late', { folded: 'only' });
      assert.deepEqual(
        reviews.map((one) => [one.folded?.by, one.folded?.rule, one.folded?.on]),
        [['rule', 'before-delivery', day(0).slice(0, 10)]],
      );
      const { review } = await purchase(author('late', 'k'));
      assert.deepEqual([review?.state, review?.rules], ['folded', why]);
    });

    it('is held from the one on that makes a burst, by the reviews of the day, those held too', async () => {
      const states: string[] = [];
      for (let i = 0; i < 9; i++) states.push((await submit(author('busy', `q${i}-`), { text: `好${i}` })).state);
      const first = states.indexOf('held');
      assert.ok(first >= 4, states.join());
      assert.deepEqual(states.slice(first), Array<string>(9 - first).fill('held'));
    });

    it('is gone without a trace once its author takes it back, and none can be written in its place', async () => {
      const who = author('m', 'c');
      const { review } = await purchase(who);
      assert.ok(review);
      assert.equal(await platform.submissions.erase(author('m', 'd'), review.id), false);
      for (let time = 0; time < 2; time++) assert.equal(await platform.submissions.erase(who, review.id), true);
      assert.deepEqual(await holding('有问题打'), []);
      assert.deepEqual((({ mayWrite, review: left }) => [mayWrite, left])(await purchase(who)), ['has-written', null]);
      const again = await platform.submissions.submit(who, { text: 'x' }, { key: 'key', receipt: async () => null });
      assert.equal(again, 'has-written');
      const bands = await platform.store.db
        .selectFrom('review_bands')
        .select('band')
        .where('review', '=', review.id)
        .execute();
      assert.deepEqual(bands, []);
    });

    it('goes with its author, and is found by that', async () => {
      const [answer] = await platform.ledger.apply([event('erase', day(0), { buyer: 'a' })]);
      assert.deepEqual(answer, { erased: { merchants: 1, orders: 2, reviews: 1 } });
      assert.deepEqual(await holding('3 nights'), []);
      const row = await platform.store.db
        .selectFrom('submissions')
        .select(['body', 'answer'])
        .where('review', '=', (await submissionsOf())[0] ?? '')
        .executeTakeFirst();
      assert.deepEqual(row, { body: '', answer: '{}' });
    });
    const submissionsOf = async (): Promise<string[]> =>
      (await platform.store.db.selectFrom('submissions').select('review').where('answer', '=', '{}').execute()).map(
        ({ review }) => review,
      );

    it('leaves the counters what a rebuild makes of them', async () => {
      const { merchants, largest } = await checkCounters(platform.store.db, platform.reader.method);
      assert.ok(merchants > 2);
      assert.equal(largest, undefined);
    });
  });
}
