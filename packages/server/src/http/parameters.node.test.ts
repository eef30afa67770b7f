import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from './app.ts';
import { snapshot, TinyReader } from './testing/tiny-reader.ts';

const setUp = () => {
  const reader = new TinyReader([snapshot('a'), snapshot('a.b~c')]);
  const app = createApp({ reader });
  const get = (address: string, method = 'GET') => app.fetch(new Request(`https://api.example${address}`, { method }));
  return { reader, get, app };
};

describe('the parameters of a read', () => {
  it('hands every option of the reviews to the reader, with its type', async () => {
    const { get, reader } = setUp();
    const query =
      'sort=critical&dimension=quality&minOrders=3&has=reply,media&topic=sweet&stars=2&folded=only&limit=50';
    assert.equal((await get(`/v1/merchants/a/reviews?${query}`)).status, 200);
    assert.deepEqual(JSON.parse(reader.asked[0]?.replace('reviews a ', '') ?? ''), {
      sort: 'critical',
      dimension: 'quality',
      minOrders: 3,
      has: ['reply', 'media'],
      topic: 'sweet',
      stars: 2,
      folded: 'only',
      limit: 50,
    });
  });

  it('knows the same question in another order, or with its defaults spelled out, as the same document', async () => {
    const { get, reader, app } = setUp();
    for (const query of ['', '?sort=newest', '?limit=20&sort=newest']) await get(`/v1/merchants/a/reviews${query}`);
    assert.equal(reader.asked.length, 1);
    assert.ok(app.ready('/v1/merchants/a/reviews'));
    for (const query of ['?has=media,reply&stars=5', '?stars=5&has=reply,media', '?stars=5&has=reply%2Cmedia']) {
      await get(`/v1/merchants/a/reviews${query}`);
    }
    assert.equal(reader.asked.length, 2);
  });

  it('understands an id however its letters were escaped', async () => {
    const { get } = setUp();
    const plain = await get('/v1/merchants/a.b~c/index');
    const escaped = await get('/v1/merchants/a%2Eb%7Ec/index');
    assert.equal(escaped.status, 200);
    assert.equal(escaped.headers.get('etag'), plain.headers.get('etag'));
  });

  for (const [address, pointer, says] of [
    ['/v1/merchants/a/index?x=1', 'x', /this address takes no parameters/],
    ['/v1/merchants/a/reviews?order=newest', 'order', /is not known here; use sort, dimension, minOrders, has/],
    ['/v1/merchants/a/reviews?__proto__=1', '__proto__', /is not known here/],
    ['/v1/merchants/a/reviews?sort=best', 'sort', /must be one of newest, helpful, critical \("best"\)/],
    ['/v1/merchants/a/reviews?limit=51', 'limit', /must be from 1 to 50, not 51/],
    ['/v1/merchants/a/reviews?limit=1e1', 'limit', /must be integer, not string/],
    ['/v1/merchants/a/reviews?stars=', 'stars', /must be integer/],
    ['/v1/merchants/a/reviews?minOrders=1', 'minOrders', /from 2/],
    ['/v1/merchants/a/reviews?has=reply,cats', 'has', /must be one of media, reply \("cats"\)/],
    ['/v1/merchants/a/reviews?sort=newest&sort=helpful', 'sort', /is given 2 times/],
    ['/v1/merchants/a/reviews?cursor=abc', 'cursor', /start again without it/],
    ['/v1/merchants/a/index/history?days=731', 'days', /must be from 1 to 730/],
    ['/v1/merchants/a%2Fb/index', 'merchant', /must match/],
    [`/v1/merchants/${'a'.repeat(65)}/index`, 'merchant', /at most 64 letters/],
  ] as const) {
    it(`says what to change in ${address.slice(0, 60)}`, async () => {
      const { get } = setUp();
      const answer = await get(address);
      const problem = (await answer.json()) as {
        status: number;
        detail: string;
        errors: { pointer: string; detail: string }[];
      };
      assert.equal(answer.status, 400);
      assert.equal(problem.status, 400);
      assert.equal(problem.errors[0]?.pointer, pointer);
      assert.match(`${problem.detail} ${problem.errors[0]?.detail}`, says);
    });
  }

  it('asks for 90 days of history where nothing is said', async () => {
    const { get, reader } = setUp();
    await get('/v1/merchants/a/index/history');
    await get('/v1/merchants/a/index/history?days=90');
    assert.deepEqual(reader.asked, ['history a 90']);
  });
});

describe('addresses and verbs', () => {
  it('says which verbs an address understands', async () => {
    const { get } = setUp();
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
    const { get, reader } = setUp();
    const answer = await get('/v1/merchants/a/index', 'OPTIONS');
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('access-control-allow-headers'), 'If-None-Match');
    assert.deepEqual(reader.asked, []);
  });

  it('names what is nowhere, and lets any page read that', async () => {
    const { get } = setUp();
    for (const [address, type] of [
      ['/v1/nothing', 'unknown-address'],
      ['/v1/merchants/zz/index', 'unknown-merchant'],
      ['/v1/merchants/zz/reviews/summary', 'unknown-merchant'],
      ['/v1/methods/v0', 'unknown-method'],
      ['/v1/badges/a', 'no-issuer'],
    ] as const) {
      const answer = await get(address);
      assert.equal(answer.status, 404, address);
      assert.equal(((await answer.json()) as { type: string }).type, `urn:huitou:problem:${type}`);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('serves the method for ever, under its hash', async () => {
    const { get } = setUp();
    const answer = await get('/v1/methods/v1');
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

  it('lives while it is not ready, and says why it is not', async () => {
    const { get, reader, app } = setUp();
    assert.equal((await get('/readyz')).status, 200);
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
