import { boolean, integer, list, nullable, number, object, oneOf, record, string, type Infer } from './schema.ts';

const medium = object({
  kind: oneOf('image', 'video'),
  /** Absolute, or relative to the API. */
  src: string(),
  /** Text alternative as its author gave it. */
  alt: nullable(string()),
});
export type Medium = Infer<typeof medium>;

export const review = object({
  id: string(),
  /** RFC 3339: when it was written. */
  at: string(),
  /** Calendar day of the order it speaks of; null where the platform cannot say. */
  orderedOn: nullable(string()),
  /** On how many different days the author had bought here when writing: at least 2. */
  bought: integer(),
  /** Calendar day of the author's first order here. */
  since: string(),
  /** Masked by the server; null where the platform gave none. */
  author: nullable(string()),
  avatar: nullable(string()),
  goods: nullable(object({ id: string(), name: string(), image: nullable(string()) })),
  /** Stars from 1 to 5 per dimension id; a dimension that was not rated is left out. */
  stars: record(number()),
  text: string(),
  /** BCP 47 tag of the text; null if unknown. */
  lang: nullable(string()),
  media: list(medium),
  wouldBuyAgain: nullable(boolean()),
  /** Readers who found it helpful. */
  helpful: integer(),
  /** The dimension that its author wants improved (lowest, at most 3 stars), if any. */
  improve: nullable(string()),
  reply: nullable(
    object({
      text: string(),
      at: string(),
      /** Minutes between review and answer. */
      minutes: integer(),
      /** The author bought again after the answer. */
      wonBack: boolean(),
    }),
  ),
  /** Why it is folded away: a public reason code. Folded is never deleted. */
  folded: nullable(string()),
});
export type Review = Infer<typeof review>;

export const reviewSort = oneOf('newest', 'helpful', 'critical');
export type ReviewSort = Infer<typeof reviewSort>;

/** What `/v1/merchants/{id}/reviews` answers. */
export const reviewPage = object({
  merchant: string(),
  sort: reviewSort,
  /** Reviews that match the filter, on all pages. */
  matching: integer(),
  /** Repeat buyers' reviews that the filter leaves out. */
  filteredOut: integer(),
  reviews: list(review),
  /** Opaque; null on the last page. */
  next: nullable(string()),
});
export type ReviewPage = Infer<typeof reviewPage>;

/** The questions `/v1/merchants/{id}/reviews` understands. */
export interface ReviewQuery {
  readonly sort?: ReviewSort;
  /** Only reviews that rate this dimension. */
  readonly dimension?: string;
  /** Only authors who had bought on at least this many days. */
  readonly minOrders?: number;
  readonly has?: readonly ('reply' | 'media')[];
  /** Only reviews about this topic of the summary. */
  readonly topic?: string;
  /** Only reviews with this many stars, rounded (5, 4, 3, and 2 for two or fewer). */
  readonly stars?: number;
  /** `only`: the folded reviews, which are otherwise left out. */
  readonly folded?: 'only';
  readonly cursor?: string;
  /** Reviews on a page, 1 to 50; 20 if not said. */
  readonly limit?: number;
}
