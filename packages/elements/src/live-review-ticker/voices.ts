import type { Review } from '@huitou/contract/review.js';

/** A review that takes its turn. */
export interface Voice {
  readonly review: Review;
  /** It came while the page was open. */
  readonly fresh: boolean;
}

/** Reviews at a time: what came before is in the list of reviews. */
export const most = 12;

/**
 * The voices after another answer: newest first, with which of them came since. What stands below one that was there before has
 * only moved up, as where an author erased a review.
 *
 * @param before undefined at first, when nothing is new.
 */
export function nextVoices(before: readonly Voice[] | undefined, reviews: readonly Review[]): readonly Voice[] {
  const known = new Map(before?.map(({ review, fresh }) => [review.id, fresh]));
  const end = reviews.findIndex(({ id }) => known.has(id));
  const came = before ? (end < 0 ? reviews.length : end) : 0;
  return reviews.slice(0, most).map((review, i) => ({ review, fresh: i < came || (known.get(review.id) ?? false) }));
}
