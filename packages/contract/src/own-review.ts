import { day, time } from './dates.ts';
import { count } from './figures.ts';
import { id } from './id.ts';
import {
  boolean,
  exact,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  refine,
  string,
  type Infer,
} from './schema.ts';
import { code, link, name, text } from './texts.ts';
import { valueFault } from './value-fault.ts';

// What passes between a returning customer and the API. Who may write follows from the purchase token alone.

const stars = refine(
  record(number({ minimum: 1, maximum: 5 }), { maxProperties: 12, propertyNames: id }),
  'must have dimension ids as its keys: 1 to 64 letters, digits and . _ ~ -',
  (members) => Object.keys(members).every((key) => !valueFault(id, key)),
);

/** What a buyer writes: at least stars or a text. */
export const reviewDraft = refine(
  exact({
    /** Dimension id to stars, 1-5. */
    stars: optional(stars),
    text: optional(string({ maxLength: 2000 })),
    /** BCP 47 tag of the text. */
    lang: optional(nullable(string({ maxLength: 35, pattern: '^[A-Za-z0-9-]+$' }))),
    /** Which of the goods of the order it is about. */
    goods: optional(nullable(id)),
    wouldBuyAgain: optional(nullable(boolean())),
  }),
  'must have stars or a text: a review says something or rates something',
  ({ stars: given = {}, text: words = '' }) => words.trim() !== '' || Object.keys(given).length > 0,
);
export type ReviewDraft = Infer<typeof reviewDraft>;

/** What became of a review. A receipt is the API's word for it, which its author may keep. */
export const submission = object({
  review: id,
  /** `published`: it is public with the next publication, seconds later. */
  state: oneOf('published'),
  /** When it was taken in. */
  at: time,
  /** Compact JWS over the review's id, the hash of its text, and the time; null where the API signs nothing. */
  receipt: nullable(string({ maxLength: 4096 })),
});
export type Submission = Infer<typeof submission>;

/** What became of a review that its author took back. */
export const takenBack = object({ review: id, state: oneOf('erased') });

/** Why somebody may not write, or that they may. */
const mayWrite = oneOf('yes', 'has-written', 'first-purchase', 'unknown-order', 'refunded-order', 'linked-account');
export type MayWrite = Infer<typeof mayWrite>;

/** What a purchase token comes to at this moment. */
export const purchase = object({
  merchant: object({ id, name }),
  mayWrite,
  /** On how many different days the buyer has bought here up to the order; 0 where the order is not known. */
  visit: count,
  /** Calendar day of the order; null where it is not known. */
  orderedOn: nullable(day),
  /** What was ordered. `names`: BCP 47 tag to name. */
  goods: list(object({ id: code, name, names: optional(record(name)), image: nullable(link) }), { maxItems: 50 }),
  /** What the buyer has written with this token. */
  review: nullable(
    object({
      id,
      at: time,
      text,
      stars: record(number({ minimum: 1, maximum: 5 }), { maxProperties: 12 }),
    }),
  ),
});
export type Purchase = Infer<typeof purchase>;
