import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createApp } from '../http/app.ts';
import { eventLine, FakeLedger } from '../http/testing/fake-ledger.ts';
import { snapshot, TinyReader } from '../http/testing/tiny-reader.ts';
import { pack } from './pack.ts';
import { startServer, type RunningServer } from './start-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the path exactly as written: `fetch` would tidy it up first. */
const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('a server on a port', () => {
  let folder = '';
  let server: RunningServer;
  const reader = new TinyReader([snapshot('a'), snapshot('b')]);
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(server.port, path, headers, method);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-'));
    await mkdir(join(folder, 'embed/chunks'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'embed/huitou.js'), 'export {};'.repeat(200));
    await writeFile(join(folder, 'embed/chunks/a-12345678.js'), 'export {};');
    await writeFile(join(folder, 'embed/.hidden'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(folder, 'embed/way-out.txt'));
    server = await startServer({
      app: createApp({ reader, pack }),
      port: 0,
      host: '127.0.0.1',
      folders: [{ at: '/embed/', folder: join(folder, 'embed'), hashed: /^chunks\// }],
      pages: ({ url }) =>
        new URL(url).pathname === '/' ? new Response('<h1>', { headers: { 'content-type': 'text/html' } }) : undefined,
    });
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

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

  it('serves scripts that a module on any other site may import', async () => {
    const { status, headers } = await get('/embed/huitou.js', { 'accept-encoding': 'br' });
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['content-encoding'], 'br');
    assert.equal((await get('/embed/huitou.js', { 'if-none-match': String(headers.etag) })).status, 304);
  });

  it('lets caches keep what has a hash in its name, and the entry only shortly', async () => {
    assert.match(String((await get('/embed/chunks/a-12345678.js')).headers['cache-control']), /immutable/);
    assert.match(String((await get('/embed/huitou.js')).headers['cache-control']), /max-age=60\b/);
  });

  for (const path of [
    '/embed/../secret.txt',
    '/embed/..%2fsecret.txt',
    '/embed/%2e%2e/secret.txt',
    '/embed/..\\secret.txt',
    '/embed//etc/passwd',
    '/embed/.hidden',
    '/embed/way-out.txt',
    '/embed/%00',
    '/embed/%ff',
    '/embed/chunks',
  ]) {
    it(`gives nothing away at ${path}`, async () => {
      const answer = await get(path);
      assert.ok([400, 404].includes(answer.status), String(answer.status));
      assert.doesNotMatch(answer.body.toString(), /secret$/);
    });
  }

  it('asks the pages where no file is, and says what is nowhere', async () => {
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

describe('a sender of events', () => {
  it('who hangs up in the middle loses only what was not acknowledged, and harms nobody else', async () => {
    const ledger = new FakeLedger();
    const app = createApp({ reader: new TinyReader([]), ledger, platformKey: 'k' });
    const server = await startServer({ app, port: 0, host: '127.0.0.1' });
    const headers = { authorization: 'Bearer k', 'content-type': 'application/x-ndjson' };
    const post = request({ host: '127.0.0.1', port: server.port, path: '/v1/events', method: 'POST', headers });
    const response = new Promise<AsyncIterable<Buffer>>((resolve) => post.once('response', resolve));
    post.on('error', () => {});
    post.write(`${eventLine('e1')}\n${eventLine('e2').slice(0, 20)}`);
    for await (const part of await response) {
      assert.equal((JSON.parse(part.toString()) as { id: string }).id, 'e1');
      break;
    }
    post.destroy();
    while (ledger.published === 0) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([...ledger.applied], ['e1']);
    assert.equal((await ask(server.port, '/healthz')).status, 200);
    await server.stop();
  });

  it('who has no key is told so without its body being read', async () => {
    const app = createApp({ reader: new TinyReader([]), ledger: new FakeLedger(), platformKey: 'k' });
    const server = await startServer({ app, port: 0, host: '127.0.0.1' });
    const headers = { 'content-type': 'application/x-ndjson' };
    const post = request({ host: '127.0.0.1', port: server.port, path: '/v1/events', method: 'POST', headers });
    post.on('error', () => {});
    post.write(`${eventLine('e1')}\n`);
    const response = await new Promise<IncomingMessage>((resolve) => post.once('response', resolve));
    assert.equal(response.statusCode, 401);
    post.destroy();
    await server.stop();
  });
});

describe('stopping', () => {
  it('finishes the batch at work, answers it, and only then resolves', async () => {
    const ledger = new FakeLedger();
    let reached = (): void => {};
    const atWork = new Promise<void>((resolve) => (reached = resolve));
    let release = (): void => {};
    ledger.slow = () => {
      reached();
      return new Promise((resolve) => (release = resolve));
    };
    const server = await startServer({
      app: createApp({ reader: new TinyReader([]), ledger, platformKey: 'k' }),
      port: 0,
      host: '127.0.0.1',
    });
    const body = Array.from({ length: 4000 }, (_, i) => eventLine(`e${i}`)).join('\n');
    const posted = fetch(`http://127.0.0.1:${server.port}/v1/events`, {
      method: 'POST',
      body,
      headers: { authorization: 'Bearer k', 'content-type': 'application/x-ndjson' },
    });
    await atWork;
    let stopped = false;
    const stopping = server.stop().then(() => (stopped = true));
    await assert.rejects(ask(server.port, '/healthz'), /ECONNREFUSED/);
    assert.equal(stopped, false);
    release();
    const lines = (await (await posted).text()).trim().split('\n');
    await stopping;
    const last = JSON.parse(lines.at(-1) ?? '') as { line: number; status: string };
    assert.equal(last.status, 'failed');
    assert.equal(ledger.applied.size, last.line - 1);
    assert.equal(lines.length, last.line);
  });

  it('does not wait for connections that are only kept alive', async () => {
    const server = await startServer({ app: createApp({ reader: new TinyReader([]) }), port: 0, host: '127.0.0.1' });
    await (await fetch(`http://127.0.0.1:${server.port}/healthz`)).text();
    const start = performance.now();
    await server.stop();
    assert.ok(performance.now() - start < 2000);
  });
});
