import { id } from './id.ts';
import { time } from './dates.ts';
import { count, share } from './figures.ts';
import { code, name } from './texts.ts';
import { integer, list, nullable, object, oneOf, optional, record, refine, strict, type Infer } from './schema.ts';

/** A share of `n` observations, 0-1; null while they are of under five people, of whom it would tell too much. */
const shareOf = object({ share: nullable(share), n: count });

/** What `/v1/merchants/{id}/reviews/summary` answers: all repeat buyers' reviews at a glance, folded ones counted apart. */
export const reviewSummary = refine(
  object({
    merchant: id,
    asOf: time,
    /** Repeat buyers' reviews that are shown (folded ones are counted below). */
    reviews: count,
    /** Reviews of one-time buyers, which are not shown here. */
    firstTime: count,
    wouldBuyAgain: shareOf,
    /** How many reviews have 5, 4, 3 and at most 2 stars: the mean over the dimensions a review rates, rounded. */
    distribution: strict(list(object({ stars: integer({ minimum: 1, maximum: 5 }), reviews: count }), { maxItems: 5 })),
    topics: list(
      object({
        id: code,
        /** BCP 47 tag to name. */
        names: record(name),
        reviews: count,
        tone: oneOf('praise', 'wish'),
      }),
      { maxItems: 200 },
    ),
    replies: object({
      /** Of reviews answered. */
      share: nullable(share),
      n: count,
      /** Half of the answers came within so many hours; null while they are of under five people. */
      hours: nullable(count),
    }),
    /** Of authors who asked for an improvement, were answered, and bought again. */
    wonBack: shareOf,
    /** How often something that leads to a person was masked in the texts of these reviews, by kind. */
    masked: optional(record(count)),
    folded: strict(list(object({ reason: code, reviews: count }), { maxItems: 200 })),
  }),
  'must not count more reviews in a part than in all',
  ({ reviews, wouldBuyAgain, distribution, topics, replies, wonBack }) =>
    [
      wouldBuyAgain.n,
      replies.n,
      wonBack.n,
      distribution.reduce((sum, { reviews }) => sum + reviews, 0),
      ...topics.map(({ reviews }) => reviews),
    ].every((part) => part <= reviews),
);
export type ReviewSummary = Infer<typeof reviewSummary>;
