import type { Signal } from '@huitou/contract/signals.js';

/** Where what pages count is added up. */
export interface Signals {
  /** Adds them up, in one durable transaction. */
  count(signals: readonly Signal[]): Promise<void>;
  /** Why it takes nothing just now: a sentence; undefined while it does. */
  unavailable(): string | undefined;
}
