import type { Event } from '@huitou/contract/events.js';
import type { ImportTarget } from '@huitou/engine/import-target.js';

/** A platform that stores nothing, and the events that it was told. */
export function silentTarget(): { readonly target: ImportTarget; readonly events: readonly Event[] } {
  const events: Event[] = [];
  const target: ImportTarget = {
    ledger: {
      async apply(batch) {
        events.push(...batch);
        return batch.map(() => 'applied' as const);
      },
      publish: async () => {},
      unavailable: () => undefined,
    },
    storedVersions: async () => new Map(),
    catchUp: async () => {},
    newestEvent: async () => 0,
  };
  return { target, events };
}
