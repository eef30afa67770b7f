import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../create-app.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

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
    [`/v1/merchants/${'a'.repeat(65)}/index`, 'merchant', /1 to 64 characters, not 65/],
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
