import type { Reading } from '@huitou/contract/read-shape.js';
import type { Environment } from './environment.ts';
import type { Query, Received, Remote } from './remote.ts';
import { isRetryable, type RequestError } from './request-error.ts';

/** Milliseconds: a kept value this old is shown at once, as always, and asked for again. */
const fresh = 60_000;
/** Milliseconds after the last subscriber left until the value is forgotten. */
const kept = 300_000;

/** Asks for a value. `inHand`: that of an earlier answer is still there, so an answer 304 (an error) is good news. */
export type Load<T> = (request: AbortController, inHand: boolean, cache: RequestCache) => Promise<Answered<T>>;

/** What was read of an answer, the entity tag of it, and whether it was only the page's, so that the API is asked next. */
export type Answered<T> = Reading<T> & Pick<Received<T>, 'etag'> & { readonly again?: boolean };

/** A query, and what its broker needs of it. */
export interface OwnQuery<T> extends Query<T> {
  /** Asks again if what kept the answer away may be over and, as that is one more request, `mayRetry` allows it. */
  wake(mayRetry: () => boolean): void;
  /** Whether someone shows it. If not, the next one asks again, however young the value is. */
  outdated(): boolean;
}

const received = <T>(remote: Remote<T>): (Remote<T> & Received<T>) | undefined =>
  remote.status === 'ready' || remote.status === 'stale' ? remote : undefined;

export function createQuery<T>(
  load: Load<T>,
  { setTimeout, clearTimeout, Date }: Environment,
  reset: () => void,
  failed: () => void,
): OwnQuery<T> {
  const listeners = new Set<() => void>();
  let current: Remote<T> = { status: 'idle' };
  /** The last good one. */
  let answer: Answered<T> | undefined;
  let attended = false;
  let old = false;
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

  const refresh = async (inSight = false, cache: RequestCache = 'default') => {
    if (request) return;
    const own = (request = new AbortController());
    const last = received(current);
    if (!last && !inSight) show({ status: 'loading' });
    let next: Remote<T>;
    let again: boolean | undefined;
    try {
      const { again: more, ...read } = await load(own, !!last, cache);
      again = more;
      next = { ...(answer = read as Answered<T>), status: 'ready', at: Date.now() };
    } catch (caught) {
      const error = caught as RequestError;
      if (!last) next = { status: 'failed', error };
      else if (answer && error.status === 304) next = { ...answer, status: 'ready', at: Date.now() };
      else next = { ...last, status: 'stale', error };
    }
    // Dropped meanwhile, and perhaps asked anew.
    if (request !== own) return;
    request = undefined;
    show(next);
    if ('error' in next) failed();
    if (again) void refresh(true);
  };

  const forget = () => {
    current = { status: 'idle' };
  };

  const depart = () => {
    if (listeners.size || !attended) return;
    attended = false;
    request?.abort();
    request = undefined;
    if (current.status === 'loading') forget();
    forgetting = setTimeout(forget, kept);
  };

  return {
    get current() {
      return current;
    },
    refresh: (cache) => void refresh(false, cache),
    outdated: () => attended || !(old = true),
    retry() {
      reset();
      void refresh();
    },
    wake(mayRetry) {
      if (!attended || request || (current.status !== 'failed' && current.status !== 'stale')) return;
      const { kind, status } = current.error;
      // The failure stays in sight meanwhile: it would come and go with every attempt.
      if (kind !== 'bad-address' && isRetryable(status) && mayRetry()) void refresh(true);
    },
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      if (!attended) {
        attended = true;
        clearTimeout(forgetting as never);
        // A clock that was set back makes no value fresh.
        const age = current.status === 'ready' ? Date.now() - current.at : -1;
        if (age < 0 || age > fresh || old) void refresh(false, old ? 'no-cache' : 'default');
        old = false;
      }
      return () => {
        listeners.delete(own);
        // A move in the page leaves and returns in one task; only a real departure counts.
        setTimeout(depart, 0);
      };
    },
  };
}
