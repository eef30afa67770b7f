import type { DataOf } from '@huitou/contract/events.js';
import { activity, day, hour, timeOfDay, timestamp } from './model/clock.ts';
import type { Person } from './model/people.ts';
import { placeOrder, scheduleParcel } from './orders.ts';
import { emitReview } from './reviews.ts';
import type { ShopState } from './shop-state.ts';

export type ReviewContent = Pick<DataOf<'review'>, 'text' | 'stars' | 'wouldBuyAgain'>;

/** What a buyer does whose behaviour is not simulated: one who buys in order to write. */
export interface Script {
  readonly buyer: Person;
  /** Days before the end on which they order, earliest first. */
  readonly orderDays: readonly number[];
  /** What they write about each order but the first. */
  readonly write: () => ReviewContent;
  /** Called when a review was emitted. */
  readonly onReview?: (review: string, at: number) => void;
  /** Whether the platform finds out later that the orders are from a linked account. */
  readonly linked?: boolean;
}

/** Schedules a scripted buyer's orders and reviews. */
export function scheduleScript(state: ShopState, { buyer, orderDays, write, onReview, linked = false }: Script): void {
  const { simulation, shop, random } = state;
  for (const [i, daysLeft] of orderDays.entries()) {
    const orderedAt = timeOfDay(random, shop.zone, simulation.until - daysLeft * day, activity.browsing);
    simulation.schedule(orderedAt, (at) => {
      const goods = random.pick(shop.goods);
      const order = placeOrder(state, buyer, at, [goods], { dispatch: at + 2 * day, deliver: at + 6 * day });
      if (linked) {
        // The platform learns this later and corrects the order it has; it is not a second order.
        simulation.schedule(at + 3 * day, (then) =>
          simulation.emit('order', shop.zone, then, `${order}.linked`, {
            id: order,
            merchant: shop.id,
            buyer: buyer.id,
            paidAt: timestamp(shop.zone, at),
            linked,
          }),
        );
      }
      scheduleParcel(state, order, at + 9 * hour, at + 2 * day);
      if (i === 0) return;
      simulation.schedule(at + 2 * day + hour, (then) => {
        const ids = { id: `${order}-r`, buyer: buyer.id, order, goods: goods.id };
        emitReview(state, then, { ...ids, author: buyer.name, avatar: null, media: [], helpful: 0, ...write() });
        onReview?.(ids.id, then);
      });
    });
  }
}
