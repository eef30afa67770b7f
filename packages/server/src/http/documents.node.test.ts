import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCoding, heldCoding } from './conditional.ts';
import { makeDocument } from './document.ts';
import { Documents, type Recipe } from './documents.ts';

const recipe = (address: string, over: Partial<Recipe> = {}): Recipe => ({
  address,
  tag: `t${address}`,
  cache: 'no-store',
  holds: () => true,
  build: async () => 'x'.repeat(1000),
  ...over,
});

describe('ready documents', () => {
  it('stay within their budget, and what is read stays longest', async () => {
    const documents = new Documents({ budget: 5_100 });
    for (const name of ['/1', '/2', '/3', '/4', '/5']) await documents.get(recipe(name));
    assert.ok(documents.ready('/1'));
    await documents.get(recipe('/6'));
    await documents.get(recipe('/7'));
    assert.ok(documents.weight <= 5_100, String(documents.weight));
    assert.deepEqual(
      ['/1', '/2', '/3', '/4', '/5', '/6', '/7'].filter((name) => documents.ready(name)),
      ['/1', '/4', '/5', '/6', '/7'],
    );
  });

  it('do not keep one that is larger than the budget', async () => {
    const documents = new Documents({ budget: 500 });
    assert.equal((await documents.get(recipe('/1'))).variants.identity.body.length, 1000);
    assert.deepEqual([documents.ready('/1'), documents.weight], [undefined, 0]);
  });

  it('do not keep one that was overtaken while it was made', async () => {
    const documents = new Documents();
    let holds = true;
    const made = documents.get(recipe('/1', { holds: () => holds, build: async () => ((holds = false), 'old') }));
    assert.equal((await made).variants.identity.body.length, 3);
    holds = true;
    assert.equal(documents.ready('/1'), undefined);
  });

  it('try again after a failure', async () => {
    const documents = new Documents();
    await assert.rejects(documents.get(recipe('/1', { build: () => Promise.reject(new Error('once')) })), /once/);
    assert.ok(await documents.get(recipe('/1')));
  });
});

describe('what a reader holds and accepts', () => {
  it('is found in a list of tags, weak ones included, and in nothing that only looks alike', () => {
    assert.equal(heldCoding('"a", W/"t-br", "c"', 't'), 'br');
    assert.equal(heldCoding('"t"', 't'), 'identity');
    assert.equal(heldCoding('*', 't'), 'identity');
    for (const other of ['"tt"', '"t-zstd"', 't', '"t', '', null])
      assert.equal(heldCoding(other, 't'), undefined, String(other));
  });

  it('is packed by the first of brotli and gzip that is not refused', async () => {
    const small = new Uint8Array(3);
    const document = await makeDocument('x'.repeat(2000), { tag: 't', type: 'a/b', cache: '' }, async () => ({
      br: small,
      gzip: small,
    }));
    for (const [accept, coding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['br;q=0.5', 'br'],
      ['br; q=0.0,gzip;q=0', 'identity'],
      ['identity', 'identity'],
      [null, 'identity'],
    ] as const) {
      assert.equal(chooseCoding(document, accept), coding, String(accept));
    }
  });

  it('is not packed where packing makes it larger', async () => {
    const document = await makeDocument('x'.repeat(2000), { tag: 't', type: 'a/b', cache: '' }, async () => ({
      br: new Uint8Array(2001),
    }));
    assert.equal(chooseCoding(document, 'br'), 'identity');
  });
});
