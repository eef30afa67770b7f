import type { KeySetClaims, PublishedKey } from './key-set.ts';
import { keySetLife } from './key-set.ts';
import { generateKey, thumbprint, type PrivateJwk } from './sign.ts';

const day = 86400;
/** Seconds a statement key signs. */
const life = 90 * day;
/** Seconds a key is shown before its first use, so that every cached key set knows it by then. */
const notice = 30 * day;
/** Seconds a key is still shown after its last use. */
const rest = 30 * day;

/** A statement key of the issuer, secret included. Times in seconds since 1970. */
export interface RingKey {
  readonly kid: string;
  readonly jwk: PrivateJwk;
  readonly nbf: number;
  readonly exp: number;
  readonly revoked: boolean;
}

/** All of an issuer's statement keys: plain data, to be kept in a file. `seq` grows whenever they change. */
export interface KeyRing {
  readonly seq: number;
  readonly keys: readonly RingKey[];
}

const ringKey = async (nbf: number): Promise<RingKey> => {
  const jwk = await generateKey();
  return { kid: await thumbprint(jwk), jwk, nbf, exp: nbf + life, revoked: false };
};

const inUse = (key: RingKey, now: number): boolean => !key.revoked && key.nbf <= now && now < key.exp;

/**
 * The ring as it has to be at `now` (seconds since 1970): drops what has rested 30 days, announces the next key 30 days
 * before it is needed, and after a revocation or a long sleep puts a new key to use at once. Unchanged if nothing is due.
 */
export async function rotate(ring: KeyRing, now: number): Promise<KeyRing> {
  const keys = ring.keys.filter((key) => now < key.exp + rest);
  const good = keys.filter((key) => !key.revoked && now < key.exp);
  if (!good.some((key) => inUse(key, now))) {
    const soonest = await ringKey(now);
    keys.push(soonest);
    good.push(soonest);
  }
  const end = Math.max(...good.map((key) => key.exp));
  if (end - now <= notice) keys.push(await ringKey(end));
  const changed = keys.length !== ring.keys.length || keys.some((key, i) => key !== ring.keys[i]);
  return changed ? { seq: ring.seq + 1, keys } : ring;
}

/** The ring after `kid` was lost or stolen: shown as revoked until it would have left anyway, replaced at once. */
export const revoke = (ring: KeyRing, kid: string, now: number): Promise<KeyRing> =>
  rotate({ seq: ring.seq + 1, keys: ring.keys.map((key) => (key.kid === kid ? { ...key, revoked: true } : key)) }, now);

/**
 * The key that signs at `now`: of several in use, the one that ends last.
 *
 * @throws {Error} if none is in use; `rotate` the ring first.
 */
export function keyInUse(ring: KeyRing, now: number): RingKey {
  const [key] = ring.keys.filter((candidate) => inUse(candidate, now)).sort((a, b) => b.exp - a.exp);
  if (!key) throw new Error(`key ring: no key is in use at ${now}; rotate the ring first`);
  return key;
}

const statusOf = (key: RingKey, now: number): PublishedKey['status'] =>
  key.revoked ? 'revoked' : now < key.nbf ? 'next' : now < key.exp ? 'active' : 'retired';

/** What the issuer publishes of its ring at `now`, to be signed with `signKeySet`. */
export const keySetOf = (ring: KeyRing, iss: string, now: number): KeySetClaims => ({
  iss,
  seq: ring.seq,
  iat: now,
  exp: now + keySetLife,
  keys: ring.keys.map((key) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    kid: key.kid,
    x: key.jwk.x,
    nbf: key.nbf,
    exp: key.exp,
    status: statusOf(key, now),
  })),
});
