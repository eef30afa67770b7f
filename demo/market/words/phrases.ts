import type { Complaint } from './trade.ts';

/** What people say of any shop, and what hosts answer. `{n}` is how many times the author has bought, `{word}` what they bought. */
export interface Phrases {
  /** Said first, by someone who came back. */
  readonly again: readonly string[];
  /** Said first, by someone who has come back again and again. */
  readonly regular: readonly string[];
  /** Said first, by someone new. */
  readonly first: readonly string[];
  readonly prompt: readonly string[];
  readonly late: readonly Complaint[];
  readonly lost: readonly Complaint[];
  readonly answered: readonly string[];
  readonly ignored: readonly Complaint[];
  readonly dear: readonly Complaint[];
  readonly fair: readonly string[];
  /** What arrived is what was shown. */
  readonly honest: readonly string[];
  /** Said after a complaint: what would help. */
  readonly hope: readonly string[];
  /** Said last. */
  readonly close: readonly string[];
  /** Whole reviews of few words. */
  readonly short: readonly string[];
  readonly shortMeh: readonly string[];
  readonly emoji: readonly string[];
  readonly emojiSad: readonly string[];
  /** Said before what a host answers to a complaint, and after it. */
  readonly sorry: readonly string[];
  readonly promise: readonly string[];
  /** Whole answers to praise. */
  readonly thanks: readonly string[];
  /** The same to someone who came back; to someone who sent a picture; to someone who was only half pleased. */
  readonly thanksAgain: readonly string[];
  readonly thanksPhoto: readonly string[];
  readonly ask: readonly string[];
  /** Reviews written for money, which the platform folds. */
  readonly fake: readonly string[];
}
