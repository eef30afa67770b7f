import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { makeDocument, type Document } from '@huitou/api/http/document.js';
import { readyAnswers } from './ready-answers.ts';
import { ask } from './testing/ask.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, i) => i);
const bodies: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  '/empty': new Uint8Array(0),
  '/words': new TextEncoder().encode('{"name":"青瓷小铺 · café 🍀"}'),
  '/bytes': everyByte,
  '/part-of-a-buffer': everyByte.subarray(100, 200),
  '/one-piece': new Uint8Array(4096).fill(0xe9),
  '/two-pieces': new Uint8Array(4097).fill(0xe9),
  '/large': new Uint8Array(200_000).fill(0xe9),
};

describe('an answer from memory', () => {
  const counts = { found: 0, unchanged: 0 };
  let server: Server;
  let port: number;

  before(async () => {
    const documents = new Map<string, Document>();
    for (const [address, body] of Object.entries(bodies)) {
      documents.set(address, await makeDocument(body, { tag: address.slice(1), type: 'a/b', cache: 'no-cache' }));
    }
    const ready = readyAnswers({ ready: (address) => documents.get(address) }, counts);
    server = createServer((request, response) => {
      if (!ready(request, response)) response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  after(() => server.close());

  for (const [address, body] of Object.entries(bodies)) {
    it(`brings the very bytes of ${address}, and only their number to HEAD`, async () => {
      const answer = await ask(port, address);
      assert.deepEqual([answer.status, answer.headers['content-length']], [200, String(body.length)]);
      assert.deepEqual(answer.body, Buffer.from(body));
      const head = await ask(port, address, {}, 'HEAD');
      assert.deepEqual([head.headers['content-length'], head.body.length], [String(body.length), 0]);
    });
  }

  it('is counted, and left to others where nothing is ready or something is sent', async () => {
    Object.assign(counts, { found: 0, unchanged: 0 });
    await ask(port, '/words');
    await ask(port, '/words', { 'if-none-match': '"words"' });
    assert.equal((await ask(port, '/nowhere')).status, 404);
    assert.equal((await ask(port, '/words', {}, 'POST')).status, 404);
    assert.deepEqual(counts, { found: 1, unchanged: 1 });
  });
});
