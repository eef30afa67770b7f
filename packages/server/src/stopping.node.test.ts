import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { eventLine, FakeLedger } from '@huitou/api/testing/fake-ledger.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer } from './start-server.ts';
import { ask } from './testing/ask.ts';

describe('stopping', () => {
  it('finishes the batch at work, answers it, and only then resolves', async () => {
    const ledger = new FakeLedger();
    let reached = (): void => {};
    const atWork = new Promise<void>((resolve) => (reached = resolve));
    let release = (): void => {};
    ledger.slow = () => {
      reached();
      return new Promise((resolve) => (release = resolve));
    };
    const server = await startServer({
      app: createApp({ reader: new TinyReader([]), ledger, platformKeys: ['k'] }),
      port: 0,
      host: '127.0.0.1',
    });
    const body = Array.from({ length: 4000 }, (_, i) => eventLine(`e${i}`)).join('\n');
    const posted = fetch(`http://127.0.0.1:${server.port}/v1/events`, {
      method: 'POST',
      body,
      headers: { authorization: 'Bearer k', 'content-type': 'application/x-ndjson' },
    });
    await atWork;
    let stopped = false;
    const stopping = server.stop().then(() => (stopped = true));
    await assert.rejects(ask(server.port, '/healthz'), /ECONNREFUSED/);
    assert.equal(stopped, false);
    release();
    const lines = (await (await posted).text()).trim().split('\n');
    await stopping;
    const last = JSON.parse(lines.at(-1) ?? '') as { line: number; status: string };
    assert.equal(last.status, 'failed');
    assert.equal(ledger.applied.size, last.line - 1);
    assert.equal(lines.length, last.line);
  });

  it('does not wait for connections that are only kept alive', async () => {
    const server = await startServer({ app: createApp({ reader: new TinyReader([]) }), port: 0, host: '127.0.0.1' });
    await (await fetch(`http://127.0.0.1:${server.port}/healthz`)).text();
    const start = performance.now();
    await server.stop();
    assert.ok(performance.now() - start < 2000);
  });
});
