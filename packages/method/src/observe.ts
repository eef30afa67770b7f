import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from './decay.ts';
import type { PairFacts, PairView } from './facts.ts';
import { observeOrder } from './observe-order.ts';
import { observeReviews } from './observe-reviews.ts';
import { observeReturns } from './observe-returns.ts';
import { planOf } from './plan.ts';
import { Viewer } from './viewer.ts';

const nothing: PairView = { observations: [], buyer: false, returning: false, dueAt: null };

/**
 * What one buyer's dealings with one merchant say at the time `at` (ms): the observations that are certain by then,
 * whether the buyer is one of the window's, and when this will next change by itself. Only what happened up to `at` is
 * seen, so an earlier `at` shows the past as it was. A day-based thing changes at 00:00 UTC of its day number.
 *
 * A review speaks once its author has bought here, that day or before: opinions of strangers count nowhere.
 *
 * @throws if the method document has a measure that this implementation does not know.
 */
export function observe(pair: PairFacts, method: MethodDocument, at: number): PairView {
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
  if (plan.returns && first < Infinity) observeReturns(viewer, plan.returns, first, second);
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
