import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bytes } from '../base64url.ts';
import { isConsistent, isIncluded } from './check-proof.ts';
import { consistencyProof, inclusionProof, rootAt } from './make-proof.ts';
import { treeInMemory } from './testing/tree-in-memory.ts';

// Entries, roots and proofs are those of the tests of github.com/google/certificate-transparency (merkletree).
const fromHex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));
const toHex = (bytes: Bytes): string => Buffer.from(bytes).toString('hex');

const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const e1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const e23 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const e4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const e45 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const e67 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const e4to7 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const inclusion = [
  { entry: 1, size: 1, proof: [] },
  { entry: 1, size: 8, proof: [e1, e23, e4to7] },
  { entry: 6, size: 8, proof: [e4, e67, roots[4]] },
  { entry: 3, size: 3, proof: [roots[2]] },
  { entry: 2, size: 5, proof: [roots[1], e23, e4] },
];
const consistency = [
  { before: 1, size: 1, proof: [] },
  { before: 1, size: 8, proof: [e1, e23, e4to7] },
  { before: 6, size: 8, proof: [e45, e67, roots[4]] },
  { before: 2, size: 5, proof: [e23, e4] },
];
const root = (size: number): Bytes => fromHex(roots[size] ?? '');

describe('the log of certificate transparency', () => {
  it('has the same roots here', async () => {
    const tree = await treeInMemory(entries.map(fromHex));
    for (const size of roots.keys()) assert.equal(toHex(await rootAt(tree, size)), roots[size], String(size));
  });

  it('has the same proofs that an entry is in it, and they hold', async () => {
    const tree = await treeInMemory(entries.map(fromHex));
    for (const { entry, size, proof } of inclusion) {
      const index = entry - 1;
      const made = await inclusionProof(tree, index, size);
      assert.deepEqual(made.map(toHex), proof, `${entry} of ${size}`);
      const leaf = tree.leaves[index] ?? new Uint8Array();
      assert.ok(await isIncluded({ leaf, index, size, root: root(size), proof: made }));
    }
  });

  it('has the same proofs that it only grew, and they hold', async () => {
    const tree = await treeInMemory(entries.map(fromHex));
    for (const { before, size, proof } of consistency) {
      const made = await consistencyProof(tree, before, size);
      assert.deepEqual(made.map(toHex), proof, `${before} to ${size}`);
      const [earlier, later] = [before, size].map((n) => ({ size: n, root: root(n) }));
      assert.ok(earlier && later && (await isConsistent({ before: earlier, after: later, proof: made })));
    }
  });
});
