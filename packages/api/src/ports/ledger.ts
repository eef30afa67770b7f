import type { Event } from '@huitou/contract/events.js';

/** Where events go. Each call of `apply` is one durable transaction. */
export interface Ledger {
  /**
   * Applies each event once by its id and answers in the order given. When it returns, what it says is on disk.
   * The same events in any order, any number of times, in any cut into batches, end in the same state.
   */
  apply(events: readonly Event[]): Promise<readonly ('applied' | 'duplicate')[]>;
  /**
   * Makes what is due mature, ranks, and publishes what changed, now. A ledger does so by itself soon after `apply`, and
   * knows best how often that is worth it, and keeps the figures of a day until the next; this is for whoever has told a
   * history, and publishes those as well.
   */
  publish(): Promise<void>;
  /** Why it takes no events just now: a sentence for whoever sends them; undefined while it does. */
  unavailable(): string | undefined;
}
