import { check } from '@huitou/contract/check.js';
import { bare, exact, integer, oneOf, optional, string, type Schema } from '@huitou/contract/schema.js';
import { fromBase64url, type Bytes } from './base64url.ts';
import { verifyEd25519 } from './ed25519.ts';
import { tolerance } from './verify.ts';

// What a platform signs for its own users, as a JWT (RFC 7519) that any library makes: header `alg`, `typ` and, where there
// are several keys, `kid`. Unlike what this project signs itself it may be spelled in any way that JSON allows.

/** A public key of a platform. */
export interface PlatformKey {
  /** What a header names it by; one without a name may be any. */
  readonly kid: string | undefined;
  /** 32 bytes, base64url. */
  readonly x: string;
}

/** Where a platform's keys come from: those of a name, or all of them without one. */
export type FindKeys = (kid: string | undefined) => Promise<readonly PlatformKey[]>;

/** The checks of a token, in the order in which they are made. */
type TokenCheck =
  | 'size'
  | 'parts'
  | 'json'
  | 'header'
  | 'key'
  | 'signature'
  | 'claims'
  | 'issuer'
  | 'audience'
  | 'not-yet'
  | 'expired'
  | 'lifetime';

/** Why a token counts for nothing: which check failed, and what to change. */
export interface TokenFault {
  readonly check: TokenCheck;
  readonly reason: string;
}

export const isTokenFault = (found: object): found is TokenFault => 'check' in found && 'reason' in found;

/** What is asked of a kind of token. */
export interface TokenKind<T extends CommonClaims> {
  /** The `typ` of its header. */
  readonly typ: string;
  readonly claims: Schema<T>;
  /** Seconds that it may be valid. */
  readonly life: number;
}

/** One origin, or a list with it among others, as libraries write it. */
const origins: Schema<string | readonly string[]> = bare({
  type: ['string', 'array'],
  items: string(),
  minItems: 1,
  maxItems: 8,
});

/** The claims that every token must have; `nbf` may stand beside them. Times are seconds since 1970. */
export const commonClaims = {
  /** The platform, by the name that the API knows it by. */
  iss: string({ minLength: 1, maxLength: 200 }),
  /** Exact origin of the API. */
  aud: origins,
  iat: integer(),
  exp: integer(),
  /** Names this token alone. */
  jti: string({ minLength: 8, maxLength: 128 }),
} as const;

/** What every token says. */
export interface CommonClaims {
  readonly iss: string;
  readonly aud: string | readonly string[];
  readonly iat: number;
  readonly nbf?: number;
  readonly exp: number;
  readonly jti: string;
}

/** Who is believed here, and when it is. */
export interface TokenPlace {
  /** The platform's name, as tokens give it. */
  readonly issuer: string;
  /** Exact origin of the API. */
  readonly audience: string;
  readonly keys: FindKeys;
  /** Seconds since 1970. */
  readonly now: number;
}

/** Characters of a token. */
const size = 4096;

const fault = (failed: TokenCheck, reason: string): TokenFault => ({ check: failed, reason });

const header = (typ: string) => exact({ alg: oneOf('EdDSA', 'Ed25519'), typ: oneOf(typ), kid: optional(string()) });

const readPart = (bytes: Bytes): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

function decoded(token: string): readonly [Bytes, Bytes, Bytes] | undefined {
  try {
    const [head, payload, signature, more] = token.split('.').map(fromBase64url);
    return head && payload && signature && !more ? [head, payload, signature] : undefined;
  } catch {
    return undefined;
  }
}

async function isSigned(keys: readonly PlatformKey[], signature: Bytes, signed: Bytes): Promise<boolean> {
  for (const { x } of keys) if (await verifyEd25519(fromBase64url(x), signature, signed)) return true;
  return false;
}

function faultInTimes({ iat, nbf = iat, exp }: CommonClaims, life: number, now: number): TokenFault | undefined {
  const begins = Math.max(iat, nbf);
  if (begins - tolerance > now) return fault('not-yet', `it begins ${begins - now} s from now; check the clocks`);
  if (exp <= now - tolerance) return fault('expired', `it ended ${now - exp} s ago; get a new one`);
  if (exp <= iat || exp > iat + life) {
    return fault('lifetime', `exp must be after iat and at most ${life} s after it, not ${exp - iat} s`);
  }
  return undefined;
}

/** Which kind of platform token a header names, as far as it names one. */
function kindIn(header: unknown): string | undefined {
  const { typ } = (header ?? {}) as { readonly typ?: unknown };
  return typeof typ === 'string' && /^huitou-[a-z]{1,20}\+jwt$/.test(typ) ? typ : undefined;
}

/**
 * Checks a platform's token, every check in its order, and stops at the first that fails.
 *
 * @param token compact JWS.
 * @returns what it says, once all of it is believed.
 */
export async function readPlatformToken<T extends CommonClaims>(
  token: string,
  { typ, claims: shape, life }: TokenKind<T>,
  { issuer, audience, keys, now }: TokenPlace,
): Promise<T | TokenFault> {
  if (token.length > size) return fault('size', `it has ${token.length} characters, and at most ${size} are taken`);
  const parts = decoded(token);
  if (!parts) return fault('parts', 'it is not three parts in base64url without padding, joined by dots');
  const [head, payload, signature] = parts;
  let named: { readonly kid?: string };
  let claims: T;
  try {
    named = readPart(head) as typeof named;
    claims = readPart(payload) as T;
  } catch {
    return fault('json', 'header and claims must be JSON in UTF-8');
  }
  const wrong = check(header(typ), named);
  const other = wrong && kindIn(named);
  // Whoever shows the token of another kind has not misspelt anything.
  if (other !== undefined && other !== typ) return fault('header', `typ is ${other}; here it has to be ${typ}`);
  if (wrong) return fault('header', `${wrong.pointer || '/'} ${wrong.reason}; a header has alg, typ and kid alone`);
  const candidates = await keys(named.kid);
  if (candidates.length === 0) {
    return fault('key', named.kid === undefined ? 'no key is known' : `no key is known by the kid ${named.kid}`);
  }
  const signed = new TextEncoder().encode(token.slice(0, token.lastIndexOf('.')));
  if (!(await isSigned(candidates, signature, signed))) return fault('signature', 'it was not signed by a known key');
  const missing = check(shape, claims);
  if (missing) return fault('claims', `${missing.pointer || '/'} ${missing.reason}`);
  if (claims.iss !== issuer) return fault('issuer', `iss is ${claims.iss}; here it has to be ${issuer}`);
  const meant = [claims.aud].flat();
  if (!meant.includes(audience)) return fault('audience', `aud is ${meant.join(', ')}; here it has to be ${audience}`);
  return faultInTimes(claims, life, now) ?? claims;
}
