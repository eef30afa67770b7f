import { keyInUse, keySetOf, type KeyRing } from '@huitou/proof/key-ring.js';
import { importSigningKey, signKeySet, signStatement } from '@huitou/proof/sign.js';
import { methodAnswerOf } from '../http/method-answer.ts';
import type { Reader } from '../reader.ts';
import { claimsFrom } from './claims.ts';
import { isRefusal, type Issued, type Issuer, type Refusal } from './issuer.ts';
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
export function createIssuer({ reader, origin, keys, now = () => Math.floor(Date.now() / 1000) }: IssuerOptions): Issuer {
  const entries = new Map<string, Entry>();
  let keySet: { readonly at: number; readonly ring: KeyRing; readonly jws: Promise<string> } | undefined;

  const issue = async (merchant: string, at: number, ring: KeyRing): Promise<Issued | Refusal> => {
    const [snapshot, facts, summary, { hash }] = await Promise.all([
      reader.index(merchant),
      reader.facts(merchant),
      reader.summary(merchant),
      methodAnswerOf(reader.method),
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
      const state = `${reader.version(merchant, 'index')} ${reader.version(merchant, 'reviews')}`;
      const entry = entries.get(merchant);
      const age = entry ? at - entry.at : Infinity;
      if (entry && entry.kid === kid && age >= 0 && age < (entry.state === state ? hour : minute)) return entry.answer;
      const answer = issue(merchant, at, ring);
      // A failure is not kept: the next one to ask tries again.
      answer.catch(() => entries.delete(merchant));
      entries.delete(merchant);
      entries.set(merchant, { at, state, kid, answer });
      const [oldest] = entries.keys();
      if (entries.size > kept && oldest !== undefined) entries.delete(oldest);
      return answer;
    },

    async keys() {
      const at = now();
      const ring = await keys.ring(at);
      if (!keySet || keySet.ring !== ring || at - keySet.at >= day || at < keySet.at) {
        const jws = signKeySet(keySetOf(ring, origin, at), keys.root);
        keySet = { at, ring, jws };
        jws.catch(() => (keySet = undefined));
      }
      return keySet.jws;
    },
  };
}
