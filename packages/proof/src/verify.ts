import type { Anchor } from './anchors.ts';
import { fromBase64url } from './base64url.ts';
import { verifyEd25519 } from './ed25519.ts';
import { readJws, type JwsFault } from './jws.ts';
import { openKeySet, type KeySetFault } from './open-key-set.ts';
import { faultInStatement, statementSize, statementType, type StatementClaims } from './statement.ts';

/** Seconds by which clocks may differ. */
export const tolerance = 300;

/** The highest sequence number and the newest signed time seen of an issuer; what a page remembers until it goes. */
export type Floor = Map<string, { seq: number; time: number }>;

/** What a statement is checked against. */
export interface Circumstances {
  /** Who is believed; the tag hands in those of its build. */
  readonly anchors: readonly Anchor[];
  /** Origin of the page, and of every page around it that can be known. */
  readonly origins: readonly string[];
  /** The merchant the tag is about. */
  readonly merchant: string;
  /** The device's clock, seconds since 1970. */
  readonly now: number;
  /** Read, and raised by what turns out to be signed. */
  readonly floor: Floor;
}

/** Why a statement is not believed, or cannot be judged. Stable: pages may act on it. */
type Refusal =
  | {
      readonly state: 'invalid';
      readonly code:
        JwsFault | 'unknown-key' | 'revoked-key' | 'signature' | 'claims' | 'key-not-in-force' | 'issuer' | 'merchant';
    }
  | { readonly state: 'expired'; readonly code: 'expired' }
  /** `sites` are the signed origins that it was issued for. */
  | { readonly state: 'wrong-site'; readonly code: 'wrong-site'; readonly sites: readonly string[] }
  | {
      readonly state: 'cannot-check';
      readonly code: 'no-anchors' | 'no-origin' | 'no-verifier' | 'not-yet' | `key-set-${KeySetFault}`;
    };

/** The outcome of a check. Only `verified` carries claims, so nothing unsigned can be shown by mistake. */
export type Verdict =
  { readonly state: 'verified'; readonly code: 'verified'; readonly claims: StatementClaims } | Refusal;

const cannotCheck = (code: (Refusal & { state: 'cannot-check' })['code']): Refusal => ({ state: 'cannot-check', code });
const invalid = (code: (Refusal & { state: 'invalid' })['code']): Refusal => ({ state: 'invalid', code });

async function judge(statement: string, keySet: string, on: Circumstances): Promise<Verdict> {
  const { anchors, origins, floor, merchant, now } = on;
  if (!anchors.length) return cannotCheck('no-anchors');
  if (!origins.length || origins.includes('null')) return cannotCheck('no-origin');

  const jws = readJws(statement, statementType, statementSize);
  if (typeof jws === 'string') return invalid(jws);

  const set = await openKeySet(keySet, anchors);
  if (typeof set === 'string') return cannotCheck(`key-set-${set}`);
  const { iss, seq } = set;
  const seen = floor.get(iss) ?? { seq, time: 0 };
  floor.set(iss, seen);
  if (seq < seen.seq) return cannotCheck('key-set-old');
  seen.seq = seq;
  seen.time = Math.max(seen.time, set.iat);
  // A clock that was set back is no way to revive what has ended: signed times only ever move this forward.
  const clock = Math.max(now, seen.time);
  if (set.exp + tolerance < clock) return cannotCheck('key-set-expired');

  const key = set.keys.find(({ kid }) => kid === jws.kid);
  if (!key) return invalid('unknown-key');
  if (key.status === 'revoked') return invalid('revoked-key');
  if (!(await verifyEd25519(fromBase64url(key.x), jws.signature, jws.signed))) return invalid('signature');
  if (faultInStatement(jws.claims) !== undefined) return invalid('claims');
  const claims = jws.claims as StatementClaims;
  const { iat, exp } = claims;
  if (iat < key.nbf || iat >= key.exp) return invalid('key-not-in-force');
  if (claims.iss !== iss) return invalid('issuer');
  if (Math.max(iat, claims.nbf) - tolerance > clock) return cannotCheck('not-yet');
  if (exp + tolerance < clock) return { state: 'expired', code: 'expired' };
  if (!origins.every((origin) => claims.aud.includes(origin)))
    return { state: 'wrong-site', code: 'wrong-site', sites: claims.aud };
  if (claims.sub !== merchant) return invalid('merchant');
  seen.time = Math.max(seen.time, iat);
  return { state: 'verified', code: 'verified', claims };
}

/**
 * Checks a badge statement in the order of the protocol and stops at the first failure. What is wrong with the statement
 * makes it invalid, expired or wrong for this site; what only keeps us from judging it is `cannot-check`. The status
 * list is not asked yet; a statement ends by itself within 24 hours.
 *
 * On `unknown-key` and on `key-set-…` a newer key set may decide otherwise: fetch it, at most once in five minutes a
 * page, and ask again.
 *
 * @param statement compact JWS, as `/v1/badges/{merchant}` answers it.
 * @param keySet compact JWS, as `/.well-known/huitou-keys` answers it.
 */
export const verifyBadge = (statement: string, keySet: string, on: Circumstances): Promise<Verdict> =>
  judge(statement, keySet, on).catch((): Verdict => ({ state: 'cannot-check', code: 'no-verifier' }));
