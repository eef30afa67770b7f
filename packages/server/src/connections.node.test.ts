import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { eventLine, FakeLedger } from '@huitou/api/testing/fake-ledger.js';
import { snapshot } from '@huitou/api/testing/snapshots.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer, type RunningServer } from './start-server.ts';

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const postHead = (...more: readonly string[]): string =>
  [
    'POST /v1/events HTTP/1.1',
    'Host: x',
    'Authorization: Bearer k',
    'Content-Type: application/x-ndjson',
    ...more,
  ].join('\r\n') + '\r\n\r\n';
const last = 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

describe('a connection', () => {
  const ledger = new FakeLedger();
  let server: RunningServer;

  /** Writes everything at once; returns what came until the server closed. */
  const talk = async (...requests: readonly string[]): Promise<string> => {
    const socket = connect({ port: server.port, host: '127.0.0.1' });
    socket.write(requests.join(''));
    let all = '';
    for await (const part of socket) all += String(part);
    return all;
  };
  const statuses = (text: string): string[] =>
    [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status ?? '');

  before(async () => {
    const app = createApp({ reader: new TinyReader([snapshot('a')]), ledger, platformKeys: ['k'] });
    server = await startServer({ app, port: 0, host: '127.0.0.1' });
  });
  after(() => server.stop());

  it('gets its answers in the order of its requests, from memory or not, with bodies between', async () => {
    await talk(get('/v1/merchants/a/index'), last);
    const line = eventLine('e1');
    const said = await talk(
      get('/v1/merchants/a/index'),
      postHead(`Content-Length: ${Buffer.byteLength(line)}`) + line,
      get('/v1/merchants/a/index'),
      get('/nowhere'),
      last,
    );
    assert.deepEqual(statuses(said), ['200', '200', '200', '404', '200']);
    assert.deepEqual([...ledger.applied], ['e1']);
  });

  it('is not lost over a read that brings a body', async () => {
    const read = 'GET /v1/merchants/a/index HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello';
    const chunked =
      'GET /v1/merchants/a/index HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
    assert.deepEqual(statuses(await talk(read, chunked, last)), ['200', '200', '200']);
  });

  it('that announces no body with its events is answered as one that announces an empty one', async () => {
    const plain = (text: string): string => text.replace(/^Date: .*\r\n/gm, '').replaceAll(/[\da-f-]{36}/g, 'id');
    const empty = await talk(postHead('Content-Length: 0'), last);
    assert.equal(plain(await talk(postHead(), last)), plain(empty));
    assert.equal(statuses(empty).length, 2);
  });
});
