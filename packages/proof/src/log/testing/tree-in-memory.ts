import type { Bytes } from '../../base64url.ts';
import { GrowingTree } from '../grow.ts';
import type { NodeSource } from '../make-proof.ts';
import { treeHash, type TreeHash } from '../tree-hash.ts';

/** A tree over these entries, with all its complete subtrees at hand; `asked` counts how many of them were read. */
export async function treeInMemory(
  entries: readonly Bytes[],
  tree: TreeHash = treeHash,
): Promise<NodeSource & { readonly leaves: readonly Bytes[]; asked: number }> {
  const kept = new Map<string, Bytes>();
  const leaves: Bytes[] = [];
  const source = {
    leaves,
    asked: 0,
    nodes: async (places: readonly { readonly level: number; readonly index: number }[]): Promise<Bytes[]> =>
      places.map(({ level, index }) => {
        source.asked += 1;
        const hash = kept.get(`${level} ${index}`);
        if (!hash) throw new Error(`tree: has no complete subtree ${index} of level ${level}`);
        return hash;
      }),
  };
  const growing = await GrowingTree.at(source, 0, tree);
  for (const entry of entries) {
    const leaf = await tree.leaf(entry);
    leaves.push(leaf);
    for (const { level, index, hash } of await growing.add(leaf)) kept.set(`${level} ${index}`, hash);
  }
  return source;
}
