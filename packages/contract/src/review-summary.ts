import { integer, list, nullable, number, object, oneOf, record, string, type Infer } from './schema.ts';

/** A share of `n` observations, 0-1; null while `n` is 0. */
const share = object({ share: nullable(number()), n: integer() });

/** What `/v1/merchants/{id}/reviews/summary` answers: all repeat buyers' reviews at a glance, folded ones counted apart. */
export const reviewSummary = object({
  merchant: string(),
  asOf: string(),
  /** Repeat buyers' reviews that are shown (folded ones are counted below). */
  reviews: integer(),
  /** Reviews of one-time buyers, which are not shown here. */
  firstTime: integer(),
  wouldBuyAgain: share,
  /** How many reviews have 5, 4, 3 and at most 2 stars: the mean over the dimensions a review rates, rounded. */
  distribution: list(object({ stars: integer(), reviews: integer() })),
  topics: list(
    object({
      id: string(),
      /** BCP 47 tag to name. */
      names: record(string()),
      reviews: integer(),
      tone: oneOf('praise', 'wish'),
    }),
  ),
  replies: object({
    /** Of reviews answered. */
    share: nullable(number()),
    n: integer(),
    /** Minutes until the answer, median. */
    minutes: nullable(integer()),
  }),
  /** Of authors who asked for an improvement, were answered, and bought again. */
  wonBack: share,
  folded: list(object({ reason: string(), reviews: integer() })),
});
export type ReviewSummary = Infer<typeof reviewSummary>;
