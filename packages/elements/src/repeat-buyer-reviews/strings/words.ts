import type { ReviewSort } from '@huitou/contract/review.js';
import type { CommonWords } from '../../shared/strings/common.ts';

/** What the reviews say around themselves; numbers and dates come in as they are written in the language. */
export interface ReviewWords extends CommonWords {
  readonly title: string;
  readonly count: (reviews: string) => string;
  /** Who can write; pressed, it opens {@link how}. */
  readonly only: string;
  /** How the reviews are verified, what is not shown, who says so and when. */
  readonly how: (firstTime: string, issuer: string, day: string) => string;
  readonly sort: string;
  readonly sorts: Readonly<Record<ReviewSort, string>>;
  readonly again: string;
  /** So many stars as a row of the distribution; two stand for two or fewer. */
  readonly stars: (stars: string) => string;
  /** How a review rates one dimension. */
  readonly rated: (dimension: string, stars: string) => string;
  readonly replies: (share: string, median: string) => string;
  readonly wonBackOf: (share: string) => string;
  readonly foldedOnly: string;
  readonly foldedCount: (reviews: string) => string;
  /** Filters by their value. */
  readonly has: Readonly<Record<string, string>>;
  /** No choice of a dimension, and of a number of orders. */
  readonly dimension: string;
  readonly orders: string;
  readonly minOrders: (orders: string) => string;
  /** What a filter shows, of how many; `what` names the filters. */
  readonly leftOut: (shown: string, all: string, what: string) => string;
  readonly showAll: string;
  readonly and: string;
  readonly anyone: string;
  readonly bought: (times: string) => string;
  readonly years: (years: string) => string;
  readonly orderedOn: (day: string) => string;
  readonly improve: (dimension: string) => string;
  readonly reply: string;
  readonly later: (duration: string) => string;
  readonly wonBack: string;
  readonly helpful: (readers: string) => string;
  readonly folded: (reason: string) => string;
  /** Reason code to words. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Opens and closes a long text. */
  readonly long: readonly [more: string, less: string];
  readonly media: Readonly<Record<'image' | 'video', string>>;
  readonly elsewhere: (medium: string, host: string) => string;
  readonly close: string;
  readonly previous: string;
  readonly following: string;
  readonly more: string;
  readonly shown: (shown: string, all: string) => string;
  readonly none: string;
  /** There is no repeat buyer's review yet, and why that is. */
  readonly empty: readonly [what: string, why: string];
  /** Below the latest reviews in the compact form. */
  readonly all: (reviews: string) => string;
}
