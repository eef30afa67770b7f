import { canBeSeen } from './can-be-seen.ts';
import { day, time } from './dates.ts';
import { count } from './figures.ts';
import { id } from './id.ts';
import { exact, integer, object, refine, string, type Infer } from './schema.ts';
import { text } from './texts.ts';

// What the author of a review adds to it later: the shoes after a winter. It changes nothing that was written before.

/** Days after a review in which its author may add to it. */
export const APPENDIX_DAYS = 180;
/** So many appendices a review has at most. */
export const MOST_APPENDICES = 3;

/** What an author sends. */
export const appendixDraft = exact({
  text: refine(
    string({ minLength: 1, maxLength: 2000 }),
    'must say something: it has nothing that can be seen',
    canBeSeen,
  ),
});
export type AppendixDraft = Infer<typeof appendixDraft>;

/** What the author is answered. */
export const addedAppendix = object({
  review: id,
  /** The id of the appendix. */
  appendix: id,
  /** When it was taken in. */
  at: time,
  /** So many more may be added. */
  left: integer({ minimum: 0, maximum: MOST_APPENDICES }),
});
export type AddedAppendix = Infer<typeof addedAppendix>;

/** An appendix as everybody reads it. */
export const appendix = object({
  text,
  /** Calendar day on which it was written. */
  at: day,
  /** Calendar days after the review. */
  days: count,
});
export type Appendix = Infer<typeof appendix>;
