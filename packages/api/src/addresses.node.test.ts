import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from './create-app.ts';
import { UnavailableError } from './ports/unavailable-error.ts';
import { snapshot } from './testing/snapshots.ts';
import { TinyReader } from './testing/tiny-reader.ts';

const setUp = (answersFew: boolean) => {
  const reader = new TinyReader([snapshot('a'), snapshot('a.b~c')]);
  const app = createApp({ reader, answersFew });
  const get = (address: string, method = 'GET') => app.fetch(new Request(`https://api.example${address}`, { method }));
  return { reader, get, app };
};

for (const answersFew of [false, true])
  describe(`addresses and verbs${answersFew ? ', where few requests come' : ''}`, () => {
    it('says which verbs an address understands', async () => {
      const { get } = setUp(answersFew);
      for (const [address, method, allow] of [
        ['/v1/merchants/a/index', 'POST', 'GET, HEAD'],
        ['/v1/badges/a.svg', 'DELETE', 'GET, HEAD'],
        ['/v1/events', 'GET', 'POST'],
      ] as const) {
        const answer = await get(address, method);
        assert.deepEqual([answer.status, answer.headers.get('allow')], [405, allow], `${method} ${address}`);
      }
    });

    it('answers a preflight without asking anybody', async () => {
      const { get, reader } = setUp(answersFew);
      const answer = await get('/v1/merchants/a/index', 'OPTIONS');
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-allow-headers'), 'If-None-Match');
      assert.deepEqual(reader.asked, []);
    });

    it('names what is nowhere, and lets any page read that', async () => {
      const { get } = setUp(answersFew);
      for (const [address, type] of [
        ['/v1/nothing', 'not-found'],
        ['/v1/merchants/zz/index', 'unknown-merchant'],
        ['/v1/merchants/zz/reviews/summary', 'unknown-merchant'],
        ['/v1/methods/v0', 'unknown-method'],
        ['/v1/moderation-rules/v0', 'unknown-rules'],
        ['/v1/traffic-rules/v0', 'unknown-rules'],
        ['/v1/badges/a', 'no-issuer'],
      ] as const) {
        const answer = await get(address);
        assert.equal(answer.status, 404, address);
        assert.equal(((await answer.json()) as { type: string }).type, `urn:huitou:problem:${type}`);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      }
    });

    for (const address of ['/v1/methods/v1', '/v1/moderation-rules/v1'])
      it(`serves ${address} for ever, under its hash`, async () => {
        const { get } = setUp(answersFew);
        const answer = await get(address);
        const { hash, document } = (await answer.json()) as { hash: string; document: object };
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(document)));
        assert.equal(hash, Buffer.from(digest).toString('hex'));
        assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
      });

    it('hides what failed inside, and tells whoever runs the server', async () => {
      const reader = new TinyReader([snapshot('a')]);
      reader.index = async () => {
        throw new Error('no such column: secret');
      };
      const told: string[] = [];
      const app = createApp({ reader, onError: (error, about) => told.push(`${about} ${(error as Error).message}`) });
      const answer = await app.fetch(new Request('https://api.example/v1/merchants/a/index'));
      assert.equal(answer.status, 500);
      assert.doesNotMatch(await answer.text(), /secret/);
      assert.deepEqual(told, ['/v1/merchants/a/index no such column: secret']);
    });

    it('sends readers away for a moment while the store cannot be read, and tells the operator why', async () => {
      const reader = new TinyReader([snapshot('a')]);
      reader.index = () => Promise.reject(new UnavailableError('data/huitou.db: is damaged; restore it from a copy'));
      const told: string[] = [];
      const app = createApp({ reader, onError: (error, about) => told.push(`${about} ${(error as Error).message}`) });
      const answer = await app.fetch(new Request('https://api.example/v1/merchants/a/index'));
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5']);
      assert.doesNotMatch(await answer.text(), /huitou\.db/);
      assert.deepEqual(told, ['/v1/merchants/a/index data/huitou.db: is damaged; restore it from a copy']);
    });

    it('lives while it is not ready, and says why it is not', async () => {
      const { get, reader, app } = setUp(answersFew);
      const ready = await get('/readyz');
      assert.deepEqual(
        [ready.status, await ready.json()],
        [
          200,
          {
            ...{ status: 'ready', asOf: reader.asOf(), lastWrite: null, lastPublication: null },
            ...{ writer: 'none', version: 'unknown' },
          },
        ],
      );
      reader.broken = new Error('store: the file is locked; stop the other server');
      const answer = await get('/readyz');
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5']);
      assert.match(await answer.text(), /the file is locked/);
      assert.equal((await get('/healthz')).status, 200);
      reader.broken = undefined;
      app.stop();
      assert.equal((await get('/readyz')).status, 503);
    });
  });
