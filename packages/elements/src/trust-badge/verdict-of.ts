import type { BadgeAnswer } from '@huitou/contract/badge.js';
import { badgeOf } from '@huitou/client/badge-of.js';
import { keysOf } from '@huitou/client/keys-of.js';
import type { Query, Remote } from '@huitou/client/remote.js';
import { anchors } from '@huitou/proof/anchors.js';
import { tolerance, verifyBadge, type Floor, type Verdict } from '@huitou/proof/verify.js';

/** A verdict, or why the tag never came to one. */
export type PageVerdict = Verdict | { readonly state: 'cannot-check'; readonly code: 'not-secure' };

/** Milliseconds after which an unknown key may make the page ask for the key set again. */
const refetchEvery = 300_000;

// Of the whole page: what was seen of each issuer, when the key set was asked for again, and who is asked about whom.
const floor: Floor = new Map();
let refetched = -refetchEvery;
const known = new WeakMap<Query<BadgeAnswer>, Query<PageVerdict>>();

/**
 * The verdict on a merchant's badge on this page, shared by every tag that shows it: a statement is checked once, again
 * when a newer one or newer keys arrive, and again at its end, shortly before which a newer one is asked for.
 *
 * @param believed for tests alone; no tag hands anything in.
 */
export function verdictOf(api: string, merchant: string, believed = anchors): Query<PageVerdict> {
  const badge = badgeOf(api, merchant);
  const found = known.get(badge);
  if (found) return found;
  const keys = keysOf(api);
  const listeners = new Set<() => void>();
  let leave = [] as (() => void)[];
  let judging = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Remote<PageVerdict>): void => {
    query.current = next;
    for (const listener of [...listeners]) listener();
  };

  const judge = async (statement: string, keySet: string): Promise<void> => {
    const mine = (judging = statement + keySet);
    const origins = [location.origin, ...(location.ancestorOrigins ?? [])];
    const now = Date.now();
    const value: PageVerdict = isSecureContext
      ? await verifyBadge(statement, keySet, { anchors: believed, origins, merchant, now: now / 1000, floor })
      : { state: 'cannot-check', code: 'not-secure' };
    if (mine !== judging) return;
    show({ is: 'ready', value, at: now });
    if (/^(unk|key-s)/.test(value.code) && now - refetched >= refetchEvery) {
      refetched = now;
      keys.refresh();
    }
    clearTimeout(timer);
    if (value.state !== 'verified' || !leave.length) return;
    timer = setTimeout(
      () => {
        badge.refresh();
        timer = setTimeout(() => judge(statement, keySet), (tolerance + 1) * 1000);
      },
      value.claims.exp * 1000 - now,
    );
  };

  const look = (): void => {
    const [answer, set] = [badge.current, keys.current];
    if ('value' in answer && 'value' in set) {
      const { statement } = answer.value;
      if (statement + set.value.keys !== judging) void judge(statement, set.value.keys);
    } else if (!('value' in query.current)) {
      show('value' in answer ? (set as Remote<never>) : answer);
    }
  };

  const query = {
    current: { is: 'loading' } as Remote<PageVerdict>,
    subscribe(listener: () => void) {
      const own = (): void => listener();
      listeners.add(own);
      if (!leave.length) {
        leave = [badge.subscribe(look), keys.subscribe(look)];
        judging = '';
        look();
      }
      return () => {
        listeners.delete(own);
        if (listeners.size) return;
        clearTimeout(timer);
        for (const end of leave) end();
        leave = [];
      };
    },
    refresh() {
      badge.refresh();
      keys.refresh();
    },
  };
  known.set(badge, query);
  return query;
}
