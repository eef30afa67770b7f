import { check } from '@huitou/contract/check.js';
import { exact, integer, list, oneOf, string, type Infer } from '@huitou/contract/schema.js';

/** The `typ` of a key set's header. */
export const keySetType = 'huitou-keys+jwt';

/** Letters a key set may have as a compact JWS. */
export const keySetSize = 16384;

/** Seconds a key set may be valid. */
export const keySetLife = 7 * 86400;

const key = exact({
  kty: oneOf('OKP'),
  crv: oneOf('Ed25519'),
  /** Thumbprint of the key (RFC 7638): what a statement's header names. */
  kid: string(),
  /** The public key, 32 bytes as base64url. */
  x: string(),
  /** Seconds since 1970 between which the key may sign. */
  nbf: integer(),
  exp: integer(),
  /** Only `revoked` decides anything; between the others the dates decide. */
  status: oneOf('active', 'next', 'retired', 'revoked'),
});
/** A statement key as the key set shows it. */
export type PublishedKey = Infer<typeof key>;

const keySet = exact({
  /** The issuer all these keys speak for. */
  iss: string(),
  /** Grows with every change, so that an older set cannot come back. */
  seq: integer(),
  /** Seconds since 1970, as the next. */
  iat: integer(),
  /** At most 7 days after `iat`. */
  exp: integer(),
  keys: list(key),
});
/** An issuer's keys for statements: the payload of a signed key set. */
export type KeySetClaims = Infer<typeof keySet>;

/** Finds what keeps `value` from being the claims of a key set, or `undefined`. */
export function faultInKeySet(value: unknown): string | undefined {
  const fault = check(keySet, value);
  if (fault) return `${fault.pointer} ${fault.reason}`;
  const { iat, exp } = value as KeySetClaims;
  return exp > iat && exp <= iat + keySetLife ? undefined : '/exp must be after iat, by at most 7 days';
}
