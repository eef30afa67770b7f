import { check } from '@huitou/contract/check.js';
import { exact, integer, string, type Infer } from '@huitou/contract/schema.js';
import type { Anchor } from '../anchors.ts';
import { fromBase64url } from '../base64url.ts';
import { verifyEd25519 } from '../ed25519.ts';
import { readJws, type JwsFault } from '../jws.ts';
import { openKeySet, type KeySetFault } from '../open-key-set.ts';
import { signJws } from '../sign.ts';
import type { SigningKey } from '../signing-key.ts';

/** The `typ` of a head's header. */
const headType = 'huitou-log+jwt';
const headSize = 4096;

const head = exact({
  /** The issuer: exact origin of the API. */
  iss: string(),
  size: integer(),
  /** Base64url. */
  root: string(),
  /** `YYYY-MM-DD`. */
  day: string(),
  /** Seconds since 1970: when the head was made, and when it was signed. */
  at: integer(),
  iat: integer(),
});
/** What an issuer states of its log: that of the first `size` entries this is the root. It never ends. */
export type HeadClaims = Infer<typeof head>;

/** Signs a head with a statement key of the issuer. */
export const signHead = (claims: HeadClaims, key: SigningKey): Promise<string> => signJws(headType, claims, key);

/** Why a head is not believed. */
export type HeadFault =
  | JwsFault
  | 'unknown-key'
  | 'revoked-key'
  | 'signature'
  | 'claims'
  | 'key-not-in-force'
  | 'issuer'
  | `key-set-${KeySetFault}`;

/**
 * The claims of a head that a key of the issuer signed, or what is wrong with it.
 *
 * @param statement compact JWS, as `/v1/log` answers it.
 * @param keySet compact JWS, as `/.well-known/huitou-keys` answers it.
 */
export async function openHead(
  statement: string,
  keySet: string,
  anchors: readonly Anchor[],
): Promise<HeadClaims | HeadFault> {
  const jws = readJws(statement, headType, headSize);
  if (typeof jws === 'string') return jws;
  const set = await openKeySet(keySet, anchors);
  if (typeof set === 'string') return `key-set-${set}`;
  const key = set.keys.find(({ kid }) => kid === jws.kid);
  if (!key) return 'unknown-key';
  if (key.status === 'revoked') return 'revoked-key';
  if (!(await verifyEd25519(fromBase64url(key.x), jws.signature, jws.signed))) return 'signature';
  if (check(head, jws.claims)) return 'claims';
  const claims = jws.claims as HeadClaims;
  if (claims.iat < key.nbf || claims.iat >= key.exp) return 'key-not-in-force';
  return claims.iss === set.iss ? claims : 'issuer';
}
