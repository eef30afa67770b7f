import type { LiveEvent, LiveEvents } from '@huitou/api/ports/live-events.js';
import type { Reader } from '@huitou/api/ports/reader.js';

/** Events that are kept for a reader that comes back. */
const kept = 1_000;

/**
 * Tells readers what a reader of fixtures publishes, as the engine does for a store.
 *
 * @param attended called with how many listen, whenever that changes.
 */
export function createFixtureLive(reader: Reader, attended: (listeners: number) => void = () => {}): LiveEvents {
  let log: { readonly at: number; readonly event: LiveEvent & { readonly event: 'index' | 'review' } }[] = [];
  let last = 0;
  const waiting = new Set<() => void>();
  let listeners = 0;
  reader.onChange((kind, merchants) => {
    for (const merchant of merchants) {
      const version = reader.version(merchant, kind) ?? 0;
      const event = kind === 'index' ? 'index' : 'review';
      log.push({ at: ++last, event: { id: `f:${last}`, event, data: { merchant, version } } });
    }
    log = log.slice(-kept);
    for (const wake of waiting) wake();
  });

  const snapshot = (merchants: readonly string[]): LiveEvent => ({
    id: `f:${last}`,
    event: 'snapshot',
    data: {
      merchants: merchants.map((merchant) => ({
        merchant,
        index: reader.version(merchant, 'index') ?? null,
        reviews: reader.version(merchant, 'reviews') ?? null,
      })),
    },
  });

  return {
    subscribe: (merchants, from) => ({
      [Symbol.asyncIterator]() {
        const said = Number(/^f:(\d+)$/.exec(from ?? '')?.[1] ?? -1);
        let seen = said >= (log[0]?.at ?? 1) - 1 && said <= last ? said : undefined;
        let [begun, over] = [false, false];
        const next = async (): Promise<IteratorResult<LiveEvent>> => {
          if (!begun) attended(++listeners);
          begun = true;
          for (;;) {
            if (over) return { done: true, value: undefined };
            if (seen === undefined) {
              seen = last;
              return { done: false, value: snapshot(merchants) };
            }
            const after = seen;
            const found = log.find(({ at, event }) => at > after && merchants.includes(event.data.merchant));
            if (found) {
              seen = found.at;
              return { done: false, value: found.event };
            }
            const woken = Promise.withResolvers<void>();
            waiting.add(woken.resolve);
            await woken.promise;
            waiting.delete(woken.resolve);
          }
        };
        const end = async (): Promise<IteratorResult<LiveEvent>> => {
          if (begun && !over) attended(--listeners);
          over = true;
          for (const wake of waiting) wake();
          return { done: true, value: undefined };
        };
        return { next, return: end };
      },
    }),
  };
}
