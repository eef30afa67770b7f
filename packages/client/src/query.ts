import type { Query, Remote } from './remote.ts';
import { mayPass, type RequestError } from './request-error.ts';
import type { World } from './world.ts';

/** Milliseconds: a kept value this old is shown at once, as always, and asked for again. */
const fresh = 60_000;
/** Milliseconds after the last subscriber left until the value is forgotten. */
const kept = 300_000;

/** A query, and what its broker needs of it. */
export interface OwnQuery<T> extends Query<T> {
  /** Asks again if what kept the answer away may be over. */
  wake(): void;
}

export function createQuery<T>(
  load: (request: AbortController) => Promise<T>,
  { setTimeout, clearTimeout, Date }: World,
  relent: () => void,
): OwnQuery<T> {
  const listeners = new Set<() => void>();
  let current: Remote<T> = { is: 'idle' };
  let attended = false;
  let request: AbortController | undefined;
  let forgetting: unknown;

  const show = (next: Remote<T>) => {
    current = next;
    for (const listener of new Set(listeners)) {
      try {
        listener();
      } catch (error) {
        // One tag that fails must not keep the news from the others.
        reportError(error);
      }
    }
  };

  const refresh = async () => {
    if (request) return;
    const own = (request = new AbortController());
    if (!('value' in current)) show({ is: 'loading' });
    let next: Remote<T>;
    try {
      next = { is: 'ready', value: await load(own), at: Date.now() };
    } catch (caught) {
      const error = caught as RequestError;
      next = 'value' in current ? { ...current, is: 'stale', error } : { is: 'failed', error };
    }
    // Dropped meanwhile, and perhaps asked anew.
    if (request !== own) return;
    request = undefined;
    show(next);
  };

  const forget = () => {
    current = { is: 'idle' };
  };

  const depart = () => {
    if (listeners.size || !attended) return;
    attended = false;
    request?.abort();
    request = undefined;
    if (current.is === 'loading') forget();
    forgetting = setTimeout(forget, kept);
  };

  return {
    get current() {
      return current;
    },
    refresh,
    retry() {
      relent();
      void refresh();
    },
    wake() {
      if (attended && 'error' in current && mayPass(current.error.status)) void refresh();
    },
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      if (!attended) {
        attended = true;
        clearTimeout(forgetting as never);
        if (current.is !== 'ready' || Date.now() - current.at > fresh) void refresh();
      }
      return () => {
        listeners.delete(own);
        // A move in the page leaves and returns in one task; only a real departure counts.
        setTimeout(depart, 0);
      };
    },
  };
}
