import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { createApp } from '@huitou/api/create-app.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { createLiveEvents } from '@huitou/engine/live/create-live-events.js';
import type { Change, PublicationFeed } from '@huitou/engine/publication-feed.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { startServer, type RunningServer } from './start-server.ts';
import { startService } from './start-service.ts';
import { ask } from './testing/ask.ts';

const at = '2026-11-02T09:00:00Z';
const key = 'a-key-of-the-platform';
const line = (id: string, type: string, data: object): string => JSON.stringify({ id, type, at, data });
const review = (n: number): string =>
  line(`r${n}`, 'review', { id: `r${n}`, merchant: 'm', buyer: 'b', writtenAt: at, stars: {}, text: `甜 ${n}` });

describe('live events over HTTP', () => {
  let platform: Platform;
  let server: RunningServer;
  let sent = 0;
  before(async () => {
    platform = await openPlatform({ databaseUrl: 'memory:', publishAfter: null, publishEvery: null });
    server = await startService({
      ...{ platform, keys: await ephemeralKeys(), publicOrigin: 'https://trust.example', platformKeys: [key] },
      ...{ port: 0, host: '127.0.0.1' },
    });
    await post(
      line('m', 'merchant', { id: 'm', name: 'Ahe', industry: 'tea' }),
      line('room', 'room', { id: 'ahe-live', merchant: 'm', name: 'Ahe live', host: 'Ahe', live: true }),
    );
  });
  after(() => server.stop());

  async function post(...lines: readonly string[]): Promise<void> {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
    const body = lines.join('\n');
    const answer = await fetch(`http://127.0.0.1:${server.port}/v1/events`, { method: 'POST', body, headers });
    assert.doesNotMatch(await answer.text(), /rejected|failed/);
    await platform.ledger.publish();
  }
  async function open(path = '/v1/rooms/ahe-live/live', headers = {}): Promise<IncomingMessage> {
    const asked = get({ host: '127.0.0.1', port: server.port, path, headers, agent: false });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return answer;
  }
  /** Reads until `last` has come. */
  async function until(answer: IncomingMessage, last: string): Promise<string> {
    let text = '';
    while (!text.includes(last)) {
      const chunk = answer.read() as Buffer | null;
      if (chunk) text += chunk.toString();
      else await once(answer, 'readable');
    }
    return text;
  }

  it('bring what was posted, under the version that the read then has', async () => {
    const answer = await open();
    assert.equal(answer.headers['content-type'], 'text/event-stream');
    assert.equal(answer.headers['x-accel-buffering'], 'no');
    assert.match(await until(answer, 'snapshot'), /^retry: 3000\n\nid: \S+:\d+\nevent: snapshot/);
    await post(review(sent++));
    const [, version = ''] = /event: review\ndata: .*"version":(\d+)/.exec(await until(answer, 'review')) ?? [];
    const { headers } = await ask(server.port, '/v1/merchants/m/reviews');
    assert.equal(headers.etag?.startsWith(`"r${Number(version).toString(36)}.`), true, headers.etag);
    answer.destroy();
  });

  it('say that a room changed, and what is read then says which session is on', async () => {
    await post(review(sent++));
    const answer = await open();
    await until(answer, 'snapshot');
    const session = {
      id: 's-9',
      name: '秋茶专场',
      names: { en: 'Autumn tea' },
      startedAt: '2026-11-02T20:00:00+08:00',
    };
    const program = {
      id: 'ahe-live',
      merchant: 'm',
      name: 'Ahe live',
      host: 'Vera',
      hostKind: 'ai',
      live: true,
      session,
    };
    await post(JSON.stringify({ id: 'room-2', type: 'room', at: '2026-11-02T09:00:01Z', data: program }));
    const text = await until(answer, 'event: room');
    assert.doesNotMatch(text, /event: (review|reply)/);
    const place = /id: (\S+)\nevent: room/.exec(text)?.[1] ?? '';
    answer.destroy();
    const { body } = await ask(server.port, '/v1/rooms/ahe-live');
    const told = JSON.parse(body.toString()) as Record<string, unknown>;
    assert.deepEqual([told['host'], told['hostKind'], told['live'], told['session']], ['Vera', 'ai', true, session]);

    // Whoever comes back is told what happened meanwhile.
    await post(
      JSON.stringify({
        id: 'room-3',
        type: 'room',
        at: '2026-11-02T09:00:02Z',
        data: { ...program, live: false, session: null },
      }),
    );
    const back = await open('/v1/rooms/ahe-live/live', { 'last-event-id': place });
    assert.doesNotMatch(await until(back, 'event: room'), /snapshot/);
    back.destroy();
    const later = await ask(server.port, '/v1/rooms/ahe-live');
    const off = JSON.parse(later.body.toString()) as Record<string, unknown>;
    assert.deepEqual([off['live'], off['session']], [false, null]);
  });

  it('say to a room that nobody knows what is wrong', async () => {
    const { status, body } = await ask(server.port, '/v1/rooms/nowhere/live');
    assert.equal(status, 404);
    assert.match(body.toString(), /urn:huitou:problem:unknown-room/);
  });

  it('are over for a reader that goes', async () => {
    const answer = await open();
    await until(answer, 'snapshot');
    assert.equal(platform.live.readers, 1);
    answer.destroy();
    while (platform.live.readers > 0) await new Promise((resolve) => setImmediate(resolve));
  });

  it('end when the server stops', async () => {
    const answers = [await open(), await open('/v1/live?merchants=m')];
    const ended = answers.map((answer) => once(answer.resume(), 'end'));
    const started = performance.now();
    await server.stop();
    await Promise.all(ended);
    assert.ok(performance.now() - started < 5000);
  });
});

/** Publications of twenty merchants at once, as fast as a test says. */
class Publications implements PublicationFeed {
  readonly merchants = Array.from({ length: 20 }, (_, n) => `m${n + 10}`);
  #number = 0;
  #listener: (changes: readonly Change[]) => void = () => {};
  published = (): number => this.#number;
  version = (): number => this.#number;
  refresh = async (): Promise<void> => {};
  onPublished(listener: (changes: readonly Change[]) => void): () => void {
    this.#listener = listener;
    return () => {};
  }
  publish(): void {
    const publication = ++this.#number;
    this.#listener(
      this.merchants.map((merchant) => ({ merchant, publication, version: publication, about: ['review'] as const })),
    );
  }
}

describe('a reader that does not read', () => {
  it('is cut off, and the others see nothing of it', { timeout: 60_000 }, async () => {
    const feed = new Publications();
    const live = createLiveEvents({ storeId: 'store', feed });
    const server = await startServer({
      app: createApp({ reader: new TinyReader([]), live }),
      port: 0,
      host: '127.0.0.1',
    });
    const path = `/v1/live?merchants=${feed.merchants.join()}`;
    const open = async (): Promise<IncomingMessage> => {
      const asked = get({ host: '127.0.0.1', port: server.port, path, agent: false });
      return ((await once(asked, 'response')) as [IncomingMessage])[0];
    };
    const [slow, quick] = [await open(), await open()];
    while (live.readers < 2) await new Promise((resolve) => setImmediate(resolve));
    const seen = { events: 0, has: (count: number) => seen.events >= count };
    let rest = '';
    quick.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: {"merchant":')) seen.events++;
    });
    let published = 0;
    while (live.readers > 1) {
      feed.publish();
      published++;
      while (!seen.has(20 * published)) await once(quick, 'data');
    }
    // Whatever lies in the sockets is no more than the system keeps; the connection is gone.
    const broken = new Promise((resolve) => slow.once('error', resolve));
    slow.resume();
    assert.match(String(await broken), /aborted|ECONNRESET/);
    feed.publish();
    while (!seen.has(20 * (published + 1))) await once(quick, 'data');
    quick.destroy();
    await server.stop();
  });
});
