import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { eventLine, FakeLedger } from '@huitou/api/testing/fake-ledger.js';
import { snapshot } from '@huitou/api/testing/snapshots.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startService } from './start-service.ts';

describe('the whole service', () => {
  it('reads, writes and signs over one platform, and closes it last of all', async () => {
    const done: string[] = [];
    const reader = new TinyReader([snapshot('a')], { a: { sites: ['https://shop.example'] } });
    const ledger = new FakeLedger();
    ledger.slow = async () => void done.push('applied');
    const server = await startService({
      platform: { reader, ledger, storeId: 'store', close: async () => void done.push('closed') },
      keys: await ephemeralKeys(),
      publicOrigin: 'https://trust.example',
      platformKeys: ['k'],
      port: 0,
      host: '127.0.0.1',
    });
    const at = `http://127.0.0.1:${server.port}`;
    const badge = (await (await fetch(`${at}/v1/badges/a`)).json()) as { statement: string };
    const claims = JSON.parse(Buffer.from(badge.statement.split('.')[1] ?? '', 'base64url').toString()) as {
      iss: string;
      aud: string[];
    };
    assert.deepEqual(
      [claims.iss, claims.aud],
      ['https://trust.example', ['https://shop.example', 'https://trust.example']],
    );
    const headers = { authorization: 'Bearer k', 'content-type': 'application/x-ndjson' };
    const posted = await fetch(`${at}/v1/events`, { method: 'POST', body: eventLine('e1'), headers });
    assert.equal((await posted.text()).trim(), '{"line":1,"id":"e1","status":"applied"}');
    await server.stop();
    await server.stop();
    assert.deepEqual(done, ['applied', 'closed']);
  });

  it('tags alike over one store in every run, and otherwise over another', async () => {
    const tagOf = async (storeId: string): Promise<string | null> => {
      const server = await startService({
        platform: { reader: new TinyReader([snapshot('a')]), ledger: new FakeLedger(), storeId, close: async () => {} },
        keys: await ephemeralKeys(),
        publicOrigin: 'https://trust.example',
        port: 0,
        host: '127.0.0.1',
      });
      const answer = await fetch(`http://127.0.0.1:${server.port}/v1/merchants/a/index`);
      await answer.text();
      await server.stop();
      return answer.headers.get('etag');
    };
    assert.equal(await tagOf('one'), await tagOf('one'));
    assert.notEqual(await tagOf('one'), await tagOf('another'));
  });
});
