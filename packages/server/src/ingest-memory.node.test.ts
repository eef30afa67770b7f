import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { createGzip } from 'node:zlib';
import { createApp } from '@huitou/api/create-app.js';
import { eventLine, FakeLedger } from '@huitou/api/testing/fake-ledger.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer } from './start-server.ts';

/** Bytes. */
const large = 5e8;
const padding = ' '.repeat(100_000);
/** A valid event of 100 kB, most of it white space, so that the test spends its time on bytes and not on parsing. */
const wide = (id: string): string => eventLine(id).replace('{', `{${padding}`);

/** Sends events until `bytes` are sent, reading the answers meanwhile; returns how many there were and the peak memory. */
async function send(bytes: number, gzip: boolean) {
  const ledger = new FakeLedger();
  const server = await startServer({
    app: createApp({ reader: new TinyReader([]), ledger, platformKeys: ['k'] }),
    port: 0,
    host: '127.0.0.1',
  });
  const headers = {
    authorization: 'Bearer k',
    'content-type': 'application/x-ndjson',
    ...(gzip && { 'content-encoding': 'gzip' }),
  };
  const post = request({ host: '127.0.0.1', port: server.port, path: '/v1/events', method: 'POST', headers });
  const body = gzip ? createGzip({ level: 1 }) : post;
  if (gzip) body.pipe(post);
  let answers = 0;
  const readAnswers = async (): Promise<void> => {
    const [response] = (await once(post, 'response')) as [AsyncIterable<Buffer>];
    for await (const part of response) for (const byte of part) if (byte === 10) answers++;
  };
  const answered = readAnswers();
  const start = process.memoryUsage().rss;
  let peak = start;
  let sent = 0;
  let lines = 0;
  while (sent < bytes) {
    const line = `${wide(`e${lines++}`)}\n`;
    sent += line.length;
    if (!body.write(line)) await once(body, 'drain');
    if (lines % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  body.end();
  await answered;
  await server.stop();
  return { lines, answers, applied: ledger.applied.size, largest: Math.max(...ledger.batches), grown: peak - start };
}

describe('a large body of events', () => {
  it('needs no memory of its size', { timeout: 120_000 }, async () => {
    const { lines, answers, applied, largest, grown } = await send(large, false);
    assert.deepEqual([answers, applied], [lines, lines]);
    assert.ok(largest <= 81, `a batch had ${largest} lines of 100 kB`);
    // What the collector leaves lying for sender and server together on a busy machine; a body kept whole is more than that.
    assert.ok(grown < 0.8 * large, `memory grew by ${Math.round(grown / 1e6)} MB`);
  });

  it('is no larger in memory for being packed', { timeout: 120_000 }, async () => {
    const { lines, answers, applied, largest } = await send(large / 20, true);
    assert.deepEqual([answers, applied], [lines, lines]);
    assert.ok(largest <= 81, `a batch had ${largest} lines of 100 kB`);
  });
});
