import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from './decay.ts';
import type { Observation, OrderFacts, PairFacts, PairView, ReviewFacts } from './facts.ts';
import { planOf, type Plan } from './plan.ts';

const nothing: PairView = { observations: [], buyer: false, returning: false, dueAt: null };

/** Collects what is certain by `at`, and when the next thing will be. */
class Viewer {
  readonly at: number;
  readonly observations: Observation[] = [];
  dueAt = Infinity;

  constructor(at: number) {
    this.at = at;
  }

  /** Whether `time` has come; if not, the view changes then. */
  has(time: number): boolean {
    if (time <= this.at) return true;
    if (time < this.dueAt) this.dueAt = time;
    return false;
  }
}

const inTime = (time: number | null, by: number): boolean => time !== null && time <= by;

/** A promise about an order, at the promised time: kept, broken, or excused by a change of mind before it was kept. */
function promise(viewer: Viewer, measure: string, by: number, done: number | null, order: OrderFacts): void {
  const kept = inTime(done, by);
  if (!kept && inTime(order.excusedAt, by)) return;
  if (viewer.has(by)) viewer.observations.push({ measure, t: by / DAY, value: kept ? 1 : 0 });
}

function observeOrder(viewer: Viewer, plan: Plan, order: OrderFacts): void {
  const { refund, dispatched, delivered } = plan;
  if (refund) {
    const certain = order.paidAt + refund.matures;
    const value = inTime(order.qualityRefundAt, certain) ? 0 : 1;
    if (viewer.has(certain)) viewer.observations.push({ measure: refund.id, t: certain / DAY, value });
  }
  if (dispatched && order.dispatchBy !== null) {
    promise(viewer, dispatched.id, order.dispatchBy + dispatched.matures, order.dispatchedAt, order);
  }
  if (delivered && order.deliverBy !== null) {
    promise(viewer, delivered.id, order.deliverBy + delivered.matures, order.deliveredAt, order);
  }
}

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

function observeReviews(viewer: Viewer, plan: Plan, pair: PairFacts, firstDay: number, secondDay: number): void {
  const reviews = pair.reviews.length > 1 ? pair.reviews.toSorted(byDay) : pair.reviews;
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

/**
 * What one buyer's dealings with one merchant say at the time `at` (ms): the observations that are certain by then,
 * whether the buyer is one of the window's, and when this will next change by itself. Only what happened up to `at` is
 * seen, so an earlier `at` shows the past as it was. A day-based thing changes at 00:00 UTC of its day number.
 *
 * A review speaks once its author has bought here, that day or before: opinions of strangers count nowhere.
 *
 * @param returnDays days after the first order day from which a buyer who has not come back counts as a missed return.
 * @throws if the method document has a measure that this implementation does not know.
 */
export function observe(pair: PairFacts, method: MethodDocument, returnDays: number, at: number): PairView {
  if (pair.linked) return nothing;
  const plan = planOf(method);
  const viewer = new Viewer(at);
  /** First day of any order, and the first, second and last of those that still are purchases. */
  let customerSince = Infinity;
  let first = Infinity;
  let second = Infinity;
  let last = -Infinity;
  for (const order of pair.orders) {
    if (order.linked || !viewer.has(order.paidAt)) continue;
    observeOrder(viewer, plan, order);
    const { day } = order;
    if (day < customerSince) customerSince = day;
    if (order.voidAt !== null && viewer.has(order.voidAt)) continue;
    if (day < first) {
      second = first;
      first = day;
    } else if (day > first && day < second) second = day;
    if (day > last) last = day;
  }
  if (pair.reviews.length > 0 && customerSince < Infinity) observeReviews(viewer, plan, pair, customerSince, second);
  const { cameBack } = plan;
  if (cameBack && first < Infinity && viewer.has(Math.ceil((first + returnDays) * DAY) + cameBack.matures)) {
    const t = first + returnDays + cameBack.matures / DAY;
    viewer.observations.push({ measure: cameBack.id, t, value: second < Infinity ? 1 : 0 });
  }
  const leaves = (last + method.windowDays) * DAY;
  const buyer = leaves > at;
  if (buyer) viewer.has(leaves);
  return {
    observations: viewer.observations,
    buyer,
    returning: buyer && second < Infinity,
    dueAt: viewer.dueAt < Infinity ? viewer.dueAt : null,
  };
}
