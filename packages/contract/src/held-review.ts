import { id } from './id.ts';
import { judgedReview } from './judged-review.ts';
import { list, nullable, object, string, type Infer } from './schema.ts';

/** A review that waits for a person, as the platform is told of it. */
const heldReview = object({
  merchant: id,
  review: id,
  buyer: id,
  order: nullable(id),
  goods: nullable(id),
  ...judgedReview,
});
export type HeldReview = Infer<typeof heldReview>;

/** Reviews that wait, the oldest first. */
export const heldReviews = object({
  reviews: list(heldReview, { maxItems: 100 }),
  /** Cursor of the next page; null on the last. */
  next: nullable(string({ maxLength: 512 })),
});
export type HeldReviews = Infer<typeof heldReviews>;
