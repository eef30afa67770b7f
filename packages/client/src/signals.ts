import { isId } from '@huitou/contract/id.js';
import type { Signal, SignalKind } from '@huitou/contract/signals.js';
import { apiBase } from './api-base.ts';

/** What signals need of the page: the page itself, or a stand-in. */
export interface SignalPage {
  addEventListener(type: 'pagehide', listener: () => void): void;
  removeEventListener(type: 'pagehide', listener: () => void): void;
  readonly navigator: { sendBeacon?(address: string, body: string): boolean };
}

/** Whom signals are about, and where they come from. */
export interface SignalSettings {
  /** The API's address, http or https. */
  readonly api: string;
  readonly merchant: string;
  /** The live room, and the session that is on. */
  readonly room?: string;
  readonly session?: string;
}

/** One look at a merchant: it goes out once, when the page is left. */
interface Visit {
  /** The reader opened the reviews. */
  openedReviews(): void;
  /** Something was bought in this visit. */
  bought(): void;
}

/** Counts that a page chose to send. */
export interface Signals {
  /** Begins the visit; the same one however often it is called. */
  visit(): Visit;
  /** A buyer was offered the form for a review. */
  invited(): void;
  /** They opened it. */
  opened(): void;
  /** They sent a review. */
  written(): void;
  /** Sends what was counted now, and counts no more. */
  end(): void;
}

type Counted = Exclude<SignalKind, 'visit'>;

/** As many as the API takes of one kind at once. */
const most = 1_000;

/**
 * Counts what a page sends of its own choice: sums without a person, an id or a cookie. Nothing is counted before the page
 * says so, and what was is sent when the page is left, by `navigator.sendBeacon`; where that cannot be, it is lost.
 *
 * @param page the page itself, unless a test brings another.
 */
export function createSignals(
  { api, merchant, room, session }: SignalSettings,
  page: SignalPage | undefined = globalThis.window,
): Signals {
  const counts = new Map<Counted, number>();
  let visit: { openedReviews: boolean; bought: boolean } | undefined;
  let visitSent = false;
  const where = {
    merchant,
    ...(room && isId(room) && { room }),
    ...(session && isId(session) && { session }),
  };

  const send = (): void => {
    const signals: Signal[] = [...counts].map(([kind, count]) => ({ ...where, kind, count }));
    if (visit && !visitSent) signals.push({ ...where, kind: 'visit', ...visit });
    visitSent ||= visit !== undefined;
    counts.clear();
    const base = apiBase(api);
    if (signals.length === 0 || base === undefined || !isId(merchant)) return;
    try {
      // A text needs no permission of the API beforehand, for which a page that is left has no time.
      page?.navigator.sendBeacon?.(`${base}/v1/signals`, JSON.stringify({ signals }));
    } catch {
      // A policy of the page forbids it.
    }
  };
  page?.addEventListener('pagehide', send);

  const add = (kind: Counted) => (): void => void counts.set(kind, Math.min(most, (counts.get(kind) ?? 0) + 1));
  return {
    visit() {
      const begun = (visit ??= { openedReviews: false, bought: false });
      return {
        openedReviews: () => void (begun.openedReviews = true),
        bought: () => void (begun.bought = true),
      };
    },
    invited: add('invited'),
    opened: add('opened'),
    written: add('written'),
    end() {
      send();
      page?.removeEventListener('pagehide', send);
    },
  };
}
