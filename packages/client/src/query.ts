import type { Query, Remote } from './remote.ts';
import type { RequestError } from './request-error.ts';
import type { World } from './world.ts';

/** After this long (milliseconds) a kept value is shown at once, as always, and asked for again. */
const fresh = 60_000;

/** A query, and what its broker needs to know of it. */
export interface OwnQuery<T> extends Query<T> {
  current: Remote<T>;
  readonly attended: boolean;
  /** Whether there is no good value, or one that has aged. */
  old(): boolean;
}

export function createQuery<T>(load: (request: AbortController) => Promise<T>, world: World): OwnQuery<T> {
  const { setTimeout, Date } = world;
  const listeners = new Set<() => void>();
  let request: AbortController | undefined;

  const show = (next: Remote<T>) => {
    query.current = next;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // One tag that fails must not keep the news from the others.
        reportError(error);
      }
    }
  };

  const query = {
    current: { is: 'idle' } as Remote<T>,
    attended: false,

    old: () => query.current.is !== 'ready' || Date.now() - query.current.at > fresh,

    subscribe(listener: () => void) {
      const own = () => listener();
      listeners.add(own);
      if (!query.attended) {
        query.attended = true;
        if (query.old()) query.refresh();
      }
      return () => {
        listeners.delete(own);
        // A move in the page leaves and returns in one task; only a real departure counts.
        setTimeout(() => {
          if (listeners.size) return;
          query.attended = false;
          if (!request) return;
          request.abort();
          request = undefined;
          if (query.current.is === 'loading') query.current = { is: 'idle' };
        }, 0);
      };
    },

    refresh() {
      if (request) return;
      const own = (request = new AbortController());
      if (!('value' in query.current)) show({ is: 'loading' });
      void load(own)
        .then(
          (value): Remote<T> => ({ is: 'ready', value, at: Date.now() }),
          (error: RequestError): Remote<T> =>
            'value' in query.current ? { ...query.current, is: 'stale', error } : { is: 'failed', error },
        )
        .then((next) => {
          // Dropped meanwhile, and perhaps asked anew.
          if (request !== own) return;
          request = undefined;
          show(next);
        });
    },
  };
  return query;
}
