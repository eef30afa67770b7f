import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer, type RunningServer } from '../start-server.ts';
import { ask } from '../testing/ask.ts';

describe('files beside the API', () => {
  let folder = '';
  let server: RunningServer;
  const get = (path: string, headers?: Record<string, string>) => ask(server.port, path, headers);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-'));
    await mkdir(join(folder, 'embed/chunks'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'embed/huitou.js'), 'export {};'.repeat(200));
    await writeFile(join(folder, 'embed/chunks/a-12345678.js'), 'export {};');
    await writeFile(join(folder, 'embed/.hidden'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(folder, 'embed/way-out.txt'));
    server = await startServer({
      app: createApp({ reader: new TinyReader([]) }),
      port: 0,
      host: '127.0.0.1',
      folders: [{ at: '/embed/', folder: join(folder, 'embed'), hashed: /^chunks\// }],
    });
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
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
});
