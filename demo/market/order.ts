import type { Desk } from './desk.ts';
import { stamp } from './model/clock.ts';
import type { Person } from './model/people.ts';
import type { Goods } from './model/shops.ts';

/** Tells an order and returns its id. */
export function order(
  desk: Desk,
  who: Person,
  at: number,
  goods: readonly Goods[],
  by: { dispatch: number; deliver: number },
): string {
  const { scene, shop } = desk;
  const id = `${shop.id}-o${++desk.orders}`;
  const live = desk.chance.chance(shop.live ? 0.7 : 0.35);
  scene.tell('order', shop.zone, at, id, {
    id,
    merchant: shop.id,
    buyer: who.id,
    paidAt: stamp(shop.zone, at),
    goods: goods.map((one) => one.id),
    room: live ? `${shop.id}-room` : null,
    dispatchBy: stamp(shop.zone, by.dispatch),
    deliverBy: stamp(shop.zone, by.deliver),
  });
  return id;
}

/** Plans the parcel's two marks. */
export function send({ scene, shop }: Desk, id: string, dispatchedAt: number, deliveredAt: number): void {
  scene.plan(dispatchedAt, (at) =>
    scene.tell('dispatched', shop.zone, at, id, { order: id, dispatchedAt: stamp(shop.zone, at) }),
  );
  scene.plan(deliveredAt, (at) =>
    scene.tell('delivered', shop.zone, at, id, { order: id, deliveredAt: stamp(shop.zone, at) }),
  );
}
