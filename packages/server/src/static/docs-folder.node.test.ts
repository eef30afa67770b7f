import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer, type RunningServer } from '../start-server.ts';
import { ask } from '../testing/ask.ts';
import { docsAt, whatDocsLack } from './docs-folder.ts';
import { embedAt } from './embed-folder.ts';

describe('the documentation beside the API', () => {
  let folder = '';
  let server: RunningServer;
  const get = (path: string) => ask(server.port, path);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-docs-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'start.md'), '# Start');
    await writeFile(join(folder, 'llms.txt'), '# Huitou');
    await writeFile(join(folder, 'assets/iframe-CLo5Aidd.js'), 'export {};');
    server = await startServer({
      app: createApp({ reader: new TinyReader([]) }),
      ...{ port: 0, host: '127.0.0.1' },
      folders: [embedAt(join(folder, 'nowhere')), docsAt(folder)],
    });
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it('is led to from its address without a slash, also behind a proxy that adds a path', async () => {
    const { status, headers } = await get('/docs?path=/docs/start--docs');
    assert.deepEqual([status, headers.location], [308, 'docs/?path=/docs/start--docs']);
    assert.equal((await get('/docs/')).status, 200);
    assert.equal((await get('/embed')).status, 404);
  });

  it('has a policy of its own on its pages, which no inline script gets past', async () => {
    const policy = String((await get('/docs/')).headers['content-security-policy']);
    assert.match(policy, /^default-src 'none'; script-src 'self'; /);
    assert.doesNotMatch(policy, /\*(?!\.huitou\.test)|unsafe-eval/);
    assert.equal((await get('/docs/llms.txt')).headers['content-security-policy'], undefined);
  });

  for (const [file, type, age] of [
    ['start.md', 'text/markdown; charset=utf-8', 'max-age=60'],
    ['llms.txt', 'text/plain; charset=utf-8', 'max-age=60'],
    ['assets/iframe-CLo5Aidd.js', 'text/javascript; charset=utf-8', 'immutable'],
  ] as const) {
    it(`gives ${file} out as what it is, for as long as it stays`, async () => {
      const { headers } = await get(`/docs/${file}`);
      assert.equal(headers['content-type'], type);
      assert.ok(String(headers['cache-control']).includes(age), String(headers['cache-control']));
    });
  }

  it('has nothing else', async () => {
    assert.equal((await get('/docs/nothing.md')).status, 404);
    assert.equal((await get('/docs/../package.json')).status, 404);
    assert.equal((await get('/docs/..%2fpackage.json')).status, 404);
  });

  it('says what to run where it is not built', async () => {
    assert.equal(await whatDocsLack(folder), undefined);
    assert.match((await whatDocsLack(join(folder, 'nowhere'))) ?? '', /nothing is at \/docs\/; run npm run build:docs/);
  });
});
