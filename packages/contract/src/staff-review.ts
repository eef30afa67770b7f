import { time } from './dates.ts';
import { publicCode } from './events.ts';
import { id } from './id.ts';
import { judgedReview } from './judged-review.ts';
import { exact, list, nullable, object, oneOf, string, type Infer } from './schema.ts';
import { code, name } from './texts.ts';

// What the platform's staff see of a merchant's reviews that a rule or a person has spoken against, and what they decide.

/** `held`: waits for a person, or was refused and appealed for. `folded`: public, with its reason in front. */
export const staffView = oneOf('held', 'folded');
export type StaffView = Infer<typeof staffView>;

/** One review. Whose it is and of which order is left out: to decide needs neither. */
const staffReview = object({
  review: id,
  ...judgedReview,
});
export type StaffReview = Infer<typeof staffReview>;

/** A page of them: held ones with the oldest first, folded ones with the newest first. */
export const staffReviews = object({
  merchant: object({ id, name }),
  reviews: list(staffReview, { maxItems: 100 }),
  /** Cursor of the next page; null on the last. */
  next: nullable(string({ maxLength: 512 })),
});
export type StaffReviews = Infer<typeof staffReviews>;

/** `release` and `refuse` are for a held review, `unfold` for a folded one, `fold` for any that is public. */
const staffAction = oneOf('release', 'refuse', 'unfold', 'fold');
export type StaffAction = Infer<typeof staffAction>;

/** A decision and its public reason. */
export const staffDecision = exact({ action: staffAction, reason: publicCode });
export type StaffDecision = Infer<typeof staffDecision>;

/** A decision that was taken in. */
export const decided = object({ review: id, action: staffAction, reason: code, at: time });
export type Decided = Infer<typeof decided>;
