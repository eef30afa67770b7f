import { appendix } from './appendix.ts';
import { id } from './id.ts';
import { day } from './dates.ts';
import { count, star } from './figures.ts';
import { code, link, name, text } from './texts.ts';
import {
  boolean,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  strict,
  string,
  type Infer,
} from './schema.ts';

const medium = object({
  kind: oneOf('image', 'video'),
  /** Absolute, or relative to the API. */
  src: link,
  /** Text alternative as its author gave it. */
  alt: nullable(string({ maxLength: 1000 })),
  /** The same in other sizes and forms; `width`: pixels on its longer side at most. */
  variants: optional(list(object({ src: link, type: code, width: count }), { maxItems: 8 })),
});
export type Medium = Infer<typeof medium>;

const fold = object({
  /** Public reason code. */
  reason: code,
  /** Calendar day; null where the platform does not know. */
  on: nullable(day),
  /** Who decided: `platform`, `rule`, `merchant-request` or `court`, and there may be others. Null where nobody said. */
  by: nullable(code),
  /** The platform's rule, by its public id. */
  rule: nullable(code),
  /** Where its author objects to it, as a link; null where the server names no place. */
  objection: nullable(link),
});
export type Fold = Infer<typeof fold>;

/** What a review said before its author edited it, which they may once. */
const edited = object({
  /** Calendar day of the edit. */
  at: day,
  text,
  /** Stars from 1 to 5 per dimension id. */
  stars: record(star, { maxProperties: 12 }),
});
export type Edited = Infer<typeof edited>;

export const review = object({
  id: code,
  /** Calendar day on which it was written: a time of day would tell who was in the shop just then. */
  at: day,
  /** Calendar day of the order it is about; null where the platform does not know. */
  orderedOn: nullable(day),
  /** On how many different days the author had bought here when writing: at least 2. */
  bought: integer({ minimum: 2, maximum: 1e6 }),
  /** Calendar day of the author's first order here. */
  since: day,
  /** Masked by the server; null where the platform gave none. */
  author: nullable(name),
  /** What to draw an avatar from: the same for one person at one merchant, and another at every other merchant. */
  seed: code,
  /** `names`: BCP 47 tag to name. */
  goods: nullable(object({ id: code, name, names: optional(record(name)), image: nullable(link) })),
  /** Stars from 1 to 5 per dimension id; a dimension that was not rated is left out. */
  stars: record(star, { maxProperties: 12 }),
  text,
  /** BCP 47 tag of the text; null if unknown. */
  lang: nullable(string({ maxLength: 35, pattern: '^[A-Za-z0-9-]+$' })),
  media: list(medium, { maxItems: 20 }),
  wouldBuyAgain: nullable(boolean()),
  /** Readers who found it helpful: those that the platform counted, and votes. */
  helpful: count,
  /** The dimension that its author wants improved (lowest, at most 3 stars), if any. */
  improve: nullable(code),
  reply: nullable(
    object({
      text,
      /** Calendar day. */
      at: day,
      /** The answer came within so many hours, at least 1. */
      hours: count,
      /** The author bought again after the answer. */
      wonBack: boolean(),
    }),
  ),
  /** What its author added later, the first first. A server of an older version leaves it out. */
  appendices: optional(list(appendix, { maxItems: 20 })),
  /** What it said before it was edited; null where it was not. A server of an older version leaves it out. */
  edited: optional(nullable(edited)),
  /** Why it is folded away. Folded is never deleted. Strict: what cannot be read must not unfold it. */
  folded: strict(nullable(fold)),
});
export type Review = Infer<typeof review>;

export const reviewSort = oneOf('newest', 'helpful', 'critical');
export type ReviewSort = Infer<typeof reviewSort>;

/** What `/v1/merchants/{id}/reviews` answers. */
export const reviewPage = object({
  merchant: id,
  sort: reviewSort,
  /** Reviews that match the filter, on all pages. */
  matching: count,
  /** Repeat buyers' reviews that the filter leaves out. */
  filteredOut: count,
  reviews: list(review, { maxItems: 1000 }),
  /** Opaque; null on the last page. Strict: a bad cursor does not make this the last page. */
  next: strict(nullable(string({ maxLength: 2048 }))),
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
  /** Only the review of this id, folded or not. */
  readonly review?: string;
  readonly cursor?: string;
  /** Reviews on a page, 1 to 50; 20 if not said. */
  readonly limit?: number;
}
