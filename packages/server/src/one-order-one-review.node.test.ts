import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hashOfText } from '@huitou/proof/receipt.js';
import { engines } from '@huitou/store/testing/engines.js';
import { startTokenService, type Said, type TokenService } from './testing/token-service.ts';

const day = (n: number): string => new Date(Date.UTC(2026, 9, n, 9)).toISOString();
const orders = ['sent', 'sent-and-erased', 'written', 'taken-back', 'held'] as const;
type Order = (typeof orders)[number];
const history: readonly Said[] = [
  ['industry', { id: 'tea', name: 'Tea' }],
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea' }],
  ['order', { id: 'first', merchant: 'm1', buyer: 'b1', paidAt: day(2) }],
  ...orders.map((id): Said => ['order', { id, merchant: 'm1', buyer: 'b1', paidAt: day(9) }]),
];
/** A review as the platform sends it. */
const sent = (id: string, order: Order | null, text: string): Said => [
  'review',
  { id, merchant: 'm1', buyer: 'b1', order, writtenAt: day(20), text, stars: { quality: 4 } },
];

interface Told {
  readonly mayWrite: string;
  readonly review: { readonly id: string; readonly text: string; readonly may: readonly string[] } | null;
}

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`one order has one review, on ${engine}`, { skip }, () => {
    let service: TokenService;
    before(async () => void (service = await startTokenService(history, { databaseUrl: await open() })));
    after(() => service.stop());

    const ask = async (method: string, path: string, order: Order, body?: object) => {
      const token = await service.platform.purchase({ order: await hashOfText(order), jti: `token-of-${order}` });
      const response = await fetch(`${service.at}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': 'application/json', 'idempotency-key': `key-of-${order}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, read: (await response.json()) as Record<string, unknown> };
    };
    const write = (order: Order, text: string) => ask('POST', '/v1/reviews', order, { text });
    const told = async (order: Order): Promise<Told> =>
      (await ask('GET', '/v1/purchase', order)).read as unknown as Told;
    const reviewsOf = async (order: Order): Promise<number> => {
      const { db } = service.store.store;
      return (await db.selectFrom('reviews').select('id').where('order_id', '=', order).execute()).length;
    };
    /** What the platform is answered to a review of its own. */
    const answerTo = async (...event: Parameters<typeof sent>) => (await service.tell(sent(...event)))[0];

    it('which the platform sent: a token finds it, adds to it, edits it, and writes no other', async () => {
      assert.equal((await answerTo('p1', 'sent', 'Fresh.'))?.status, 'applied');
      const refused = await write('sent', 'Mine.');
      assert.deepEqual([refused.status, refused.read.type], [409, 'urn:huitou:problem:token-used']);
      const { mayWrite, review } = await told('sent');
      assert.deepEqual([mayWrite, review?.id, review?.text], ['has-written', 'p1', 'Fresh.']);
      assert.ok(review?.may.includes('edit'));
      assert.equal((await ask('PUT', '/v1/reviews/p1', 'sent', { text: 'Very fresh.' })).status, 200);
      assert.equal((await told('sent')).review?.text, 'Very fresh.');
      assert.equal(await reviewsOf('sent'), 1);
    });

    it('which the platform sent and was erased since: what it counts stays, so none takes its place', async () => {
      await service.tell(sent('p2', 'sent-and-erased', 'Stale.'), ['erase', { review: 'p2' }]);
      assert.equal((await write('sent-and-erased', 'Mine.')).status, 409);
      const { mayWrite, review } = await told('sent-and-erased');
      assert.deepEqual([mayWrite, review?.text, review?.may], ['has-written', '', []]);
    });

    it('which its buyer wrote: the platform is told that its own is left out, as often as it sends it', async () => {
      const { read } = await write('written', 'Nobody read the chat.');
      const about = ['written', 'A copy.'] as const;
      for (const id of ['p3', 'p3', 'p4']) {
        const answer = await answerTo(id, ...about);
        assert.deepEqual([answer?.status, answer?.field], ['rejected', '/data/order']);
        assert.equal(
          answer?.reason,
          `the buyer has written about this order here, as ${String(read.review)}, and one order has one review; leave this one out`,
        );
      }
      // Also beside what is applied.
      const answers = await service.tell(sent('p3', ...about), sent('p5', null, 'Of no order.'), sent('p3', ...about));
      assert.deepEqual(
        answers.map(({ status }) => status),
        ['rejected', 'applied', 'rejected'],
      );
      assert.equal(await reviewsOf('written'), 1);
      assert.equal((await told('written')).review?.text, 'Nobody read the chat.');
      assert.equal((await answerTo(String(read.review), 'written', 'Corrected.'))?.status, 'applied');
    });

    it('which its buyer wrote and took back: the platform brings it back by no copy', async () => {
      const { read } = await write('taken-back', 'Too sweet.');
      const erased = await ask('DELETE', `/v1/reviews/${String(read.review)}`, 'taken-back');
      assert.equal(erased.status, 200);
      assert.equal((await answerTo('p6', 'taken-back', 'Too sweet.'))?.status, 'rejected');
      assert.equal(await reviewsOf('taken-back'), 1);
    });

    it('which its buyer wrote and a rule holds: it is not published by a copy either', async () => {
      const { read } = await write('held', 'Write to tea.shop@example.com');
      assert.equal(read.state, 'held');
      assert.equal((await answerTo('p7', 'held', 'Write to the shop.'))?.status, 'rejected');
      assert.equal(await reviewsOf('held'), 0);
      const release = { id: 'x1', action: 'release', merchant: 'm1', review: read.review, reason: 'own-words' };
      assert.equal((await service.tell(['moderation', release]))[0]?.status, 'applied');
      assert.equal(await reviewsOf('held'), 1);
    });
  });
}
