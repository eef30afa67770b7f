import { toBase64url, type Bytes } from './base64url.ts';
import { faultInKeySet, keySetSize, keySetType, type KeySetClaims } from './key-set.ts';
import { isIssuer, isOrigin } from './origins.ts';
import type { SigningKey } from './signing-key.ts';
import { isSoundKey } from './sound-key.ts';
import { faultInStatement, statementSize, statementType, type StatementClaims } from './statement.ts';
import { writeJson } from './strict-json.ts';

export { generateKey, importSigningKey, thumbprint } from './signing-key.ts';
export type { PrivateJwk, SigningKey } from './signing-key.ts';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Signs `payload` as compact JWS (RFC 7515) with the header `alg`, `typ`, `kid` and nothing else. */
export async function signJws(typ: string, payload: unknown, key: SigningKey): Promise<string> {
  const part = (value: unknown): string => toBase64url(utf8(writeJson(value)));
  const signed = `${part({ alg: 'Ed25519', typ, kid: key.kid })}.${part(payload)}`;
  return `${signed}.${toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, utf8(signed))))}`;
}

/** What the claim at a faulty place has to be; for every other place it is a missing, unknown or mistyped member. */
const duties: Readonly<Record<string, string>> = {
  '/iss': 'must be an https origin (or http on localhost)',
  '/aud': 'must be 1 to 20 exact origins such as https://shop.example, without path or wildcard',
  '/keys': 'must have sound Ed25519 public keys only',
  '/stats/level': 'must be an integer from 1 (below) to 4 (leading)',
  '/stats/score': 'and every other score must be an integer from 0 to 100',
  '/stats': 'must have no number below 0',
  '/stats/returning': 'must not be over buyers',
};

interface Kind {
  readonly typ: string;
  readonly size: number;
  readonly life: string;
  readonly faultIn: (claims: unknown) => string | undefined;
}

async function signChecked(kind: Kind, claims: unknown, key: SigningKey): Promise<string> {
  const { typ, size, life, faultIn } = kind;
  const fault = faultIn(claims);
  if (fault !== undefined) {
    const duty = fault === '/exp' ? `must be after iat and nbf, and at most ${life} after iat` : duties[fault];
    throw new Error(`${typ}: ${fault || '/'} ${duty ?? 'is missing, unknown or of the wrong type'}`);
  }
  const jws = await signJws(typ, claims, key);
  if (jws.length <= size) return jws;
  throw new Error(`${typ}: has ${jws.length} letters, at most ${size} are allowed; shorten names or lists`);
}

/** Beyond what the tag asks: what cannot do harm there, but would never be believed or found. */
const faultInHonest = (claims: unknown): string | undefined => {
  const fault = faultInStatement(claims);
  if (fault !== undefined) return fault;
  const { iss, aud } = claims as StatementClaims;
  return !isIssuer(iss) ? '/iss' : aud.every(isOrigin) ? undefined : '/aud';
};

const faultInHonestSet = (claims: unknown): string | undefined => {
  const fault = faultInKeySet(claims);
  if (fault !== undefined) return fault;
  const { iss, keys } = claims as KeySetClaims;
  return !isIssuer(iss) ? '/iss' : keys.every(({ x }) => isSoundKey(x)) ? undefined : '/keys';
};

const statements = { typ: statementType, size: statementSize, life: '24 hours', faultIn: faultInHonest };
const keySets = { typ: keySetType, size: keySetSize, life: '7 days', faultIn: faultInHonestSet };

/**
 * Signs a badge statement. What it signs, `verifyBadge` takes: the claims are checked here by the same function.
 *
 * @throws {Error} if a claim is missing, unknown or out of its range, or the whole is longer than 4 kB.
 */
export const signStatement = (claims: StatementClaims, key: SigningKey): Promise<string> =>
  signChecked(statements, claims, key);

/**
 * Signs a key set with a root key.
 *
 * @throws {Error} if a member is missing, unknown or out of its range, or the whole is longer than 16 kB.
 */
export const signKeySet = (claims: KeySetClaims, rootKey: SigningKey): Promise<string> =>
  signChecked(keySets, claims, rootKey);
