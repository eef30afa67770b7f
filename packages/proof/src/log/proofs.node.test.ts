import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Bytes } from '../base64url.ts';
import { isConsistent, isIncluded, type Consistency, type Inclusion } from './check-proof.ts';
import { consistencyProof, inclusionProof, rootAt, type NodeSource } from './make-proof.ts';
import { treeInMemory } from './testing/tree-in-memory.ts';
import { treeHashOver, treeHash, type TreeHash } from './tree-hash.ts';

const MOST = 300;
const fast: TreeHash = treeHashOver((bytes) => new Uint8Array(hash('sha256', bytes, 'buffer')));
const entries = Array.from({ length: MOST }, (_, i) => new TextEncoder().encode(`entry ${i}`));
const whole = treeInMemory(entries, fast);

/** The root by the words of RFC 6962, 2.1, without any node that was kept. */
async function plainRoot(leaves: readonly Bytes[]): Promise<Bytes> {
  const [only] = leaves;
  if (!only) return fast.empty();
  if (leaves.length === 1) return only;
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return fast.node(await plainRoot(leaves.slice(0, half)), await plainRoot(leaves.slice(half)));
}

const flipped = (bytes: Bytes, bit: number): Bytes => {
  const other = bytes.slice();
  const at = Math.floor(bit / 8) % other.length;
  other[at] = (other[at] ?? 0) ^ (1 << (bit % 8));
  return other;
};
const anyBit = fc.nat({ max: 255 });
const sizes = fc.integer({ min: 1, max: MOST });
const inTree = sizes.chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }));
const twoSizes = sizes.chain((size) =>
  fc.record({ size: fc.constant(size), before: fc.integer({ min: 1, max: size }) }),
);
const checks = { numRuns: Number(process.env['RUNS'] ?? 300) };

const included = async (
  source: NodeSource & { leaves: readonly Bytes[] },
  index: number,
  size: number,
): Promise<Inclusion> => ({
  ...{ leaf: source.leaves[index] ?? new Uint8Array(), index, size, root: await rootAt(source, size, fast) },
  proof: await inclusionProof(source, index, size, fast),
});
const consistent = async (source: NodeSource, before: number, size: number): Promise<Consistency> => ({
  before: { size: before, root: await rootAt(source, before, fast) },
  after: { size, root: await rootAt(source, size, fast) },
  proof: await consistencyProof(source, before, size, fast),
});

describe('proofs of a log of up to 300 entries', () => {
  it('have the root that the RFC spells out, at every size', async () => {
    const tree = await whole;
    for (let size = 0; size <= MOST; size++) {
      assert.deepEqual(await rootAt(tree, size, fast), await plainRoot(tree.leaves.slice(0, size)), String(size));
    }
  });

  it('hold for every entry and size, also by the hash of the browser', async () => {
    const tree = await whole;
    for (const size of [0, 1, 2, 3, 7, 8, 9, 255, 256, 257, MOST]) {
      for (let index = 0; index < size; index++)
        assert.ok(await isIncluded(await included(tree, index, size), fast), `${index} of ${size}`);
      for (let before = 1; before <= size; before++)
        assert.ok(await isConsistent(await consistent(tree, before, size), fast), `${before} to ${size}`);
    }
    assert.ok(await isIncluded(await included(tree, 99, 200), treeHash));
  });

  it('fail once any bit of entry, root or proof differs, and when steps are added or missing', async () => {
    const tree = await whole;
    await fc.assert(
      fc.asyncProperty(inTree, anyBit, fc.nat(), async ({ index, size }, bit, which) => {
        const good = await included(tree, index, size);
        assert.ok(await isIncluded(good, fast));
        const at = good.proof.length && which % good.proof.length;
        const bad: Inclusion[] = [
          { ...good, leaf: flipped(good.leaf, bit) },
          { ...good, root: flipped(good.root, bit) },
          { ...good, proof: [...good.proof, good.root] },
          { ...good, index: size },
          { ...good, index: -1 },
        ];
        if (good.proof.length > 0) {
          bad.push(
            { ...good, proof: good.proof.map((step, i) => (i === at ? flipped(step, bit) : step)) },
            { ...good, proof: good.proof.slice(1) },
            { ...good, index: (index + 1) % size },
          );
        }
        for (const one of bad) assert.equal(await isIncluded(one, fast), false);
      }),
      checks,
    );
  });

  it('show no tree as the beginning of another that is not', async () => {
    const tree = await whole;
    await fc.assert(
      fc.asyncProperty(twoSizes, anyBit, fc.nat(), async ({ before, size }, bit, which) => {
        const good = await consistent(tree, before, size);
        assert.ok(await isConsistent(good, fast));
        const at = good.proof.length && which % good.proof.length;
        const bad: Consistency[] = [
          { ...good, before: { ...good.before, root: flipped(good.before.root, bit) } },
          { ...good, after: { ...good.after, root: flipped(good.after.root, bit) } },
          { ...good, proof: [...good.proof, good.after.root] },
          { ...good, before: { ...good.before, size: size + 1 } },
        ];
        if (good.proof.length > 0) {
          bad.push(
            { ...good, proof: good.proof.map((step, i) => (i === at ? flipped(step, bit) : step)) },
            { ...good, proof: good.proof.slice(1) },
          );
        }
        for (const one of bad) assert.equal(await isConsistent(one, fast), false);
      }),
      checks,
    );
  });

  it('let any log follow an empty one, and say so of no other root', async () => {
    const tree = await whole;
    const [none, after] = [await rootAt(tree, 0, fast), { size: 5, root: await rootAt(tree, 5, fast) }];
    assert.ok(await isConsistent({ before: { size: 0, root: none }, after, proof: [] }, fast));
    assert.equal(await isConsistent({ before: { size: 0, root: after.root }, after, proof: [] }, fast), false);
  });

  it('refuse what is not there, in words', async () => {
    const tree = await whole;
    await assert.rejects(inclusionProof(tree, 5, 5, fast), /entry 5 is not among the first 5/);
    await assert.rejects(consistencyProof(tree, 0, 5, fast), /tree of 5 cannot be compared with one of 0/);
  });

  it('read at most two nodes a level', async () => {
    const tree = await whole;
    for (const size of [255, 256, 257, MOST]) {
      for (let index = 0; index < size; index += 17) {
        tree.asked = 0;
        await inclusionProof(tree, index, size, fast);
        assert.ok(tree.asked <= 2 * Math.ceil(Math.log2(size)), `${index} of ${size} reads ${tree.asked}`);
      }
    }
  });
});
