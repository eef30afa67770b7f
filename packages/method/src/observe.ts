import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from './decay.ts';
import type { OrderFacts, PairFacts, PairView, ReviewFacts } from './facts.ts';
import { observeOrder } from './observe-order.ts';
import { observeReviews } from './observe-reviews.ts';
import { observeReturns } from './observe-returns.ts';
import { planOf, type Plan } from './plan.ts';
import { Viewer } from './viewer.ts';
import { VisitDays, type Visits } from './visits.ts';

const nothing: PairView = { observations: [], buyer: false, returning: false, dueAt: null };

/** What one order says by itself, and whether it is there yet, and a purchase still. */
export interface OrderView extends Pick<PairView, 'observations' | 'dueAt'> {
  readonly seen: boolean;
  readonly bought: boolean;
}

/** Has the viewer look at an order. @returns whether it is a purchase; undefined for one that is not there yet or counts nowhere. */
function look(viewer: Viewer, plan: Plan, order: OrderFacts): boolean | undefined {
  if (order.linked || !viewer.has(order.paidAt)) return undefined;
  observeOrder(viewer, plan, order);
  return order.voidAt === null || !viewer.has(order.voidAt);
}

const dueOf = (viewer: Viewer): number | null => (viewer.dueAt < Infinity ? viewer.dueAt : null);

function conclude(
  viewer: Viewer,
  plan: Plan,
  windowDays: number,
  { since, first, second, last }: Visits,
  reviews: readonly ReviewFacts[],
): PairView {
  if (reviews.length > 0 && since < Infinity) observeReviews(viewer, plan, reviews, since, second);
  if (plan.returns && first < Infinity) observeReturns(viewer, plan.returns, first, second);
  const leaves = (last + windowDays) * DAY;
  const buyer = leaves > viewer.at;
  if (buyer) viewer.has(leaves);
  return { observations: viewer.observations, buyer, returning: buyer && second < Infinity, dueAt: dueOf(viewer) };
}

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
  const visits = new VisitDays();
  for (const order of pair.orders) {
    const bought = look(viewer, plan, order);
    if (bought !== undefined) visits.add(order.day, bought);
  }
  return conclude(viewer, plan, method.windowDays, visits, pair.reviews);
}

/**
 * What one order says at the time `at` (ms), apart from the others of its pair. `observe` is the sum of this over a
 * pair's orders and of `observeVisits`: so a pair with very many orders is kept up without looking at all of them.
 */
export function observeOne(order: OrderFacts, method: MethodDocument, at: number): OrderView {
  const viewer = new Viewer(at);
  const bought = look(viewer, planOf(method), order);
  return {
    observations: viewer.observations,
    dueAt: dueOf(viewer),
    seen: bought !== undefined,
    bought: bought === true,
  };
}

/** What a pair's visits and reviews say at the time `at` (ms), apart from what each order says by itself. */
export function observeVisits(
  visits: Visits,
  reviews: readonly ReviewFacts[],
  method: MethodDocument,
  at: number,
): PairView {
  return conclude(new Viewer(at), planOf(method), method.windowDays, visits, reviews);
}
