import type { InboxPage, InboxView, Replied, ReplyDraft } from '@huitou/contract/inbox.js';

/** Who asks, as their merchant token says. */
export interface Staff {
  readonly merchant: string;
  readonly user: string;
  readonly role: 'merchant' | 'platform';
}

/** Which reviews of a merchant are asked for. */
export interface InboxQuery {
  readonly view: InboxView;
  /** Only reviews whose stars are 3 and fewer in the mean. */
  readonly mood?: 'low' | undefined;
  /** Only authors who have bought on at least so many days. */
  readonly minVisits?: number | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Why an answer was not taken. */
export type NotReplied = 'unknown-review' | 'settled' | 'answered-elsewhere';

/** What a merchant's staff read and answer. Each call that writes is one durable transaction. */
export interface Inbox {
  /** @throws BadCursorError if the cursor was not made for this question. */
  page(staff: Staff, query: InboxQuery): Promise<InboxPage | 'unknown-merchant'>;
  /** Answers a review, or changes the answer while it can be changed. The same again is the same. */
  reply(staff: Staff, review: string, draft: ReplyDraft): Promise<Replied | NotReplied>;
  /** Marks reviews as read, or as not. @returns how many are unread now. */
  mark(staff: Staff, reviews: readonly string[], read: boolean): Promise<number>;
  /** Why it takes nothing just now: a sentence; undefined while it does. */
  unavailable(): string | undefined;
}
