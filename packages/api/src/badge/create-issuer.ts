import { keyInUse, keySetOf, type KeyRing } from '@huitou/proof/key-ring.js';
import { signHead } from '@huitou/proof/log/head.js';
import { signReceipt } from '@huitou/proof/receipt.js';
import { importSigningKey, signKeySet, signStatement } from '@huitou/proof/sign.js';
import { hashedDocument } from '../hashed-document.ts';
import type { Reader } from '../ports/reader.ts';
import { claimsFrom } from './claims.ts';
import { isRefusal, type Issued, type Issuer, type Refusal } from '../ports/issuer.ts';
import type { Keys } from './keys.ts';

/** Seconds after which a statement is issued anew whatever happened. */
const hour = 3600;
/** Seconds a statement is given out even if the index moved meanwhile. */
const minute = 60;
/** Seconds a signed key set is given out; it is valid for seven days. */
const day = 86_400;
/** Merchants whose statement is kept at hand. */
const kept = 20_000;

interface Entry {
  readonly at: number;
  readonly state: string;
  readonly kid: string;
  readonly answer: Promise<Issued | Refusal>;
  /** The answer, once it is there. */
  issued?: Issued | Refusal;
}

interface SignedKeySet {
  readonly at: number;
  readonly ring: KeyRing;
  readonly jws: string;
  /** When the ring was last asked for: a key may be revoked at any time. */
  asked: number;
}

export interface IssuerOptions {
  readonly reader: Reader;
  /** Exact https origin of this server; http is for the machine itself. */
  readonly origin: string;
  readonly keys: Keys;
  /** Seconds since 1970. */
  readonly now?: () => number;
}

/** An issuer over a reader and a set of keys: signs what the reader publishes, hourly and when it changed. */
export function createIssuer({
  reader,
  origin,
  keys,
  now = () => Math.floor(Date.now() / 1000),
}: IssuerOptions): Issuer {
  const entries = new Map<string, Entry>();
  let keySet: SignedKeySet | undefined;
  let signedHead: { readonly root: string; readonly kid: string; readonly jws: string } | undefined;

  const stateOf = (merchant: string): string =>
    `${reader.version(merchant, 'index')} ${reader.version(merchant, 'reviews')}`;

  /** A merchant that reports its first site should not wait an hour for its badge, so a refusal holds for a minute. */
  const isFresh = (entry: Entry, merchant: string, at: number): boolean => {
    const settled = entry.state === stateOf(merchant) && !(entry.issued && isRefusal(entry.issued));
    return at >= entry.at && at - entry.at < (settled ? hour : minute);
  };

  const issue = async (merchant: string, at: number, ring: KeyRing): Promise<Issued | Refusal> => {
    const [snapshot, facts, summary, { hash }] = await Promise.all([
      reader.index(merchant),
      reader.facts(merchant),
      reader.summary(merchant),
      hashedDocument(reader.method),
    ]);
    const method = { version: reader.method.version, hash };
    const claims = claimsFrom({ origin, snapshot, facts, reviews: summary.reviews, method, now: at });
    if (isRefusal(claims)) return claims;
    const key = await importSigningKey(keyInUse(ring, at).jwk);
    return { statement: await signStatement(claims, key), claims };
  };

  return {
    origin,

    async statement(merchant) {
      const at = now();
      const ring = await keys.ring(at);
      const { kid } = keyInUse(ring, at);
      const entry = entries.get(merchant);
      if (entry && entry.kid === kid && isFresh(entry, merchant, at)) return entry.answer;
      const made: Entry = { at, state: stateOf(merchant), kid, answer: issue(merchant, at, ring) };
      entries.delete(merchant);
      entries.set(merchant, made);
      made.answer.then(
        (answer) => (made.issued = answer),
        // A failure is not kept: the next one to ask tries again.
        () => entries.get(merchant) === made && entries.delete(merchant),
      );
      const [oldest] = entries.keys();
      if (entries.size > kept && oldest !== undefined) entries.delete(oldest);
      return made.answer;
    },

    async keys() {
      const at = now();
      const ring = await keys.ring(at);
      if (keySet?.ring !== ring || at - keySet.at >= day || at < keySet.at) {
        keySet = { at, ring, jws: await signKeySet(keySetOf(ring, origin, at), keys.root), asked: at };
      }
      keySet.asked = at;
      return keySet.jws;
    },

    async receipt({ review, merchant, at: milliseconds, text }) {
      const at = now();
      const key = await importSigningKey(keyInUse(await keys.ring(at), at).jwk);
      return signReceipt({ iss: origin, sub: review, merchant, iat: Math.floor(milliseconds / 1000), text }, key);
    },

    async logHead({ size, root, day: of, at: time }) {
      const at = now();
      const { kid, jwk } = keyInUse(await keys.ring(at), at);
      if (signedHead?.root !== root || signedHead.kid !== kid) {
        const claims = { iss: origin, size, root, day: of, at: Math.floor(Date.parse(time) / 1000), iat: at };
        signedHead = { root, kid, jws: await signHead(claims, await importSigningKey(jwk)) };
      }
      return signedHead.jws;
    },

    isCurrent(jws, merchant) {
      const at = now();
      if (merchant === undefined) return keySet?.jws === jws && Math.abs(at - keySet.asked) < minute;
      const entry = entries.get(merchant);
      const issued = entry?.issued;
      return (
        entry !== undefined &&
        issued !== undefined &&
        !isRefusal(issued) &&
        issued.statement === jws &&
        isFresh(entry, merchant, at)
      );
    },
  };
}
