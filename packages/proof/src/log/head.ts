import { check } from '@huitou/contract/check.js';
import { exact, integer, string, type Infer } from '@huitou/contract/schema.js';
import type { Anchor } from '../anchors.ts';
import { openSigned, type SignedFault } from '../open-signed.ts';
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
export type HeadFault = SignedFault;

/**
 * The claims of a head that a key of the issuer signed, or what is wrong with it.
 *
 * @param statement compact JWS, as `/v1/log` answers it.
 * @param keySet compact JWS, as `/.well-known/huitou-keys` answers it.
 */
export const openHead = (
  statement: string,
  keySet: string,
  anchors: readonly Anchor[],
): Promise<HeadClaims | HeadFault> =>
  openSigned<HeadClaims>(statement, keySet, anchors, {
    typ: headType,
    size: headSize,
    faultIn: (claims) => check(head, claims) !== undefined,
  });
