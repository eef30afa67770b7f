import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseEncoding, heldEncoding } from './conditional.ts';
import { makeDocument } from './document.ts';
import type { ResourceSource } from './resource-source.ts';
import { ResponseCache } from './response-cache.ts';

const source = (address: string, over: Partial<ResourceSource> = {}): ResourceSource => ({
  address,
  etag: `t${address}`,
  cache: 'no-store',
  isFresh: () => true,
  build: async () => 'x'.repeat(1000),
  ...over,
});

describe('ready documents', () => {
  it('stay within their budget, and what is read stays longest', async () => {
    const documents = new ResponseCache({ budget: 5_100 });
    for (const name of ['/1', '/2', '/3', '/4', '/5']) await documents.get(source(name));
    assert.ok(documents.ready('/1'));
    await documents.get(source('/6'));
    await documents.get(source('/7'));
    assert.ok(documents.weight <= 5_100, String(documents.weight));
    assert.deepEqual(
      ['/1', '/2', '/3', '/4', '/5', '/6', '/7'].filter((name) => documents.ready(name)),
      ['/1', '/4', '/5', '/6', '/7'],
    );
  });

  it('do not keep one that is larger than the budget', async () => {
    const documents = new ResponseCache({ budget: 500 });
    assert.equal((await documents.get(source('/1'))).variants.identity.body.length, 1000);
    assert.deepEqual([documents.ready('/1'), documents.weight], [undefined, 0]);
  });

  it('do not keep one that was overtaken while it was made', async () => {
    const documents = new ResponseCache();
    let holds = true;
    const made = documents.get(source('/1', { isFresh: () => holds, build: async () => ((holds = false), 'old') }));
    assert.equal((await made).variants.identity.body.length, 3);
    holds = true;
    assert.equal(documents.ready('/1'), undefined);
  });

  it('try again after a failure', async () => {
    const documents = new ResponseCache();
    await assert.rejects(documents.get(source('/1', { build: () => Promise.reject(new Error('once')) })), /once/);
    assert.ok(await documents.get(source('/1')));
  });
});

describe('what a reader holds and accepts', () => {
  it('is found in a list of tags, weak ones included, and in nothing that only looks alike', () => {
    assert.equal(heldEncoding('"a", W/"t-br", "c"', 't'), 'br');
    assert.equal(heldEncoding('"t"', 't'), 'identity');
    assert.equal(heldEncoding('*', 't'), 'identity');
    for (const other of ['"tt"', '"t-zstd"', 't', '"t', '', null])
      assert.equal(heldEncoding(other, 't'), undefined, String(other));
  });

  it('is packed by the first of brotli and gzip that is not refused', async () => {
    const small = new Uint8Array(3);
    const document = await makeDocument('x'.repeat(2000), { tag: 't', type: 'a/b', cache: '' }, async () => ({
      br: small,
      gzip: small,
    }));
    for (const [accept, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['br;q=0.5', 'br'],
      ['br; q=0.0,gzip;q=0', 'identity'],
      ['identity', 'identity'],
      [null, 'identity'],
    ] as const) {
      assert.equal(chooseEncoding(document, accept), encoding, String(accept));
    }
  });

  it('is not packed where packing makes it larger', async () => {
    const document = await makeDocument('x'.repeat(2000), { tag: 't', type: 'a/b', cache: '' }, async () => ({
      br: new Uint8Array(2001),
    }));
    assert.equal(chooseEncoding(document, 'br'), 'identity');
  });
});
