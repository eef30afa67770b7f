import type { Bytes } from '../base64url.ts';
import { treeHash } from './tree-hash.ts';

/** The hash of an entry as a leaf of the log's tree, from its text as `/v1/log/entries` gives it. */
export const hashOfEntry = async (entry: string): Promise<Bytes> => treeHash.leaf(new TextEncoder().encode(entry));
