import { timestamp } from './model/clock.ts';
import type { Person } from './model/people.ts';
import type { Goods } from './model/goods.ts';
import type { ShopState } from './shop-state.ts';

/** Emits an order and returns its id. */
export function placeOrder(
  state: ShopState,
  buyer: Pick<Person, 'id'>,
  at: number,
  goods: readonly Goods[],
  deadlines: { dispatch: number; deliver: number },
): string {
  const { simulation, shop } = state;
  const id = `${shop.id}-o${++state.lastOrder}`;
  const live = state.random.chance(shop.live ? 0.7 : 0.35);
  simulation.emit('order', shop.zone, at, id, {
    id,
    merchant: shop.id,
    buyer: buyer.id,
    paidAt: timestamp(shop.zone, at),
    goods: goods.map((item) => item.id),
    room: live ? `${shop.id}-room` : null,
    dispatchBy: timestamp(shop.zone, deadlines.dispatch),
    deliverBy: timestamp(shop.zone, deadlines.deliver),
  });
  return id;
}

/** Schedules an order's dispatch and delivery. */
export function scheduleParcel(
  { simulation, shop }: ShopState,
  order: string,
  dispatchedAt: number,
  deliveredAt: number,
): void {
  simulation.schedule(dispatchedAt, (at) =>
    simulation.emit('dispatched', shop.zone, at, order, { order, dispatchedAt: timestamp(shop.zone, at) }),
  );
  simulation.schedule(deliveredAt, (at) =>
    simulation.emit('delivered', shop.zone, at, order, { order, deliveredAt: timestamp(shop.zone, at) }),
  );
}
