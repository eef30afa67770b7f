import { appendix } from './appendix.ts';
import { canBeSeen } from './can-be-seen.ts';
import { day, time } from './dates.ts';
import { count } from './figures.ts';
import { id } from './id.ts';
import { pictureId } from './picture.ts';
import { readerMarks } from './reader-marks.ts';
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
    /** Ids of topics that the author chose by a tap, of those that the purchase offers. */
    topics: optional(list(id, { maxItems: 12 })),
    /** Pictures that were uploaded for the same purchase before, in their order, by the id that the answer gave. */
    pictures: optional(list(pictureId, { maxItems: 6 })),
  }),
  'must have stars or a text: a review says something or rates something',
  ({ stars: given = {}, text: words = '' }) => canBeSeen(words) || Object.keys(given).length > 0,
);
export type ReviewDraft = Infer<typeof reviewDraft>;

/**
 * `published`: public with the next publication, within a second. `held`: waits for a person. `folded`: counted, with its reason.
 * `refused`: by a person; its author alone sees it.
 */
const reviewState = oneOf('published', 'held', 'folded', 'refused');
export type ReviewState = Infer<typeof reviewState>;

/** Which moderation rules apply, and why; empty for a review that none applies to. */
const appliedRules = list(object({ rule: code, reason: code }), { maxItems: 20 });

/** What became of a review. A receipt is the API's word for it, which its author may keep. */
export const submission = object({
  review: id,
  state: reviewState,
  rules: appliedRules,
  /** When it was taken in. */
  at: time,
  /** Compact JWS over the review's id, the hash of its text, and the time; null where the API signs nothing. */
  receipt: nullable(string({ maxLength: 4096 })),
  /** Where the public log speaks of it, from the day after it is published on; relative to the API. A server without a log leaves it out. */
  log: optional(link),
});
export type Submission = Infer<typeof submission>;

/** What became of a review that its author took back. */
export const takenBack = object({ review: id, state: oneOf('erased') });

/** What an author has to say about a review that is held or refused, once. */
export const appealDraft = refine(
  exact({ text: string({ maxLength: 2000 }) }),
  'must say something: a person reads it',
  ({ text: words }) => canBeSeen(words),
);

/** An appeal that was taken in, and what the review's state is meanwhile. */
export const appealTaken = object({ review: id, state: reviewState, at: time });
export type AppealTaken = Infer<typeof appealTaken>;

/** What an author may still do with a review: add to it, edit it once, appeal once. */
const furtherAct = oneOf('append', 'edit', 'appeal');
export type FurtherAct = Infer<typeof furtherAct>;

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
  /** Topics to offer for a tap, the likeliest first. `names`: BCP 47 tag to name. */
  topics: list(object({ id: code, names: record(name), tone: oneOf('praise', 'wish') }), { maxItems: 24 }),
  /** What the buyer has written about this order, with this token or another one. */
  review: nullable(
    object({
      id,
      at: time,
      state: reviewState,
      rules: appliedRules,
      text,
      stars: record(number({ minimum: 1, maximum: 5 }), { maxProperties: 12 }),
      lang: optional(nullable(string({ maxLength: 35 }))),
      goods: optional(nullable(code)),
      wouldBuyAgain: optional(nullable(boolean())),
      topics: optional(list(code, { maxItems: 64 })),
      /** What was added to it, the oldest first. */
      appendices: optional(list(appendix, { maxItems: 20 })),
      /** Calendar day on which it was edited. */
      editedOn: optional(nullable(day)),
      /** What may be done with it now. */
      may: optional(list(furtherAct, { maxItems: 3 })),
      /** Why a person refused it, and when. */
      refusal: optional(nullable(object({ reason: code, at: time }))),
      /** What its author had to say while it was held or once it was refused. */
      appeal: optional(nullable(object({ text, at: time }))),
    }),
  ),
  /** What the buyer has marked at this merchant, whichever order the token is for. */
  marks: optional(readerMarks),
});
export type Purchase = Infer<typeof purchase>;
