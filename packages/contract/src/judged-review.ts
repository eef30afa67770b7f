import { time } from './dates.ts';
import { bare, boolean, list, nullable, number, object, record, type Schema } from './schema.ts';
import { code, text } from './texts.ts';

/** On what facts a rule applies to a review: numbers, and ids of public things. It contains no text that a person wrote. */
export const evidence = record(bare({ type: ['number', 'string'], maxLength: 200 }) as Schema<number | string>, {
  maxProperties: 40,
});

/** The part of a review that a person needs in order to decide on it. It names no author and no order. Contact data in its text is masked. */
export const judgedReview = {
  /** Of a held review: when the server received it. Of a folded one: when it was written. */
  at: time,
  /** Dimension id to stars, 1-5. */
  stars: record(number({ minimum: 1, maximum: 5 }), { maxProperties: 12 }),
  text,
  lang: nullable(code),
  wouldBuyAgain: nullable(boolean()),
  /** The rules that apply to it, in the order of the rules document. Evidence is empty where a person decided. */
  rules: list(object({ rule: code, reason: code, evidence }), { maxItems: 20 }),
  /** The author's appeal; null without one. */
  appeal: nullable(object({ text, at: time })),
  /** The refusal against which the author has appealed; null where nobody has refused it. */
  refusal: nullable(object({ reason: code, at: time })),
} as const;
