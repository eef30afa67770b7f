import type { Bytes } from '../base64url.ts';

/** SHA-256, by whatever the platform has. */
export type Sha256 = (bytes: Bytes) => Bytes | Promise<Bytes>;

/** The hashes of a Merkle tree (RFC 6962, section 2.1). */
export interface TreeHash {
  /** Of no entries at all. */
  empty(): Bytes | Promise<Bytes>;
  leaf(entry: Bytes): Bytes | Promise<Bytes>;
  node(left: Bytes, right: Bytes): Bytes | Promise<Bytes>;
}

const webSha256: Sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const joined = (prefix: number, ...parts: readonly Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 1));
  all[0] = prefix;
  let at = 1;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** The hashes over one SHA-256. A leaf begins with 0 and a node with 1, so that neither can be taken for the other. */
export const treeHashOver = (sha256: Sha256): TreeHash => ({
  empty: () => sha256(new Uint8Array()),
  leaf: (entry) => sha256(joined(0, entry)),
  node: (left, right) => sha256(joined(1, left, right)),
});

/** The hashes over WebCrypto: in browser and server alike. */
export const treeHash = treeHashOver(webSha256);

export const sameBytes = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);
