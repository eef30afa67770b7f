import type { Complaint } from './trade.ts';

/** What buyers find wrong with any shop, each with what its host does about it. */
export interface Complaints {
  readonly late: readonly Complaint[];
  readonly lost: readonly Complaint[];
  readonly ignored: readonly Complaint[];
  readonly dear: readonly Complaint[];
}

/** What hosts reply. */
export interface HostPhrases {
  /** Before and after a reply to a complaint. */
  readonly sorry: readonly string[];
  readonly promise: readonly string[];
  /** Complete replies to praise. */
  readonly thanks: readonly string[];
  /** The same for a returning buyer, for a review with photos, and for a lukewarm review. */
  readonly thanksAgain: readonly string[];
  readonly thanksPhoto: readonly string[];
  readonly ask: readonly string[];
}

/** Phrases about any shop. `{n}` is the author's number of purchases, `{nth}` the same as an ordinal. */
export interface Phrases extends Complaints, HostPhrases {
  /** Openings for a returning buyer. */
  readonly again: readonly string[];
  /** Openings for a regular. */
  readonly regular: readonly string[];
  /** Openings for a first purchase. */
  readonly first: readonly string[];
  readonly prompt: readonly string[];
  readonly answered: readonly string[];
  readonly fair: readonly string[];
  /** The goods match what was shown. */
  readonly honest: readonly string[];
  /** After a complaint: what would help. */
  readonly hope: readonly string[];
  /** Closing phrases. */
  readonly close: readonly string[];
  /** Complete short reviews. */
  readonly short: readonly string[];
  readonly shortMeh: readonly string[];
  readonly emoji: readonly string[];
  readonly emojiSad: readonly string[];
  /** Paid reviews, which the platform folds. */
  readonly fake: readonly string[];
}
