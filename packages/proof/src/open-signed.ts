import type { Anchor } from './anchors.ts';
import { fromBase64url } from './base64url.ts';
import { verifyEd25519 } from './ed25519.ts';
import { readJws, type JwsFault } from './jws.ts';
import { openKeySet, type KeySetFault } from './open-key-set.ts';

/** Why what an issuer is said to have signed is not believed. */
export type SignedFault =
  | JwsFault
  | 'unknown-key'
  | 'revoked-key'
  | 'signature'
  | 'claims'
  | 'key-not-in-force'
  | 'issuer'
  | `key-set-${KeySetFault}`;

/** What the text has to be: the `typ` of its header, the letters it may have, and what is wrong with its claims. */
export interface SignedKind {
  readonly typ: string;
  readonly size: number;
  readonly faultIn: (claims: unknown) => boolean;
}

/**
 * The claims of a text that never ends and that a key of the issuer signed while it was in force, or what is wrong with it.
 *
 * @param statement compact JWS.
 * @param keySet compact JWS, as `/.well-known/huitou-keys` answers it.
 */
export async function openSigned<T extends { readonly iss: string; readonly iat: number }>(
  statement: string,
  keySet: string,
  anchors: readonly Anchor[],
  { typ, size, faultIn }: SignedKind,
): Promise<T | SignedFault> {
  const jws = readJws(statement, typ, size);
  if (typeof jws === 'string') return jws;
  const set = await openKeySet(keySet, anchors);
  if (typeof set === 'string') return `key-set-${set}`;
  const key = set.keys.find(({ kid }) => kid === jws.kid);
  if (!key) return 'unknown-key';
  if (key.status === 'revoked') return 'revoked-key';
  if (!(await verifyEd25519(fromBase64url(key.x), jws.signature, jws.signed))) return 'signature';
  if (faultIn(jws.claims)) return 'claims';
  const claims = jws.claims as T;
  if (claims.iat < key.nbf || claims.iat >= key.exp) return 'key-not-in-force';
  return claims.iss === set.iss ? claims : 'issuer';
}
