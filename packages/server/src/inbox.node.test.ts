import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTokenService, type Said, type TokenService } from './testing/token-service.ts';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n, 9)).toISOString();
const now = new Date().toISOString();
const history: readonly Said[] = [
  ['industry', { id: 'tea', name: 'Tea' }],
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea', sites: ['https://ahe.example'] }],
  ['order', { id: 'o1', merchant: 'm1', buyer: 'b1', paidAt: day(2) }],
  ['order', { id: 'o2', merchant: 'm1', buyer: 'b1', paidAt: day(9) }],
  ['review', { id: 'r1', merchant: 'm1', buyer: 'b1', writtenAt: now, stars: { service: 1 }, text: 'Unread chat.' }],
];

describe('the inbox of a merchant', () => {
  let service: TokenService;
  let at: string;
  before(async () => {
    service = await startTokenService(history, { recorded: day(10) });
    ({ at } = service);
    await service.store.ledger.publish();
  });
  after(() => service.stop());

  const ask = async (path: string, token: string, more: Record<string, string> = {}, body?: object, method = 'GET') => {
    const response = await fetch(`${at}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }), ...more },
      ...(body && { body: JSON.stringify(body) }),
    });
    const read = (await response.json()) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, read, type: String(read.type).split(':').at(-1) };
  };

  it('opens with a token of the platform, for its merchant alone', async () => {
    const { status, headers, read } = await ask('/v1/merchant/inbox', await service.platform.merchant());
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'no-store');
    const [item] = read.items as { review: string; visits: number }[];
    assert.deepEqual([item?.review, item?.visits, read.waiting], ['r1', 2, 1]);
    const other = await ask('/v1/merchant/inbox', await service.platform.merchant({ merchant: 'm9' }));
    assert.deepEqual([other.status, other.type], [404, 'unknown-merchant']);
  });

  it('opens with no purchase token, none that lasts for over an hour, and none that is over', async () => {
    const purchase = await ask('/v1/merchant/inbox', await service.platform.purchase());
    assert.deepEqual([purchase.status, (purchase.read.errors as { pointer: string }[])[0]?.pointer], [401, 'header']);
    const seconds = Math.floor(Date.now() / 1000);
    const long = await ask('/v1/merchant/inbox', await service.platform.merchant({ exp: seconds + 7200 }));
    assert.deepEqual([long.status, (long.read.errors as { pointer: string }[])[0]?.pointer], [401, 'lifetime']);
    const over = await ask(
      '/v1/merchant/inbox',
      await service.platform.merchant({ iat: seconds - 900, exp: seconds - 300 }),
    );
    assert.deepEqual([over.status, (over.read.errors as { pointer: string }[])[0]?.pointer], [401, 'expired']);
  });

  it('opens on pages of the merchant, of the platform and of this API, and on no other', async () => {
    const token = await service.platform.merchant();
    for (const origin of ['https://ahe.example', service.platform.issuer, service.platform.audience]) {
      assert.equal((await ask('/v1/merchant/inbox', token, { origin })).status, 200, origin);
    }
    const foreign = await ask('/v1/merchant/inbox', token, { origin: 'https://evil.example' });
    assert.deepEqual([foreign.status, foreign.type], [403, 'wrong-origin']);
    assert.match(String(foreign.read.detail), /https:\/\/evil\.example is none of the sites of m1; add it to `sites`/);
    assert.equal(foreign.headers.get('access-control-allow-origin'), '*');
  });

  it('lets a page ask first whether it may', async () => {
    const asked = await fetch(`${at}/v1/merchant/reviews/r1/reply`, { method: 'OPTIONS' });
    assert.match(asked.headers.get('access-control-allow-methods') ?? '', /PUT/);
    assert.match(asked.headers.get('access-control-allow-headers') ?? '', /Authorization/);
  });

  it('takes an answer that is public within a moment, and says by name why it takes none', async () => {
    const path = '/v1/merchant/reviews/r1/reply';
    const reply = (body: object, token: string) => ask(path, token, {}, body, 'PUT');
    const token = await service.platform.merchant();
    const forbidden = await reply({ text: 'Sorry' }, await service.platform.merchant({ role: 'platform' }));
    assert.deepEqual([forbidden.status, forbidden.type], [403, 'forbidden']);
    assert.equal((await reply({ text: '  ' }, token)).type, 'invalid-body');
    assert.equal((await reply({ text: 'x', remedy: { kind: 'gold' } }, token)).type, 'invalid-body');
    const unknown = await ask('/v1/merchant/reviews/r9/reply', token, {}, { text: 'x' }, 'PUT');
    assert.deepEqual([unknown.status, unknown.type], [404, 'unknown-review']);
    const given = await reply({ text: 'Sorry, it is read from today on.', remedy: { kind: 'room-change' } }, token);
    assert.equal(given.status, 200);
    const told = await fetch(`${at}/v1/live?merchants=m1`, { headers: { accept: 'text/event-stream' } });
    const reader = told.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const page = (await (await fetch(`${at}/v1/merchants/m1/reviews`)).json()) as { reviews: { reply: unknown }[] };
      if (page.reviews[0]?.reply) break;
      await reader?.read();
    }
    await reader?.cancel();
  });

  it('marks as read', async () => {
    const token = await service.platform.merchant();
    const { read } = await ask('/v1/merchant/inbox/read', token, {}, { reviews: ['r1'], read: true }, 'POST');
    assert.deepEqual(read, { unread: 0 });
  });
});
