import { badgeAnswer, keysAnswer } from '@huitou/contract/badge.js';
import { broker } from '@huitou/client/broker.js';
import type { Query } from '@huitou/client/remote.js';
import { anchors } from '@huitou/proof/anchors.js';
import { tolerance, verifyBadge, type Floor, type Verdict } from '@huitou/proof/verify.js';

// Of the whole page: what was seen of each issuer, the key sets in hand, and when one was asked for again (milliseconds).
const floor: Floor = new Map();
const keySets = new Map<string, Promise<string>>();
const refetchEvery = 300_000;
let refetched = -refetchEvery;

/** The issuer states nothing about the merchant at the moment: it knows too little, or nothing to recommend. */
export interface Withheld {
  readonly state: 'collecting' | 'none';
  readonly code: string;
}

/**
 * The verdict on a merchant's badge on this page, shared by every tag that shows it: a statement is checked once, and a
 * newer one is asked for when it ends.
 *
 * @param believed for tests alone, which come before the first tag; no tag hands anything in.
 */
export function verdictOf(api: string, merchant: string, believed = anchors): Query<Verdict | Withheld> {
  const { ask, query } = broker(api);
  const path = `/v1/badges/${encodeURIComponent(merchant)}`;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keySet = (): Promise<string> => {
    let found = keySets.get(api);
    if (!found) {
      found = ask('/.well-known/huitou-keys', keysAnswer, new AbortController()).then(({ keys }) => keys);
      keySets.set(api, found);
      found.catch(() => keySets.delete(api));
    }
    return found;
  };

  // Where the context is not secure there is no WebCrypto, and the verdict is that nothing can be checked.
  const judge = (statement: string, keys: string): Promise<Verdict> => {
    const origins = [location.origin, ...(location.ancestorOrigins ?? [])];
    return verifyBadge(statement, keys, { anchors: believed, origins, merchant, now: Date.now() / 1000, floor });
  };

  const load = async (request: AbortController): Promise<Verdict | Withheld> => {
    const { statement, why } = await ask(path, badgeAnswer, request);
    if (!statement) return { state: why === 'too-few-buyers' ? 'collecting' : 'none', code: `${why}` };
    const keys = await keySet();
    let verdict = await judge(statement, keys);
    const now = Date.now();
    if (/^(unk|key-s)/.test(verdict.code)) {
      // A newer key set may decide otherwise. It is fetched once in five minutes, and whoever meets it waits for it.
      if (now - refetched >= refetchEvery) {
        refetched = now;
        keySets.delete(api);
      }
      const newer = await keySet();
      if (newer !== keys) verdict = await judge(statement, newer);
    }
    clearTimeout(timer);
    if (verdict.state === 'verified') {
      // Twice: to have a newer one in time, and to be drawn again where there is none.
      const again = (): void => {
        shared.refresh();
        timer = setTimeout(shared.refresh, (tolerance + 1) * 1000);
      };
      timer = setTimeout(again, verdict.claims.exp * 1000 - now);
    }
    return verdict;
  };

  // A copy of the script with other roots must come to its own verdict.
  const shared = query<unknown>(path + import.meta.url, badgeAnswer, load) as Query<Verdict | Withheld>;
  return shared;
}
