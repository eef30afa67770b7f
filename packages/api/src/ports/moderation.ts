import type { HeldReviews } from '@huitou/contract/held-review.js';
import type { ModerationDecision } from '@huitou/contract/moderation-decision.js';
import type { Decided, StaffDecision, StaffReviews, StaffView } from '@huitou/contract/staff-review.js';

export interface HeldQuery {
  /** Of this merchant only. */
  readonly merchant?: string | undefined;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

/** Which decisions: those that were written down from `since` on and before `until`, in milliseconds since 1970. */
export interface DecisionQuery {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** That of the decision after which to go on. */
  readonly cursor?: string | undefined;
}

export interface StaffQuery {
  readonly view: StaffView;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

/** What a platform reads to decide on reviews. Its programs decide by events, its staff also one by one. */
export interface Moderation {
  /**
   * Reviews that wait for a person, the oldest first: those that are held, and refused ones whose author has appealed since.
   * @throws BadCursorError for a cursor that was not given out by this.
   */
  held(query: HeldQuery): Promise<HeldReviews>;
  /**
   * Decisions of rules and of events, the oldest first, some at a time.
   * @throws BadCursorError at once, for a cursor that was not given out by this.
   */
  decisions(query: DecisionQuery): AsyncIterable<readonly ModerationDecision[]>;
  /**
   * Reviews of one merchant that wait or are folded.
   * @throws BadCursorError for a cursor that was not given out by this.
   */
  staffPage(merchant: string, query: StaffQuery): Promise<StaffReviews | 'unknown-merchant'>;
  /** Decides about a review, in one durable transaction with who did. The same again is the same. */
  decide(
    by: { readonly merchant: string; readonly user: string },
    review: string,
    decision: StaffDecision,
  ): Promise<Decided | 'unknown-review'>;
  /** Why it takes no decision just now: a sentence; undefined while it does. */
  unavailable(): string | undefined;
}
