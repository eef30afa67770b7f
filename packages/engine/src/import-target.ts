import type { EventType } from '@huitou/contract/events.js';
import type { Ledger } from '@huitou/api/ports/ledger.js';
import type { StoredVersion } from './stored-versions.ts';

/** What an import needs of a platform. */
export interface ImportTarget {
  readonly ledger: Ledger;
  /** The latest events that the store holds about things of one type; a thing without any has no entry. */
  storedVersions(type: EventType, ids: readonly string[]): Promise<ReadonlyMap<string, StoredVersion>>;
  /**
   * Brings figures up to the clock in one go where a whole history was told: quicker than `ledger.publish` alone would, but
   * it keeps the store to itself meanwhile.
   */
  catchUp(): Promise<void>;
  /** Time of the newest event in the store, in milliseconds since 1970; 0 for an empty one. */
  newestEvent(): Promise<number>;
}
