import type { AppealTaken, Purchase, ReviewDraft, Submission } from '@huitou/contract/own-review.js';

/** Who writes, as their purchase token says. */
export interface Author {
  readonly merchant: string;
  readonly buyer: string;
  /** SHA-256 of the order's id, base64url. */
  readonly order: string;
  /** Names the token: one token, one review, and one review for all tokens of an order. */
  readonly token: string;
}

/** Why nothing was written; the author is told each in other words. */
export type Refused =
  | 'unknown-order'
  | 'refunded-order'
  | 'linked-account'
  | 'first-purchase'
  /** The order does not have what the review says it is about. */
  | 'other-goods'
  /** A picture was not uploaded with a token of this order, or is gone. */
  | 'unknown-picture'
  /** It rates what this server does not. */
  | 'unknown-dimension'
  /** It names a topic that there is not. */
  | 'unknown-topic'
  /** There is a review with this token, or with another one of the same order. */
  | 'has-written'
  /** The key was used for something else. */
  | 'key-reused'
  /** A request with this key is at work. */
  | 'key-at-work';

/** A review as it was taken in. */
export interface Accepted {
  readonly review: string;
  readonly merchant: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** SHA-256 of its text as sent, base64url. */
  readonly text: string;
}

export interface Submitting {
  /** What the author's program calls this submission: sent again with the same, it is the same. */
  readonly key: string;
  /** Makes the receipt, which is kept so that the answer stays the same; null for none. */
  readonly receipt: (accepted: Accepted) => Promise<string | null>;
}

/** Where what customers write goes. Each call that writes is one durable transaction. */
export interface Submissions {
  /** What a token comes to now. */
  purchase(author: Author): Promise<Purchase | 'unknown-merchant'>;
  /** Takes in a review, once for an order and once for a token. When it returns, what it says is on disk. */
  submit(author: Author, draft: ReviewDraft, submitting: Submitting): Promise<Submission | Refused>;
  /**
   * Erases a review of the author's: text, pictures and name go, everywhere and for ever; stars stay counted. Again is the same.
   * @returns false if the author has no such review.
   */
  erase(author: Author, review: string): Promise<boolean>;
  /** Keeps what the author has to say about a held or refused review, for the person who decides. The same again is the same. */
  appeal(author: Author, review: string, text: string): Promise<AppealTaken | 'unknown-review' | 'has-appealed'>;
  /** Why it takes nothing just now: a sentence; undefined while it does. */
  unavailable(): string | undefined;
}
