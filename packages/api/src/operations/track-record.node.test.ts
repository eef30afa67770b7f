import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@huitou/contract/problem.js';
import { sampleTrackRecord } from '@huitou/contract/samples.js';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import { createApp } from '../create-app.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const address = 'https://api.example/v1/track-record';

function setUp(first?: TrackRecord) {
  const made = { newest: first };
  const app = createApp({
    reader: new TinyReader([snapshot('hetian')]),
    trackRecords: { newest: () => made.newest },
  });
  const get = (headers: Record<string, string> = {}): Promise<Response> => app.fetch(new Request(address, { headers }));
  return { made, get };
}

describe('the track record over HTTP', () => {
  it('is the one that was made last, and 304 to whoever has that', async () => {
    const { made, get } = setUp(sampleTrackRecord);
    const first = await get();
    assert.deepEqual(await first.json(), sampleTrackRecord);
    const tag = first.headers.get('etag') ?? '';
    assert.equal((await get({ 'if-none-match': tag })).status, 304);
    made.newest = { ...sampleTrackRecord, madeAt: '2026-12-22T03:00:00.000Z' };
    const next = await get({ 'if-none-match': tag });
    assert.equal(next.status, 200);
    assert.deepEqual(await next.json(), made.newest);
  });

  it('is missing until one is made, and the problem says how', async () => {
    const { made, get } = setUp();
    const answer = await get();
    const { type, detail } = (await answer.json()) as Problem;
    assert.deepEqual([answer.status, type], [404, 'urn:huitou:problem:no-track-record']);
    assert.match(detail ?? '', /npm run backtest -- .*--record FILE.*TRACK_RECORD=FILE/);
    made.newest = sampleTrackRecord;
    assert.equal((await get()).status, 200);
  });

  it('is missing where a server was given none', async () => {
    const app = createApp({ reader: new TinyReader([snapshot('hetian')]) });
    assert.equal((await app.fetch(new Request(address))).status, 404);
  });
});
