import type { Bytes } from '../base64url.ts';
import { completeSubtrees, consistencyRanges, inclusionRanges, type Place, type Range } from './subtrees.ts';
import { treeHash, type TreeHash } from './tree-hash.ts';

/** Where the hashes of complete subtrees come from: a table, an array, a folder of files. */
export interface NodeSource {
  /** The hashes at these places, in their order. All of one proof are asked for at once, and they are few: 2 log₂ of the size at most. */
  nodes(places: readonly Place[]): Promise<readonly Bytes[]>;
}

/** The roots of several ranges, by one question. */
async function rootsOf(source: NodeSource, ranges: readonly Range[], tree: TreeHash): Promise<Bytes[]> {
  const subtrees = ranges.map(completeSubtrees);
  const nodes = await source.nodes(subtrees.flat());
  let next = 0;
  const roots: Bytes[] = [];
  for (const places of subtrees) {
    const hashes = nodes.slice(next, (next += places.length));
    let root = hashes.at(-1) ?? (await tree.empty());
    for (const left of hashes.slice(0, -1).reverse()) root = await tree.node(left, root);
    roots.push(root);
  }
  return roots;
}

const demand = (holds: boolean, words: string): void => {
  if (!holds) throw new RangeError(`log: ${words}`);
};

/** The root of the first `size` entries. */
export async function rootAt(source: NodeSource, size: number, tree: TreeHash = treeHash): Promise<Bytes> {
  const [root] = await rootsOf(source, [{ from: 0, to: size }], tree);
  return root ?? tree.empty();
}

/**
 * Proves that entry `index`, counted from 0, is in the tree of the first `size` entries.
 *
 * @throws {RangeError} if it is not.
 */
export async function inclusionProof(
  source: NodeSource,
  index: number,
  size: number,
  tree: TreeHash = treeHash,
): Promise<Bytes[]> {
  demand(index >= 0 && index < size, `entry ${index} is not among the first ${size}; ask for a larger size`);
  return rootsOf(source, inclusionRanges(index, size), tree);
}

/**
 * Proves that the tree of the first `size` entries begins with that of the first `before`.
 *
 * @throws {RangeError} unless `before` is 1 to `size`.
 */
export async function consistencyProof(
  source: NodeSource,
  before: number,
  size: number,
  tree: TreeHash = treeHash,
): Promise<Bytes[]> {
  demand(
    before >= 1 && before <= size,
    `a tree of ${size} cannot be compared with one of ${before}; the earlier first`,
  );
  return rootsOf(source, consistencyRanges(before, size), tree);
}
