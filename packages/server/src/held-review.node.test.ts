import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startTokenService, platformKey, type Said, type TokenService } from './testing/token-service.ts';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n, 9)).toISOString();
const history: readonly Said[] = [
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea' }],
  ['order', { id: 'o1', merchant: 'm1', buyer: 'b1', paidAt: day(2) }],
  ['order', { id: 'o2', merchant: 'm1', buyer: 'b1', paidAt: day(9) }],
];

interface Held {
  readonly reviews: readonly { readonly review: string; readonly text: string; readonly appeal: { text: string } }[];
}

describe('a review that a rule holds, over HTTP', () => {
  let service: TokenService;
  let token: string;
  const ask = (path: string, key: string, init: { method?: string; body?: string } = {}) => {
    const authorization = `Bearer ${key}`;
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': 'key-00000001' };
    return fetch(`${service.at}${path}`, { ...init, headers });
  };
  const json = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
    (await (await response).json()) as Record<string, unknown>;
  before(async () => {
    service = await startTokenService(history, {
      recorded: day(10),
      platformKeys: [platformKey, 'a-second-key'],
    });
    token = await service.platform.purchase();
  });
  after(() => service.stop());

  it('waits, is appealed for, is released by a person, is public, and all of it is on record', async () => {
    const body = JSON.stringify({ text: 'Write to tea.shop@example.com', stars: { quality: 5 } });
    const written = await json(ask('/v1/reviews', token, { method: 'POST', body }));
    const rules = [{ rule: 'contact-data', reason: 'advertising' }];
    assert.deepEqual([written.state, written.rules], ['held', rules]);
    const review = String(written.review);
    const appeal = { method: 'POST', body: JSON.stringify({ text: 'It is on the box.' }) };
    const appealed = await json(ask(`/v1/reviews/${review}/appeal`, token, appeal));
    assert.deepEqual([appealed.review, appealed.state], [review, 'held']);
    const again = await ask(`/v1/reviews/${review}/appeal`, token, { ...appeal, body: '{"text":"Another."}' });
    assert.equal(again.status, 409);
    const empty = await ask(`/v1/reviews/${review}/appeal`, token, { ...appeal, body: '{"text":" "}' });
    assert.equal(empty.status, 400);

    for (const path of ['/v1/held-reviews', '/v1/moderation-decisions']) {
      assert.equal((await ask(path, token)).status, 401, path);
      assert.equal((await ask(`${path}?cursor=x`, 'a-second-key')).status, 400, path);
    }
    const waits = (await json(ask('/v1/held-reviews?merchant=m1', platformKey))) as unknown as Held;
    assert.deepEqual(
      waits.reviews.map((one) => [one.review, one.text, one.appeal.text]),
      [[review, 'Write to ✉•••', 'It is on the box.']],
    );
    const own = async () => (await json(ask('/v1/purchase', token))).review as Record<string, unknown>;
    assert.deepEqual([(await own()).state, (await own()).rules], ['held', rules]);

    const release = { id: 'x1', action: 'release', merchant: 'm1', review, reason: 'own-words' };
    assert.equal((await service.tell(['moderation', release]))[0]?.status, 'applied');
    assert.equal((await own()).state, 'published');
    for (;;) {
      const page = (await json(ask('/v1/merchants/m1/reviews', ''))) as { reviews?: { id: string }[] };
      if (page.reviews?.length) {
        assert.equal(page.reviews[0]?.id, review);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }

    const record = await ask('/v1/moderation-decisions', 'a-second-key');
    assert.equal(record.headers.get('content-type'), 'application/x-ndjson');
    const decisions = (await record.text()).trim().split('\n');
    const read = decisions.map((one) => JSON.parse(one) as Record<string, unknown>);
    assert.deepEqual(
      read.map(({ action, by, key, review: about }) => [action, by, key, about]),
      [
        ['hold', 'rule', null, review],
        ['release', 'platform', 2, review],
      ],
    );
    const rest = await ask(`/v1/moderation-decisions?cursor=${String(read[0]?.cursor)}`, 'a-second-key');
    assert.equal((await rest.text()).trim(), decisions[1]);
  });

  it('is decided about by the platform’s staff with a merchant token of that role, and by no merchant', async () => {
    const order = { id: 'o3', merchant: 'm1', buyer: 'b1', paidAt: day(10) };
    assert.equal((await service.tell(['order', order]))[0]?.status, 'applied');
    const another = await service.platform.purchase({ order: hash('sha256', 'o3', 'base64url'), jti: 'token-0003' });
    const body = JSON.stringify({ text: 'Or write to tea.house@example.com', stars: { quality: 4 } });
    const written = await json(ask('/v1/reviews', another, { method: 'POST', body }));
    assert.equal(written.state, 'held', JSON.stringify(written));
    const review = String(written.review);
    const [merchant, staff] = [
      await service.platform.merchant(),
      await service.platform.merchant({ role: 'platform', sub: 'staff-7' }),
    ];
    const decision = { method: 'PUT', body: JSON.stringify({ action: 'release', reason: 'looked-at' }) };
    const path = `/v1/merchant/reviews/${review}/decision`;
    assert.equal((await ask('/v1/merchant/moderation', merchant)).status, 403);
    assert.equal((await ask(path, merchant, decision)).status, 403);
    const waits = (await json(ask('/v1/merchant/moderation', staff))) as unknown as Held;
    assert.deepEqual(
      waits.reviews.map((one) => one.review),
      [review],
    );
    assert.equal((await ask(path, staff, { ...decision, body: '{"action":"delete","reason":"x"}' })).status, 400);
    assert.equal((await ask(path.replace(review, 'nothing'), staff, decision)).status, 404);
    const decided = await json(ask(path, staff, decision));
    assert.deepEqual([decided.review, decided.action], [review, 'release']);
    const record = await (await ask('/v1/moderation-decisions', 'a-second-key')).text();
    assert.match(record, /"action":"release","by":"platform","key":null,"user":"staff-7"/);
  });
});
