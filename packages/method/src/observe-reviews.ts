import { DAY } from './decay.ts';
import type { ReviewFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import { inTime, type Viewer } from './viewer.ts';

/** One voice a day: the mean of a figure over the reviews of one calendar day that state it. */
function observeDay(
  viewer: Viewer,
  measure: { readonly id: string; readonly matures: number },
  reviews: readonly ReviewFacts[],
  from: number,
  figure: (review: ReviewFacts) => number | undefined,
): void {
  let day = NaN;
  let sum = 0;
  let n = 0;
  for (const review of reviews) {
    if (!review.counts || review.day < from) continue;
    const value = figure(review);
    if (value === undefined || !viewer.has(review.writtenAt + measure.matures)) continue;
    if (review.day !== day) {
      if (n > 0) viewer.observations.push({ measure: measure.id, t: day, value: sum / n });
      day = review.day;
      sum = n = 0;
    }
    sum += value;
    n += 1;
  }
  if (n > 0) viewer.observations.push({ measure: measure.id, t: day, value: sum / n });
}

const again = (review: ReviewFacts): number | undefined =>
  review.wouldBuyAgain === null ? undefined : Number(review.wouldBuyAgain);

const byDay = (a: ReviewFacts, b: ReviewFacts): number => a.day - b.day;

/** What reviews say from the first day of an order on, and about buying again from the second day of purchase on. */
export function observeReviews(
  viewer: Viewer,
  plan: Plan,
  written: readonly ReviewFacts[],
  firstDay: number,
  secondDay: number,
): void {
  const reviews = written.length > 1 ? written.toSorted(byDay) : written;
  for (const stars of plan.stars) {
    observeDay(viewer, stars, reviews, firstDay, (review) => review.stars[stars.dimension]);
  }
  if (plan.again) observeDay(viewer, plan.again, reviews, secondDay, again);
  const { answered } = plan;
  if (!answered) return;
  for (const review of reviews) {
    if (!review.counts || !review.hasText || review.day < firstDay) continue;
    const certain = review.writtenAt + answered.matures;
    const value = inTime(review.repliedAt, certain) ? 1 : 0;
    if (viewer.has(certain)) viewer.observations.push({ measure: answered.id, t: certain / DAY, value });
  }
}
