import { DAY } from './decay.ts';
import type { OrderFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import { inTime, type Viewer } from './viewer.ts';

/** A promise about an order, at the promised time: kept, broken, or excused by a change of mind before it was kept. */
function promise(viewer: Viewer, measure: string, by: number, done: number | null, order: OrderFacts): void {
  const kept = inTime(done, by);
  if (!kept && inTime(order.excusedAt, by)) return;
  if (viewer.has(by)) viewer.observations.push({ measure, t: by / DAY, value: kept ? 1 : 0 });
}

/** What an order says of the merchant: whether the goods were sound, and promises kept. */
export function observeOrder(viewer: Viewer, plan: Plan, order: OrderFacts): void {
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
