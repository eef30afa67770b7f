import type { LogConsistency, LogEntries, LogHead, LogProof, ReviewLog } from '@huitou/contract/log.js';

/** The public log of a store. What it answers about sizes that it has reached never changes. */
export interface PublicLog {
  /** The latest head; undefined before the first. */
  head(): Promise<LogHead | undefined>;
  /** Those of the last `days` days up to the latest, oldest first. */
  heads(days: number): Promise<readonly LogHead[]>;
  /** Entry `from`, counted from 0, and those after it, `limit` at most. */
  entries(from: number, limit: number): Promise<LogEntries>;
  /** @throws RangeError with a sentence where the log has no such entry, or no such size. */
  proof(entry: number, size: number): Promise<LogProof>;
  /** @throws RangeError with a sentence where the log has no such sizes. */
  consistency(from: number, to: number): Promise<LogConsistency>;
  /** Undefined for a review that the log does not speak of (yet). */
  review(review: string): Promise<ReviewLog | undefined>;
}
