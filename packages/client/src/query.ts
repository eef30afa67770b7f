import type { Query, Remote } from './remote.ts';
import { passes, type RequestError } from './request-error.ts';
import type { World } from './world.ts';

/** Milliseconds: a kept value this old is shown at once, as always, and asked for again. */
const fresh = 60_000;
/** Milliseconds after the last subscriber left until it is forgotten. */
const kept = 300_000;

/** A query, and what its broker needs of it. */
export interface OwnQuery<T> extends Query<T> {
  /** Asks again if what kept the answer away may be over. */
  wake(): void;
}

export function createQuery<T>(
  load: (request: AbortController) => Promise<T>,
  forget: () => void,
  { setTimeout, Date }: World,
): OwnQuery<T> {
  const listeners = new Set<() => void>();
  let current: Remote<T> = { is: 'idle' };
  let attended = false;
  let request: AbortController | undefined;

  const show = (next: Remote<T>) => {
    current = next;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // One tag that fails must not keep the news from the others.
        reportError(error);
      }
    }
  };

  const refresh = () => {
    if (request) return;
    const own = (request = new AbortController());
    if (!('value' in current)) show({ is: 'loading' });
    void load(own)
      .then(
        (value): Remote<T> => ({ is: 'ready', value, at: Date.now() }),
        (error: RequestError): Remote<T> =>
          'value' in current ? { ...current, is: 'stale', error } : { is: 'failed', error },
      )
      .then((next) => {
        // Dropped meanwhile, and perhaps asked anew.
        if (request !== own) return;
        request = undefined;
        show(next);
      });
  };

  const depart = () => {
    if (listeners.size) return;
    attended = false;
    request?.abort();
    request = undefined;
    if (current.is === 'loading') current = { is: 'idle' };
    setTimeout(() => attended || forget(), kept);
  };

  return {
    get current() {
      return current;
    },
    refresh,
    wake() {
      if (attended && 'error' in current && passes(current.error.status)) refresh();
    },
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      const arrived = !attended;
      attended = true;
      if (arrived && (current.is !== 'ready' || Date.now() - current.at > fresh)) refresh();
      return () => {
        listeners.delete(own);
        // A move in the page leaves and returns in one task; only a real departure counts.
        setTimeout(depart, 0);
      };
    },
  };
}
