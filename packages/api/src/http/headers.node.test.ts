import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuing, origin } from '../testing/issuing.ts';

/** What every public answer carries, whatever it is about. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Age, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const carried = (answer: Response) =>
  Object.fromEntries(Object.keys(open).map((name) => [name, answer.headers.get(name)]));

describe('the headers of an answer', async () => {
  const { app, get } = await issuing();
  const index = '/v1/merchants/hetian/index';

  for (const path of [
    index,
    '/v1/indexes?merchants=hetian',
    '/v1/merchants/hetian/reviews',
    '/v1/badges/hetian',
    '/.well-known/huitou-keys',
    '/proof/hetian.json',
    '/v1/methods/v1',
    '/v1/moderation-rules/v1',
    '/openapi.json',
    '/v1/nothing',
    '/v1/merchants/nobody/index',
    '/v1/merchants/hetian/reviews?sort=loudest',
  ]) {
    it(`let any page read ${path}, and no browser guess its type, frame it, run it or tell where it came from`, async () => {
      assert.deepEqual(carried(await get(path)), open);
    });
  }

  it('are the same where nothing changed, where nothing but headers was asked for, and before a read by hand', async () => {
    const etag = (await get(index)).headers.get('etag') ?? '';
    const unchanged = await get(index, { 'if-none-match': etag });
    assert.equal(unchanged.status, 304);
    const [head, preflight] = await Promise.all(
      ['HEAD', 'OPTIONS'].map((method) => app.fetch(new Request(origin + index, { method }))),
    );
    for (const answer of [unchanged, head, preflight]) {
      assert.ok(answer);
      assert.deepEqual(carried(answer), open);
    }
  });

  it('keep a page from telling the next one where its visitor came from', async () => {
    for (const path of ['/proof/hetian', '/proof/nobody', '/site']) {
      const page = await get(path, { accept: 'text/html' });
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/, path);
      assert.equal(page.headers.get('referrer-policy'), 'no-referrer', path);
    }
  });
});
