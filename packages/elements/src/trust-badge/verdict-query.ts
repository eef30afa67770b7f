import { badgeAnswer, keysAnswer, type BadgeAnswer } from '@huitou/contract/badge.js';
import { broker } from '@huitou/client/broker.js';
import type { Query } from '@huitou/client/remote.js';
import { anchors } from '@huitou/proof/anchors.js';
import { tolerance, verifyBadge, type Floor, type Verdict } from '@huitou/proof/verify.js';

// Of the whole page: what was seen of each issuer, key sets fetched by themselves, and when one was (milliseconds).
const floor: Floor = new Map();
const keySets = new Map<string, Promise<string>>();
const refetchEvery = 300_000;
let refetched = -refetchEvery;

/** Milliseconds between two requests for a statement that is about to end. */
const renewEvery = 60_000;

/** The issuer makes no statement about the merchant at present: it knows too little, or nothing to recommend. */
export interface Withheld {
  readonly state: 'collecting' | 'none';
  readonly code: string;
}

/** Origins of this page, then of those around it that can be known; `null` in a frame that is cut off from its own. */
function origins(): string[] {
  const { origin, top, location, document } = self;
  // Firefox tells only who opened a frame.
  const opener = top !== self && document?.referrer;
  return [origin, ...(location?.ancestorOrigins ?? (opener ? [new URL(opener).origin] : []))];
}

/**
 * The verdict on a merchant's badge on this page, shared by every tag that shows it: a statement is checked once, and a
 * newer one is asked for when it ends.
 *
 * @param believed for tests alone, which come before the first tag; no tag hands anything in.
 */
export function verdictQuery(api: string, merchant: string, believed = anchors): Query<Verdict | Withheld> {
  const { ask, query } = broker(api);
  const path = `/v1/badges/${encodeURIComponent(merchant)}`;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fetchKeys = (): Promise<string> => {
    let found = keySets.get(api);
    if (!found) {
      found = ask('/.well-known/huitou-keys', keysAnswer, new AbortController()).then(({ value }) => value.keys);
      keySets.set(api, found);
      found.catch(() => keySets.delete(api));
    }
    return found;
  };

  // Where the context is not secure there is no WebCrypto, and the verdict is that nothing can be checked.
  const judge = (statement: string, keys: string): Promise<Verdict> =>
    verifyBadge(statement, keys, { anchors: believed, origins: origins(), merchant, now: Date.now() / 1000, floor });

  const settle = async ({ statement, why, keys: sent }: BadgeAnswer): Promise<Verdict | Withheld> => {
    if (!statement) return { state: why?.startsWith('too-few') ? 'collecting' : 'none', code: why ?? 'none' };
    const keys = sent ?? (await fetchKeys());
    let verdict = await judge(statement, keys);
    const now = Date.now();
    if (/^(unk|key-s)/.test(verdict.code)) {
      // A newer key set may decide otherwise. It is fetched once in five minutes, and every badge that meets it waits.
      if (now - refetched >= refetchEvery) {
        refetched = now;
        keySets.delete(api);
      }
      const newer = await fetchKeys();
      if (newer !== keys) verdict = await judge(statement, newer);
    }
    clearTimeout(timer);
    if (verdict.state === 'verified') {
      // For a newer statement in time; and once more when this one counts no longer, so that it is not shown after that.
      const ends = verdict.claims.exp * 1000 - now;
      const over = ends + (tolerance + 1) * 1000;
      timer = setTimeout(shared.refresh, Math.min(Math.max(ends, renewEvery), over));
    }
    return verdict;
  };

  // A copy of the script with other roots must come to its own verdict.
  const load = async (request: AbortController) => {
    const { value, again = false } = await ask(path, badgeAnswer, request);
    return { value: await settle(value), omitted: 0, again };
  };
  const shared = query<unknown>(path + import.meta.url, badgeAnswer, load) as Query<Verdict | Withheld>;
  return shared;
}
