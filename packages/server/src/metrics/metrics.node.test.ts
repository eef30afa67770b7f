import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { eventLine, FakeLedger } from '@huitou/api/testing/fake-ledger.js';
import { snapshot } from '@huitou/api/testing/snapshots.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startService } from '../start-service.ts';
import type { RunningServer } from '../start-server.ts';
import { readOpenMetrics, type Family } from '../testing/read-open-metrics.ts';
import { version } from '../version.ts';

const token = 'a-token-of-a-scraper';

describe('/metrics', () => {
  let server: RunningServer;
  let ledger: FakeLedger;
  const serve = async (metricsToken?: string): Promise<RunningServer> =>
    startService({
      platform: { reader: new TinyReader([snapshot('a')]), ledger, storeId: 'a-store', close: async () => {} },
      keys: await ephemeralKeys(),
      ...{ publicOrigin: 'https://trust.example', platformKeys: ['k'], port: 0, host: '127.0.0.1', metricsToken },
    });
  before(async () => {
    ledger = new FakeLedger();
    server = await serve(token);
  });
  after(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}, { port } = server): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const scrape = async (): Promise<string> => (await get('/metrics', { authorization: `Bearer ${token}` })).text();
  const sampleOf = (families: ReadonlyMap<string, Family>, name: string): number | undefined => {
    for (const { samples } of families.values()) if (samples.has(name)) return samples.get(name);
    return undefined;
  };
  const post = async (...lines: string[]): Promise<string> => {
    const headers = { authorization: 'Bearer k', 'content-type': 'application/x-ndjson' };
    const url = `http://127.0.0.1:${server.port}/v1/events`;
    return (await fetch(url, { method: 'POST', body: lines.join('\n'), headers })).text();
  };

  it('is not there without its token, nor where the server has none', async () => {
    for (const headers of [{}, { authorization: 'Bearer a-token-of-a-scrapeR' }, { authorization: token }])
      assert.equal((await get('/metrics', headers)).status, 404);
    const closed = await serve();
    for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: 'Bearer undefined' }])
      assert.equal((await get('/metrics', headers, closed)).status, 404);
    await closed.stop();
  });

  it('counts what happened, in the form of OpenMetrics', async () => {
    const method = new TinyReader([]).method.version;
    await post(eventLine('e1'), eventLine('e1'), eventLine('e2'), 'no event');
    for (let i = 0; i < 3; i++) await (await get('/v1/merchants/a/index')).text();
    const etag = (await get('/v1/merchants/a/index')).headers.get('etag') ?? '';
    await (await get('/v1/merchants/a/index', { 'if-none-match': etag })).text();
    await (await get('/v1/merchants/nobody/index')).text();
    const answer = await get('/metrics', { authorization: `Bearer ${token}` });
    assert.equal(answer.headers.get('content-type'), 'application/openmetrics-text; version=1.0.0; charset=utf-8');
    const families = readOpenMetrics(await answer.text());
    const expected: Record<string, number> = {
      'huitou_events_total{result="applied"}': 2,
      'huitou_events_total{result="duplicate"}': 1,
      'huitou_events_total{result="rejected"}': 1,
      'huitou_events_total{result="failed"}': 0,
      huitou_batch_seconds_count: 1,
      'huitou_answer_seconds_count{operation="readIndex",status="404"}': 1,
      'huitou_answer_seconds_count{operation="writeEvents",status="200"}': 1,
      'huitou_memory_answers_total{status="304"}': 1,
      'huitou_connections{caller="sender"}': 0,
      huitou_writer: 1,
      huitou_batches_waiting: 0,
      [`huitou_build_info{version="${version}",node="${process.versions.node}",method="${method}",store="a-store"}`]: 1,
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(sampleOf(families, name), value, name);
    assert.ok((sampleOf(families, 'huitou_memory_answers_total{status="200"}') ?? 0) >= 3);
    assert.ok((sampleOf(families, 'huitou_as_of_age_seconds') ?? 0) > 0);
    assert.ok((sampleOf(families, 'nodejs_eventloop_lag_max_seconds') ?? -1) >= 0);
  });

  it('says what is at work, and that another process writes', async () => {
    let release = (): void => {};
    let reached = (): void => {};
    const atWork = new Promise<void>((resolve) => (reached = resolve));
    ledger.slow = () => {
      reached();
      return new Promise((resolve) => (release = resolve));
    };
    const posted = post(eventLine('e9'));
    await atWork;
    const during = readOpenMetrics(await scrape());
    assert.equal(sampleOf(during, 'huitou_batches_waiting'), 1);
    assert.equal(sampleOf(during, 'huitou_connections{caller="sender"}'), 1);
    release();
    await posted;
    ledger.slow = async () => {};
    ledger.reason = 'server: another one writes';
    assert.equal(sampleOf(readOpenMetrics(await scrape()), 'huitou_writer'), 0);
    ledger.reason = undefined;
  });
});
