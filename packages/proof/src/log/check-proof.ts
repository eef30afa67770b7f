import type { Bytes } from '../base64url.ts';
import { sameBytes, treeHash, type TreeHash } from './tree-hash.ts';

const half = (n: number): number => Math.floor(n / 2);
const isOdd = (n: number): boolean => n % 2 === 1;

export interface Inclusion {
  /** Hash of the entry as a leaf. */
  readonly leaf: Bytes;
  /** Its place, counted from 0. */
  readonly index: number;
  readonly size: number;
  readonly root: Bytes;
  readonly proof: readonly Bytes[];
}

/** Whether `proof` shows that the entry is in the tree of this root and size. The algorithm is that of RFC 9162, section 2.1.3.2. */
export async function isIncluded(
  { leaf, index, size, root, proof }: Inclusion,
  tree: TreeHash = treeHash,
): Promise<boolean> {
  if (!(index >= 0 && index < size)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = await tree.node(step, hash);
      while (!isOdd(at) && at > 0) [at, last] = [half(at), half(last)];
    } else {
      hash = await tree.node(hash, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

export interface Consistency {
  readonly before: { readonly size: number; readonly root: Bytes };
  readonly after: { readonly size: number; readonly root: Bytes };
  readonly proof: readonly Bytes[];
}

/**
 * Whether `proof` shows that the later tree begins with the earlier one, so that nothing in it was changed or taken away. The
 * algorithm is that of RFC 9162, section 2.1.4.2. Any tree begins with that of no entries.
 */
export async function isConsistent({ before, after, proof }: Consistency, tree: TreeHash = treeHash): Promise<boolean> {
  if (before.size === 0) return proof.length === 0 && sameBytes(before.root, await tree.empty());
  if (before.size === after.size) return proof.length === 0 && sameBytes(before.root, after.root);
  if (!(before.size > 0 && before.size < after.size)) return false;
  let [at, last] = [before.size - 1, after.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  // A complete earlier tree is a part of the later one as it is, and the proof leaves it out.
  const [start, ...steps] = at === 0 ? [before.root, ...proof] : proof;
  if (!start) return false;
  let [first, second] = [start, start];
  for (const step of steps) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      first = await tree.node(step, first);
      second = await tree.node(step, second);
      while (!isOdd(at) && at > 0) [at, last] = [half(at), half(last)];
    } else {
      second = await tree.node(second, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(first, before.root) && sameBytes(second, after.root);
}
