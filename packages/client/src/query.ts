import type { Query, Remote } from './remote.ts';
import type { RequestError } from './request-error.ts';
import type { World } from './world.ts';

/** After this long (milliseconds) a kept value is shown at once, as always, and asked for again. */
const fresh = 60_000;

/** A query, and what its broker needs to know of it. */
export interface OwnQuery<T> extends Query<T> {
  current: Remote<T>;
  readonly attended: boolean;
}

export function createQuery<T>(load: (request: AbortController) => Promise<T>, world: World): OwnQuery<T> {
  const { setTimeout, Date } = world;
  const listeners = new Set<() => void>();
  let request: AbortController | undefined;

  const show = (next: Remote<T>) => {
    query.current = next;
    for (const listener of [...listeners]) listener();
  };

  const query = {
    current: { is: 'idle' } as Remote<T>,
    attended: false,

    subscribe(listener: () => void) {
      const own = () => listener();
      listeners.add(own);
      if (!query.attended) {
        query.attended = true;
        const { current } = query;
        if (current.is !== 'ready' || Date.now() - current.at > fresh) query.refresh();
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
      const settle = (next: () => Remote<T>) => {
        if (request !== own) return;
        request = undefined;
        show(next());
      };
      if (!('value' in query.current)) show({ is: 'loading' });
      load(own).then(
        (value) => settle(() => ({ is: 'ready', value, at: Date.now() })),
        (error: RequestError) =>
          settle(() =>
            'value' in query.current
              ? { is: 'stale', value: query.current.value, at: query.current.at, error }
              : { is: 'failed', error },
          ),
      );
    },
  };
  return query;
}
