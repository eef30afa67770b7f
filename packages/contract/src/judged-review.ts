import { time } from './dates.ts';
import { bare, boolean, list, nullable, number, object, record, type Schema } from './schema.ts';
import { code, text } from './texts.ts';

/** What a rule saw of a review: numbers, and ids of what is public; never words of anyone. */
export const evidence = record(bare({ type: ['number', 'string'], maxLength: 200 }) as Schema<number | string>, {
  maxProperties: 40,
});

/** What whoever decides on a review is told of it, whose it is left out. Contact data in its text is masked. */
export const judgedReview = {
  /** When it was taken in, or written. */
  at: time,
  /** Dimension id to stars, 1-5. */
  stars: record(number({ minimum: 1, maximum: 5 }), { maxProperties: 12 }),
  text,
  lang: nullable(code),
  wouldBuyAgain: nullable(boolean()),
  /** What speaks against it, in the order of the document, with what each rule saw; a person's decision has no evidence. */
  rules: list(object({ rule: code, reason: code, evidence }), { maxItems: 20 }),
  /** What its author has to say to that. */
  appeal: nullable(object({ text, at: time })),
  /** The refusal that the author has appealed against. */
  refusal: nullable(object({ reason: code, at: time })),
} as const;
