import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Signal } from '@huitou/contract/signals.js';
import { createApp } from '../create-app.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const reader = new TinyReader([snapshot('hetian'), snapshot('other')], {
  hetian: { sites: ['https://hetian.example'] },
  other: { sites: ['https://other.example'] },
});

function posting(unavailable?: string) {
  const counted: Signal[] = [];
  const signals = {
    unavailable: () => unavailable,
    count: async (those: readonly Signal[]) => void counted.push(...those),
  };
  const app = createApp({ reader, signals });
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await app.fetch(
      new Request('https://api.example/v1/signals', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: 'https://hetian.example', ...headers },
      }),
    );
    return { status: response.status, headers: response.headers, read: (await response.json()) as object };
  };
  return { app, counted, post };
}
const visit: Signal = { merchant: 'hetian', kind: 'visit', openedReviews: true };

describe('what pages count', () => {
  it('is taken from the pages of the merchant, and of the API itself', async () => {
    const { post, counted } = posting();
    const { status, headers, read } = await post({ signals: [visit] });
    assert.deepEqual([status, read], [200, { counted: 1, ignored: 0 }]);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.deepEqual((await post({ signals: [visit] }, { origin: 'https://api.example' })).read, {
      ...{ counted: 1, ignored: 0 },
    });
    assert.deepEqual(counted, [visit, visit]);
  });

  it('is ignored, not refused, where its merchant is unknown or does not name the site', async () => {
    const { post, counted } = posting();
    const mixed = [visit, { ...visit, merchant: 'other' }, { ...visit, merchant: 'nobody' }];
    assert.deepEqual((await post({ signals: mixed })).read, { counted: 1, ignored: 2 });
    assert.deepEqual((await post({ signals: [visit] }, { origin: 'https://elsewhere.example' })).read, {
      ...{ counted: 0, ignored: 1 },
    });
    assert.deepEqual(counted, [visit]);
  });

  it('is taken as a beacon sends it, without a preflight', async () => {
    const { post, counted } = posting();
    const { status } = await post({ signals: [visit] }, { 'content-type': 'text/plain;charset=UTF-8' });
    assert.equal(status, 200);
    assert.equal(counted.length, 1);
  });

  it('is told what is wrong, as other writes are', async () => {
    const { post } = posting();
    const status = async (body: unknown, headers?: Record<string, string>) => (await post(body, headers)).status;
    assert.equal(await status({ signals: [] }), 400);
    assert.equal(await status({ signals: [{ ...visit, buyer: 'b7' }] }), 400, 'no person is taken');
    assert.equal(await status({ signals: [{ ...visit, count: 1_001 }] }), 400);
    assert.equal(await status('{'), 400);
    assert.equal(await status({ signals: [visit] }, { 'content-type': 'text/html' }), 415);
    assert.equal(await status(`{"signals":[],"more":"${'x'.repeat(20_000)}"}`), 413);
    assert.equal((await posting('another writes').post({ signals: [visit] })).status, 503);
  });
});
