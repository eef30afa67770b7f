import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Author, Refused, Submitting } from '@huitou/api/ports/submissions.js';
import { engines } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from '../open-platform.ts';
import { orderHash } from '@huitou/store/purchase-key.js';
import { writtenAt } from './review-event.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 20, 12);
const day = (n: number, hour = 9): string => new Date(now - (30 - n) * DAY + (hour - 12) * 3_600_000).toISOString();

let ids = 0;
const event = (type: string, at: string, data: object): Event => ({ id: `e${++ids}`, type, at, data }) as Event;
const order = (id: string, buyer: string, n: number, more: object = {}): Event =>
  event('order', day(n), { id, merchant: 'm', buyer, paidAt: day(n), goods: ['g1'], ...more });

const history: readonly Event[] = [
  event('industry', day(0), { id: 'tea', name: 'Tea' }),
  event('merchant', day(0), { id: 'm', name: 'Ahe', industry: 'tea' }),
  event('goods', day(0), { id: 'g1', merchant: 'm', name: 'Black tea' }),
  event('goods', day(0), { id: 'g2', merchant: 'm', name: 'Green tea' }),
  order('a1', 'a', 1),
  order('a2', 'a', 1),
  order('a3', 'a', 5, { goods: ['g1', 'g2'] }),
  order('b1', 'b', 2),
  order('c1', 'c', 2),
  order('c2', 'c', 3),
  event('refund', day(4), { id: 'f1', order: 'c2', refundedAt: day(4), reason: 'other', full: true }),
  order('d1', 'd', 2),
  order('d2', 'd', 3),
  event('moderation', day(4), { id: 'x1', action: 'link', merchant: 'm', buyer: 'd', reason: 'own-account' }),
  order('e1', 'e', 2),
  order('e2', 'e', 6, { linked: true }),
  order('f1', 'f', 2),
  event('refund', day(4), { id: 'f2', order: 'f1', refundedAt: day(4), reason: 'quality', full: true }),
  order('f2', 'f', 6),
  order('g1', 'g', 2),
  order('g2', 'g', 7),
];

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`what customers write, on ${engine}`, { skip }, () => {
    let platform: Platform;
    before(async () => {
      platform = await openPlatform({
        databaseUrl: await open(),
        now: () => now,
        publishAfter: null,
        publishEvery: null,
      });
      await platform.ledger.apply(history);
    });
    after(() => platform.close());

    const author = (buyer: string, of: string, token = `token-${of}`): Author => ({
      ...{ merchant: 'm', buyer, order: orderHash(of), token },
    });
    const submit = (
      who: Author,
      draft: ReviewDraft = { text: 'Nobody read the chat.' },
      key = 'key-1',
      receipt: Submitting['receipt'] = async ({ review }) => `receipt of ${review}`,
    ): Promise<Submission | Refused> => platform.submissions.submit(who, draft, { key, receipt });
    const stored = async (): Promise<number> =>
      (await platform.store.db.selectFrom('reviews').select('id').execute()).length;

    it('is for those who came back, with an order that stands', async () => {
      for (const [buyer, of, refused] of [
        ['a', 'a1', 'first-purchase'],
        // A second order on the same day is no second visit.
        ['a', 'a2', 'first-purchase'],
        ['b', 'b1', 'first-purchase'],
        ['c', 'c2', 'refunded-order'],
        ['c', 'c1', 'first-purchase'],
        ['d', 'd2', 'linked-account'],
        ['e', 'e2', 'linked-account'],
        // What was given back was no visit.
        ['f', 'f2', 'first-purchase'],
        ['a', 'b1', 'unknown-order'],
        ['nobody', 'a3', 'unknown-order'],
      ] as const) {
        assert.equal(await submit(author(buyer, of)), refused, `${buyer} about ${of}`);
        assert.equal(
          ((await platform.submissions.purchase(author(buyer, of))) as { mayWrite: string }).mayWrite,
          refused,
        );
      }
      assert.equal(await submit({ ...author('a', 'a3'), merchant: 'other' }), 'unknown-order');
      assert.equal(
        await platform.submissions.purchase({ ...author('a', 'a3'), merchant: 'other' }),
        'unknown-merchant',
      );
      assert.equal(await stored(), 0);
    });

    it('is told beforehand what it may be about', async () => {
      const found = await platform.submissions.purchase(author('a', 'a3'));
      assert.ok(typeof found === 'object');
      const { mayWrite, visit, orderedOn, goods, review } = found;
      assert.deepEqual([mayWrite, visit, orderedOn, review], ['yes', 2, day(5).slice(0, 10), null]);
      assert.deepEqual(
        goods.map(({ name }) => name),
        ['Black tea', 'Green tea'],
      );
      assert.equal(await submit(author('a', 'a3'), { text: 'x', goods: 'g3' }), 'other-goods');
    });

    it('leaves nothing where the receipt cannot be made', async () => {
      const broken = async (): Promise<never> => {
        throw new Error('no key');
      };
      await assert.rejects(submit(author('a', 'a3'), { text: 'Lost?' }, 'key-1', broken), /no key/);
      assert.equal(await stored(), 0);
    });

    it('is one review a token, and one answer a key', async () => {
      const draft: ReviewDraft = {
        text: 'Paid by 4111 1111 1111 1111',
        stars: { quality: 5, service: 2 },
        wouldBuyAgain: true,
      };
      const [one, two] = await Promise.all([submit(author('a', 'a3'), draft), submit(author('a', 'a3'), draft)]);
      assert.equal(two, 'key-at-work');
      assert.ok(typeof one === 'object');
      assert.deepEqual([one.state, one.receipt], ['published', `receipt of ${one.review}`]);
      const turned: ReviewDraft = {
        wouldBuyAgain: true,
        stars: { service: 2, quality: 5 },
        text: 'Paid by 4111 1111 1111 1111',
      };
      const later = await submit(author('a', 'a3'), turned, 'key-1', async () => 'another receipt');
      assert.deepEqual(later, one);
      assert.equal(await submit(author('a', 'a3'), { ...draft, text: 'No.' }), 'key-reused');
      assert.equal(await submit(author('a', 'a3'), draft, 'key-2'), 'has-written');
      assert.equal(await stored(), 1);

      const found = await platform.submissions.purchase(author('a', 'a3'));
      assert.ok(typeof found === 'object');
      assert.equal(found.mayWrite, 'has-written');
      assert.deepEqual(found.review?.stars, { quality: 5, service: 2 });
      assert.doesNotMatch(found.review?.text ?? '', /4111/);
    });

    it('is public with the next publication, as any review', async () => {
      await platform.ledger.publish();
      const { reviews } = await platform.reader.reviews('m', {});
      assert.deepEqual(
        reviews.map(({ bought, stars }) => [bought, stars]),
        [[2, { quality: 5, service: 2 }]],
      );
    });

    it('is erased by its author and nobody else, for ever', async () => {
      const one = await submit(author('g', 'g2'), { text: 'Mine.', stars: { quality: 1 } });
      assert.ok(typeof one === 'object');
      assert.equal(await platform.submissions.erase(author('a', 'a3'), one.review), false);
      assert.equal(await platform.submissions.erase(author('g', 'g2'), 'w-unknown'), false);
      for (let time = 0; time < 2; time++) {
        assert.equal(await platform.submissions.erase(author('g', 'g2'), one.review), true);
        const row = await platform.store.db
          .selectFrom('reviews')
          .select(['text', 'overall'])
          .where('id', '=', one.review)
          .executeTakeFirst();
        assert.deepEqual([row?.text, row?.overall], ['', 1]);
      }
      assert.equal(await submit(author('g', 'g2'), { text: 'Mine.', stars: { quality: 1 } }), 'has-written');
    });

    it('keeps nothing of what was written once it is erased, and no second review either', async () => {
      await platform.ledger.apply([event('erase', day(29), { buyer: 'a' })]);
      const rows = await platform.store.db.selectFrom('submissions').selectAll().execute();
      assert.deepEqual(
        rows.map(({ body, answer }) => [body, answer]),
        [
          ['', '{}'],
          ['', '{}'],
        ],
      );
      assert.equal(await submit(author('a', 'a3'), { text: 'Again' }, 'key-3'), 'has-written');
      assert.equal(await submit(author('a', 'a3', 'another'), { text: 'Again' }, 'key-3'), 'unknown-order');
    });
  });
}

describe('when something was written', () => {
  it('is not before the day of its order, where the day begins before that of UTC', () => {
    const at = Date.UTC(2026, 10, 19, 23, 30);
    const today = Math.floor(at / DAY);
    assert.equal(writtenAt(at, today), '2026-11-19T23:30:00.000Z');
    assert.equal(writtenAt(at, today - 9), '2026-11-19T23:30:00.000Z');
    assert.equal(writtenAt(at, today + 1), '2026-11-20T00:30:00.000+01:00');
    assert.equal(Date.parse(writtenAt(at, today + 1)), at);
  });
});
