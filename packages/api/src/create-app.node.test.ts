import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { indexBatch, indexSnapshot } from '@huitou/contract/index-snapshot.js';
import { createApp } from './create-app.ts';
import { snapshot } from './testing/snapshots.ts';
import { TinyReader } from './testing/tiny-reader.ts';

const setUp = () => {
  const reader = new TinyReader([snapshot('a'), snapshot('b'), snapshot('c')]);
  const app = createApp({ reader });
  const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.fetch(new Request(`https://api.example${address}`, { headers, method }));
  return { reader, app, get };
};

describe('reading an index', () => {
  it('answers the snapshot with what a cache and a page on another site need', async () => {
    const { get } = setUp();
    const answer = await get('/v1/merchants/a/index');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(
      answer.headers.get('cache-control'),
      'public, max-age=5, s-maxage=15, stale-while-revalidate=60, stale-if-error=86400',
    );
    assert.match(answer.headers.get('etag') ?? '', /^"[^"]+"$/);
    assert.equal(check(indexSnapshot, await answer.json()), undefined);
  });

  it('answers 304 to whoever holds the current version, without asking the store for a body', async () => {
    const { get, reader } = setUp();
    const etag = (await get('/v1/merchants/a/index')).headers.get('etag') ?? '';
    reader.asked.length = 0;
    for (const held of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await get('/v1/merchants/a/index', { 'if-none-match': held });
      assert.equal(answer.status, 304, held);
      assert.equal(answer.headers.get('etag'), etag);
      assert.equal(await answer.text(), '');
    }
    assert.deepEqual(reader.asked, []);
  });

  it('gives a new version a new tag', async () => {
    const { get, reader } = setUp();
    const etag = (await get('/v1/merchants/a/index')).headers.get('etag') ?? '';
    reader.publish(snapshot('a', { score: 40 }));
    const answer = await get('/v1/merchants/a/index', { 'if-none-match': etag });
    assert.equal(answer.status, 200);
    assert.equal(((await answer.json()) as { score: number }).score, 40);
    assert.notEqual(answer.headers.get('etag'), etag);
  });

  it('asks the store once, however many ask at the same time', async () => {
    const { get, reader } = setUp();
    await Promise.all(Array.from({ length: 20 }, () => get('/v1/merchants/a/index')));
    assert.deepEqual(reader.asked, ['index a']);
  });

  it('has the document ready for a server that wants to skip everything else, until it changes', async () => {
    const { app, get, reader } = setUp();
    assert.equal(app.ready('/v1/merchants/a/index'), undefined);
    await get('/v1/merchants/a/index');
    assert.equal(app.ready('/v1/merchants/a/index')?.type, 'application/json');
    reader.publish(snapshot('a', { score: 40 }));
    assert.equal(app.ready('/v1/merchants/a/index'), undefined);
  });

  it('answers HEAD with the headers alone', async () => {
    const { get } = setUp();
    const answer = await get('/v1/merchants/a/index', {}, 'HEAD');
    assert.equal(answer.status, 200);
    assert.ok(Number(answer.headers.get('content-length')) > 500);
    assert.equal(await answer.text(), '');
  });
});

describe('reading several indexes', () => {
  it('joins the snapshots and names those nobody knows', async () => {
    const { get } = setUp();
    const batch = (await (await get('/v1/indexes?merchants=a,b,zz')).json()) as {
      indexes: { merchant: { id: string } }[];
      unknown: string[];
    };
    assert.equal(check(indexBatch, batch), undefined);
    assert.deepEqual(
      batch.indexes.map(({ merchant }) => merchant.id),
      ['a', 'b'],
    );
    assert.deepEqual(batch.unknown, ['zz']);
  });

  it('answers what cannot be an id as unknown, and the others all the same', async () => {
    const { get } = setUp();
    const impossible = ['!', 'x'.repeat(65), 'é/'].toSorted();
    const asked = ['a', 'b', ...impossible].toSorted();
    const answer = await get(`/v1/indexes?merchants=${asked.map(encodeURIComponent).join()}`);
    assert.equal(answer.status, 200);
    const batch = (await answer.json()) as { indexes: { merchant: { id: string } }[]; unknown: string[] };
    assert.equal(check(indexBatch, batch), undefined);
    assert.deepEqual([batch.indexes.map(({ merchant }) => merchant.id), batch.unknown], [['a', 'b'], impossible]);
    for (const id of ['..', 'x'.repeat(65)])
      assert.equal((await get(`/v1/merchants/${encodeURIComponent(id)}/index`)).status < 500, true);
  });

  it('changes its tag when any of them changes, and not when another does', async () => {
    const { get, reader } = setUp();
    const tag = async () => (await get('/v1/indexes?merchants=a,b')).headers.get('etag');
    const before = await tag();
    reader.publish(snapshot('c', { score: 1 }));
    assert.equal(await tag(), before);
    reader.publish(snapshot('b', { score: 1 }));
    assert.notEqual(await tag(), before);
  });

  for (const [query, says] of [
    ['merchants=b,a', /a must stand before b; sort the ids/],
    ['merchants=a,a', /a is there twice/],
    ['', /merchants: is missing/],
    ['merchants=', /merchants: must have 1 to 2048 characters, not 0/],
    [`merchants=${Array.from({ length: 101 }, (_, i) => `m${1000 + i}`).join()}`, /must have 1 to 100 items, not 101/],
  ] as const) {
    it(`says what to change in ?${query.slice(0, 30)}`, async () => {
      const { get } = setUp();
      const answer = await get(`/v1/indexes?${query}`);
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.match(((await answer.json()) as { detail: string }).detail, says);
    });
  }
});
