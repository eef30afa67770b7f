import type { ReviewSort } from '@huitou/contract/review.js';
import type { CommonMessages, Status } from '../../messages/common-messages.ts';

/**
 * The messages of the reviews. Numbers, dates and names come in as they are written in the language; where a plural
 * depends on a number, it also comes in by itself, last.
 */
export interface ReviewsMessages extends CommonMessages {
  readonly title: string;
  readonly count: (reviews: string, n: number) => string;
  /** Who can write. Pressed, it opens how that is known. */
  readonly only: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<ReviewSort, string>>;
  readonly filters: string;
  readonly again: string;
  /** So many stars, as a row of the distribution; 2 stands for two or fewer, written as `≤2`. */
  readonly stars: (stars: string, n: number) => string;
  /** How a review rates one dimension. */
  readonly rated: (dimension: string, stars: string) => string;
  /** The share of reviews that are answered, and within which time half of the answers came; of a host, and of a shop. */
  readonly hostReplies: (share: string, median: string) => string;
  readonly shopReplies: (share: string, median: string) => string;
  readonly wonBackOf: (share: string) => string;
  readonly foldedOnly: string;
  /** A link to where every fold is on record. */
  readonly log: string;
  readonly foldedCount: (reviews: string, n: number) => string;
  /** Filters by their value. */
  readonly has: Readonly<Record<string, string>>;
  /** No choice of a dimension, and of a number of orders. */
  readonly dimension: string;
  readonly orders: string;
  readonly minOrders: (orders: string, n: number) => string;
  /** How many reviews a filter shows, of how many; `what` names the filters. */
  readonly leftOut: (shown: string, all: string, what: string, n: number) => string;
  readonly showAll: string;
  /** Between the members of a list. */
  readonly and: string;
  /** An author without a name. */
  readonly anyone: string;
  readonly bought: (times: string, n: number) => string;
  readonly years: (years: string, n: number) => string;
  readonly orderedOn: (day: string) => string;
  readonly improve: (dimension: string) => string;
  readonly hostReply: string;
  readonly shopReply: string;
  /** Beside a reply: it came within that time. */
  readonly later: (duration: string) => string;
  readonly wonBack: string;
  readonly helpful: (readers: string, n: number) => string;
  /** Above what its author added, so many days later; 0 on the same day. */
  readonly appendix: (days: string, n: number) => string;
  /** The button that shows what it said before that day. */
  readonly edited: (day: string) => string;
  readonly share: string;
  readonly folded: (reason: string) => string;
  /** Reason code to words. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly readMore: string;
  readonly readLess: string;
  readonly media: Readonly<Record<'image' | 'video', string>>;
  /** The button on a small picture: it opens `medium` of the review by `author`. */
  readonly enlarge: (medium: string, author: string) => string;
  readonly elsewhere: (medium: string, host: string) => string;
  readonly close: string;
  readonly more: string;
  /** Reviews that came while the page was open. */
  readonly arrived: (reviews: string, n: number) => string;
  readonly shown: (shown: string, all: string, n: number) => string;
  /** Reviews of the answer that are not in shape. */
  readonly omitted: (reviews: string, n: number) => string;
  readonly none: Status;
  /** There is no repeat buyer's review yet, and why that is. */
  readonly empty: Status;
  /** Opens the reviews where only a line is shown. */
  readonly show: string;
}
