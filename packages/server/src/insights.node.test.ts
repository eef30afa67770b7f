import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { merchantInsights, type MerchantInsights } from '@huitou/contract/insights.js';
import { startTokenService, type Said, type TokenService } from './testing/token-service.ts';

const at = (ms: number): string => new Date(ms).toISOString();
const now = Date.now();
const DAY = 86_400_000;
const history: readonly Said[] = [
  ['industry', { id: 'tea', name: 'Tea' }],
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea', sites: ['https://ahe.example'] }],
  [
    'room',
    { id: 'room', merchant: 'm1', name: 'Room', live: true, session: { id: 's1', name: 'Friday', startedAt: at(now) } },
  ],
  ['order', { id: 'o1', merchant: 'm1', buyer: 'b1', paidAt: at(now - 9 * DAY) }],
];

describe('what a merchant is told of itself', () => {
  let service: TokenService;
  before(async () => {
    service = await startTokenService(history, { recorded: at(now - DAY) });
    await service.store.ledger.publish();
  });
  after(() => service.stop());

  const ask = async (token: string | undefined, more: Record<string, string> = {}) => {
    const headers = { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...more };
    const response = await fetch(`${service.at}/v1/merchant/insights`, { headers });
    const read = (await response.json()) as { readonly type?: string };
    return { status: response.status, headers: response.headers, read, type: String(read.type).split(':').at(-1) };
  };

  it('is for its own staff alone, on its own pages, and kept by no cache', async () => {
    const token = await service.platform.merchant();
    const { status, headers, read } = await ask(token, { origin: 'https://ahe.example' });
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(check(merchantInsights, read), undefined);
    assert.equal((await ask(undefined)).status, 401);
    assert.equal((await ask(await service.platform.purchase())).status, 401);
    assert.equal((await ask(token, { origin: 'https://evil.example' })).type, 'wrong-origin');
    assert.equal((await ask(await service.platform.merchant({ merchant: 'm9' }))).type, 'unknown-merchant');
  });

  it('has what its pages counted at once, and nothing of what other pages did', async () => {
    const send = async (origin: string): Promise<object> => {
      const signals = [
        { merchant: 'm1', kind: 'visit', openedReviews: true, bought: true, count: 6 },
        { merchant: 'm1', room: 'room', session: 's1', kind: 'invited', count: 10 },
        { merchant: 'm1', room: 'room', session: 's1', kind: 'written', count: 4 },
      ];
      const headers = { origin, 'content-type': 'text/plain' };
      const body = JSON.stringify({ signals });
      return (await (await fetch(`${service.at}/v1/signals`, { method: 'POST', headers, body })).json()) as object;
    };
    assert.deepEqual(await send('https://evil.example'), { counted: 0, ignored: 3 });
    assert.deepEqual(await send('https://ahe.example'), { counted: 3, ignored: 0 });
    const { signals } = (await ask(await service.platform.merchant())).read as MerchantInsights;
    assert.deepEqual([signals?.conversion.opened.share, signals?.conversion.opened.n], [1, 6]);
    assert.deepEqual(
      signals?.sessions.map(({ session, name, invited, written, rate }) => [
        session,
        name,
        invited,
        written,
        rate.share,
      ]),
      [['s1', 'Friday', 10, 4, 0.4]],
    );
  });
});
