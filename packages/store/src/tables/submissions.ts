// What customers and readers wrote through the API themselves.
import type { Flag } from './flag.ts';

/** A review that a customer wrote through the API, and what they were answered. Once it is erased, nothing but that it was. */
export interface SubmissionsTable {
  merchant: string;
  review: string;
  /** Hash of what the author's program called the submission, and of what it sent. */
  asked: string;
  body: string;
  /** Milliseconds. */
  at: number;
  /** JSON. */
  answer: string;
  /** Of which purchase it is: see purchase-key.ts. Null where that is not known any more, or another review of it stands. */
  purchase: string | null;
}

/** A picture that was sent for a review. The same may be sent for several. */
export interface PicturesTable {
  merchant: string;
  picture: string;
  /** The review that names it; until there is one, the purchase of the token with which it was sent (purchase-key.ts). */
  review: string;
  /** Milliseconds. */
  at: number;
  /** `new` until its review names it, then `used`; `gone` when its files are to be removed. */
  state: 'new' | 'used' | 'gone';
}

/** A review of a customer's that waits for a person: it counts nowhere, and its author alone sees it. */
export interface HeldReviewsTable {
  merchant: string;
  review: string;
  buyer: string;
  /** When it was taken in, in milliseconds. */
  at: number;
  day: number;
  /** JSON of the event that it becomes when it is released; contact data in its text is masked. */
  event: string;
  /** JSON of every rule that applies, with reason and evidence. */
  rules: string;
  /** What its author has to say to that, once. */
  appeal: string | null;
  appealed_at: number | null;
}

/** Fingerprints of the texts of reviews, a row a band: texts that share one may be copies. See decisions/moderation.md. */
export interface ReviewBandsTable {
  merchant: string;
  review: string;
  band: number;
}

/** What an author asked for about a review that stands, by the key of the request, so that a second try is answered alike. */
export interface ReviewRequestsTable {
  merchant: string;
  review: string;
  /** Hash of what the author's program called the request, and of what it sent. */
  asked: string;
  body: string;
  /** JSON. */
  answer: string;
}

/** What a review said before its author edited it, and what they were answered. */
export interface ReviewEditsTable {
  merchant: string;
  review: string;
  /** Of the edit. */
  day: number;
  text: string;
  /** JSON: dimension to stars. */
  stars: string;
  /** Hash of what was sent. */
  body: string;
  /** JSON. */
  answer: string;
}

/** Whether a buyer found a review helpful, and what the vote weighs: see reviews/src/helpfulness.ts. */
export interface ReviewVotesTable {
  merchant: string;
  review: string;
  buyer: string;
  helpful: Flag;
  weight: number;
}

/** What somebody finds wrong with a review. */
export interface ReviewReportsTable {
  merchant: string;
  /** UTC. */
  day: number;
  /** '' for counts of reviews without room of their own. */
  review: string;
  /** `b ` and a buyer's id, `m` for the merchant, '' for nobody known. */
  reporter: string;
  reason: string;
  text: string;
  count: number;
}
