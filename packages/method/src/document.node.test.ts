import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { check } from '@huitou/contract/check.js';
import { methodDocument } from '@huitou/contract/method-document.js';
import { methodV2 } from './document.ts';
import { hashOf } from './hash.ts';
import { observe } from './observe.ts';
import { pair } from './fixtures/pairs.ts';

const sum = (parts: readonly { readonly weight: number }[]): number =>
  parts.reduce((all, { weight }) => all + weight, 0);
const languages = ['ar', 'en', 'zh-CN'];

describe('method v2', () => {
  it('has the shape of the contract', () => {
    assert.equal(check(methodDocument, JSON.parse(JSON.stringify(methodV2))), undefined);
  });

  it('shares out the whole weight, and of each dimension too', () => {
    assert.equal(sum(methodV2.dimensions), 1);
    for (const { id, measures } of methodV2.dimensions) assert.equal(sum(measures), 1, id);
  });

  it('names everything and says in words what counts, in every language', () => {
    for (const dimension of methodV2.dimensions) {
      assert.deepEqual(Object.keys(dimension.names).toSorted(), languages, dimension.id);
      for (const { id, names, words } of dimension.measures) {
        assert.deepEqual(Object.keys(names).toSorted(), languages, id);
        assert.deepEqual(Object.keys(words).toSorted(), languages, id);
      }
    }
  });

  it('needs a dimension that it has', () => {
    assert.ok(methodV2.dimensions.some(({ id }) => id === methodV2.needs));
  });

  it('has the SHA-256 of its text as its hash, so another when one figure changes', async () => {
    const hashes = new Set<string>();
    for (let windowDays = 350; windowDays < 370; windowDays++) {
      const method = { ...methodV2, windowDays };
      const hash = await hashOf(method);
      assert.equal(hash, createHash('sha256').update(JSON.stringify(method)).digest('hex'));
      hashes.add(hash);
    }
    assert.equal(hashes.size, 20);
  });
});

describe('a method document with a share that nobody can look at', () => {
  it('is refused with the names of those that can be', () => {
    const [dimension] = methodV2.dimensions;
    assert.ok(dimension?.measures[1]);
    const method = {
      ...methodV2,
      dimensions: [{ ...dimension, measures: [{ ...dimension.measures[1], id: 'smiles' }] }],
    };
    assert.throws(() => observe(pair([]), method, 0), /^Error: method v2: measure smiles .* no-quality-refund, /);
  });
});
