import type { Bytes } from '../base64url.ts';
import type { NodeSource } from './make-proof.ts';
import { completeSubtrees, type Place } from './subtrees.ts';
import { treeHash, type TreeHash } from './tree-hash.ts';

/** A complete subtree with its hash. */
export interface PlacedNode extends Place {
  readonly hash: Bytes;
}

/**
 * The right edge of a tree: the complete subtrees that it consists of, and nothing else, so that entries are added without reading
 * what is already there.
 */
export class GrowingTree {
  /** Largest first. */
  readonly #edge: PlacedNode[];
  readonly #tree: TreeHash;
  #size: number;

  private constructor(edge: PlacedNode[], size: number, tree: TreeHash) {
    this.#edge = edge;
    this.#size = size;
    this.#tree = tree;
  }

  /** The tree of the first `size` entries of a source. */
  static async at(source: NodeSource, size: number, tree: TreeHash = treeHash): Promise<GrowingTree> {
    const places = completeSubtrees({ from: 0, to: size });
    const hashes = await source.nodes(places);
    const edge = places.flatMap((place, i) => {
      const hash = hashes[i];
      return hash ? [{ ...place, hash }] : [];
    });
    return new GrowingTree(edge, size, tree);
  }

  get size(): number {
    return this.#size;
  }

  /** Adds an entry by its leaf's hash. @returns every subtree that it completes, the leaf first. */
  async add(leaf: Bytes): Promise<PlacedNode[]> {
    let node: PlacedNode = { level: 0, index: this.#size, hash: leaf };
    const complete = [node];
    for (let left = this.#edge.at(-1); left?.level === node.level; left = this.#edge.at(-1)) {
      this.#edge.pop();
      const hash = await this.#tree.node(left.hash, node.hash);
      complete.push((node = { level: node.level + 1, index: left.index / 2, hash }));
    }
    this.#edge.push(node);
    this.#size += 1;
    return complete;
  }

  /** Hashes of the complete subtrees that the tree consists of, largest first: with them `at` goes on from here. */
  edge(): Bytes[] {
    return this.#edge.map(({ hash }) => hash);
  }

  async root(): Promise<Bytes> {
    let root = this.#edge.at(-1)?.hash ?? (await this.#tree.empty());
    for (const { hash } of this.#edge.slice(0, -1).reverse()) root = await this.#tree.node(hash, root);
    return root;
  }
}
