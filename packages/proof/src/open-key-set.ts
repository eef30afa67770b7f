import type { Anchor } from './anchors.ts';
import { fromBase64url } from './base64url.ts';
import { verifyEd25519 } from './ed25519.ts';
import { readJws, type JwsFault } from './jws.ts';
import { faultInKeySet, keySetSize, keySetType, type KeySetClaims } from './key-set.ts';

/** What is wrong with a key set; `old` and `expired` are for whoever knows the time. */
export type KeySetFault = JwsFault | 'signature' | 'claims' | 'issuer' | 'old' | 'expired';

/**
 * The keys of a key set that one of the built-in roots signed for its own issuer, or what is wrong with it. There are
 * two roots an issuer, so each is tried: finding the one that the header names would cost a digest.
 */
export async function openKeySet(jws: string, anchors: readonly Anchor[]): Promise<KeySetClaims | KeySetFault> {
  const set = readJws(jws, keySetType, keySetSize);
  if (typeof set === 'string') return set;
  const claims = set.claims as KeySetClaims;
  for (const { issuer, roots } of anchors) {
    for (const root of roots) {
      if (!(await verifyEd25519(fromBase64url(root), set.signature, set.signed))) continue;
      if (faultInKeySet(claims) !== undefined) return 'claims';
      return claims.iss === issuer ? claims : 'issuer';
    }
  }
  return 'signature';
}
