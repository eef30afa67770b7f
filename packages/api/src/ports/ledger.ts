import type { Event } from '@huitou/contract/events.js';
import type { Erased } from '@huitou/contract/ingest.js';

/** What became of an event. `conflict`: its id was used for an event that says something else, so it is not applied. */
export type EventResult = 'applied' | 'duplicate' | 'conflict' | Erasure | Reviewed;

/** An erasure that was applied, and what it found. */
interface Erasure {
  readonly erased: Erased;
}

/** A review that is not applied, since its buyer wrote another one of the order through the API: that one's id. */
interface Reviewed {
  readonly reviewed: string;
}

/** Where events go. Each call of `apply` is one durable transaction. */
export interface Ledger {
  /**
   * Applies each event once by its id and answers in the order given; an id belongs to the content it first came with.
   * When it returns, what it says is on disk.
   * The same events in any order, any number of times, in any cut into batches, end in the same state, but for reviews of
   * orders about which buyers write through the API: of an order the first one stands.
   *
   * @param sender - Those who send take turns: a batch waits for one of each other sender at most. Without one, all that
   * name none are one sender.
   * @param key which of the platform's keys they came with, counted from 1: who decided, where they decide something.
   */
  apply(events: readonly Event[], sender?: object, key?: number): Promise<readonly EventResult[]>;
  /**
   * Makes what is due mature, ranks, and publishes what changed, now. A ledger does so by itself soon after `apply`, and
   * knows best how often that is worth it, and keeps the figures of a day until the next; this is for whoever has told a
   * history, and publishes those as well.
   */
  publish(): Promise<void>;
  /** Why it takes no events just now: a sentence for whoever sends them; undefined while it does. */
  unavailable(): string | undefined;
}
