import type { AddedAppendix, AppendixDraft } from '@huitou/contract/appendix.js';
import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { ReportDraft, ReviewReports, TakenReport } from '@huitou/contract/review-report.js';
import type { Voted } from '@huitou/contract/vote.js';
import type { Author, Submitting } from './submissions.ts';

/** Why a request about a review of one's own was refused. */
export type NotDone =
  /** The author has no such review, or took it back. */
  | 'unknown-review'
  /** The key was used for something else. */
  | 'key-reused'
  /** A request with this key is at work. */
  | 'key-at-work'
  /** The review has as many appendices as it may have. */
  | 'enough-appendices'
  /** The review was edited before, with another body. */
  | 'edited-before'
  /** The order does not have what the review says it is about. */
  | 'other-goods'
  /** It rates what this server does not. */
  | 'unknown-dimension'
  /** It names a topic that there is not. */
  | 'unknown-topic'
  /** Moderation rules that speak against the words. */
  | { readonly rules: readonly string[] }
  /** So many days after the review it is too late, and was so after `until`. */
  | { readonly days: number; readonly until: number };

/** Why a vote does not count. */
export type NotVoted = 'unknown-review' | 'own-review' | 'unknown-order' | 'refunded-order' | 'linked-account';

/** Who reports a review. */
export type Reporter =
  | { readonly by: 'nobody' }
  | { readonly by: 'buyer'; readonly merchant: string; readonly buyer: string }
  | { readonly by: 'merchant'; readonly merchant: string };

/** What authors and readers do with a review once it is written. Each call that writes is one durable transaction. */
export interface Afterwards {
  /** Adds to a review of the author's. `key`: what their program calls the request; sent again with the same, it is the same. */
  append(author: Author, review: string, draft: AppendixDraft, key: string): Promise<AddedAppendix | NotDone>;
  /** Edits a review of the author's, once; the same draft again is the same. */
  edit(
    author: Author,
    review: string,
    draft: ReviewDraft,
    submitting: Pick<Submitting, 'receipt'>,
  ): Promise<Submission | NotDone>;
  /** Takes in whether a buyer of the merchant finds a review helpful, one vote a person; null takes it back. */
  vote(reader: Author, review: string, helpful: boolean | null): Promise<Voted | NotVoted>;
  /** Takes a report in, for the platform to read. It changes nothing that is public. */
  report(reporter: Reporter, review: string, draft: ReportDraft): Promise<TakenReport | 'unknown-review'>;
  /** What was reported about reviews of a merchant, after the page that `cursor` ends. */
  reports(merchant: string, cursor?: string): Promise<ReviewReports | 'unknown-merchant' | 'invalid-cursor'>;
  /** Why it takes nothing just now: a sentence; undefined while it does. */
  unavailable(): string | undefined;
}
