import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createApp } from '@huitou/api/create-app.js';
import { snapshot } from '@huitou/api/testing/snapshots.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { compress } from './compress.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { ask } from './testing/ask.ts';

describe('a server on a port', () => {
  let server: RunningServer;
  const reader = new TinyReader([snapshot('a'), snapshot('b')]);
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(server.port, path, headers, method);

  before(async () => {
    server = await startServer({
      app: createApp({ reader, compress }),
      port: 0,
      host: '127.0.0.1',
      pages: ({ url }) =>
        new URL(url).pathname === '/' ? new Response('<h1>', { headers: { 'content-type': 'text/html' } }) : undefined,
    });
  });
  after(() => server.stop());

  it('gives the same answer from memory as it gave when the answer was made', async () => {
    const made = await get('/v1/merchants/a/index');
    const ready = await get('/v1/merchants/a/index');
    for (const { headers } of [made, ready]) delete headers.date;
    assert.deepEqual(ready, made);
    assert.equal(JSON.parse(ready.body.toString()).score, 91);
  });

  it('packs a body as the reader can unpack it, each packing with its own tag', async () => {
    const plain = await get('/v1/merchants/a/index');
    const br = await get('/v1/merchants/a/index', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    const gzip = await get('/v1/merchants/a/index', { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(br.body), plain.body);
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), plain.body);
    const tags = [plain, br, gzip].map(({ headers }) => headers.etag ?? '');
    assert.equal(new Set(tags).size, 3);
    for (const tag of tags) {
      const again = await get('/v1/merchants/a/index', { 'if-none-match': tag, 'accept-encoding': 'br' });
      assert.deepEqual([again.status, again.headers.etag, again.body.length], [304, tag, 0]);
    }
  });

  it('shows a change at once', async () => {
    await get('/v1/merchants/b/index');
    reader.publish(snapshot('b', { score: 12 }));
    assert.equal(JSON.parse((await get('/v1/merchants/b/index')).body.toString()).score, 12);
  });

  it('answers HEAD from memory without a body', async () => {
    await get('/v1/merchants/a/index');
    const answer = await get('/v1/merchants/a/index', {}, 'HEAD');
    assert.deepEqual([answer.status, answer.body.length], [200, 0]);
    assert.ok(Number(answer.headers['content-length']) > 500);
  });

  it('asks the pages for what is not the API’s, and says what is nowhere', async () => {
    assert.equal((await get('/')).body.toString(), '<h1>');
    const nowhere = await get('/nowhere');
    assert.equal(nowhere.status, 404);
    assert.equal(nowhere.headers['content-type'], 'application/problem+json');
  });

  it('says in one sentence that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await assert.rejects(
      startServer({ app: createApp({ reader }), port, host: '127.0.0.1' }),
      new RegExp(`^Error: PORT: ${port} is in use by another program; stop it or choose another`),
    );
    other.close();
  });
});
