import { check } from '@huitou/contract/check.js';
import { integer, list, object, oneOf, string, type Infer } from '@huitou/contract/schema.js';

/** The `typ` of a key set's header. */
export const keySetType = 'huitou-keys+jwt';

/** Letters a key set may have as a compact JWS. */
export const keySetSize = 16384;

/** Seconds a key set may be valid. */
export const keySetLife = 7 * 86400;

const key = object({
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
/** A statement key as the key set shows it: what is needed here, and what makes it a JSON Web Key (RFC 8037). */
export type PublishedKey = Infer<typeof key> & { readonly kty: 'OKP'; readonly crv: 'Ed25519' };

// Open where a statement is exact: a root's signature stands for the whole, and readers of a later version may need more.
const keySet = object({
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
export type KeySetClaims = Omit<Infer<typeof keySet>, 'keys'> & { readonly keys: readonly PublishedKey[] };

/** Finds what keeps `value` from being the claims of a key set: a JSON pointer to the first fault, or `undefined`. */
export function faultInKeySet(value: unknown): string | undefined {
  const fault = check(keySet, value);
  if (fault) return fault.pointer;
  const { iat, exp } = value as KeySetClaims;
  return exp <= iat || exp > iat + keySetLife ? '/exp' : undefined;
}
