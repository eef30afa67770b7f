import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { eventLine, FakeLedger } from '@huitou/api/testing/fake-ledger.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer } from './start-server.ts';
import { ask } from './testing/ask.ts';

describe('a sender of events', () => {
  it('who hangs up in the middle loses only what was not acknowledged, and harms nobody else', async () => {
    const ledger = new FakeLedger();
    const app = createApp({ reader: new TinyReader([]), ledger, platformKeys: ['k'] });
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
    await once(post, 'close');
    assert.deepEqual([...ledger.applied], ['e1']);
    assert.equal((await ask(server.port, '/healthz')).status, 200);
    await server.stop();
  });

  it('who has no key is told so without its body being read', async () => {
    const app = createApp({ reader: new TinyReader([]), ledger: new FakeLedger(), platformKeys: ['k'] });
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
