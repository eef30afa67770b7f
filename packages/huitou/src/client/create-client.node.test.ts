import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { answerOf, createClient, type RequestError } from '../client.ts';

describe('a client in a process', () => {
  const asked: string[] = [];
  let server: Server;
  let api = '';
  before(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      if (url === '/v1/rooms/r1') return response.end('{"id":"r1"}');
      return response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"type":"x","title":"none"}');
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const errorOf = (answer: Promise<unknown>): Promise<RequestError> =>
    answer.then(
      () => assert.fail('has an answer'),
      (error: unknown) => error as RequestError,
    );

  it('asks nothing by itself', () => {
    createClient(api).summary('hetian');
    assert.deepEqual(asked, []);
  });

  it('says why there is no answer', async () => {
    const error = await errorOf(answerOf(createClient(api).trackRecord()));
    assert.equal(error.code, 'http-404');
    assert.equal((await errorOf(answerOf(createClient(api).room('r1')))).kind, 'shape');
    assert.deepEqual(asked, ['/v1/track-record', '/v1/rooms/r1']);
  });

  it('needs an address that can be asked', async () => {
    assert.equal((await errorOf(answerOf(createClient('ftp://x').room('r1')))).kind, 'bad-address');
  });
});
