import { hour, day, timestamp } from './model/clock.ts';
import type { ShopState } from './shop-state.ts';

/** Schedules that the platform folds a review, with a reason code. */
export function scheduleFold({ simulation, shop }: ShopState, review: string, at: number, reason: string): void {
  simulation.schedule(at, (then) =>
    simulation.emit('moderation', shop.zone, then, review, {
      id: `${review}-fold`,
      action: 'fold',
      merchant: shop.id,
      review,
      reason,
    }),
  );
}

/** Schedules that the platform links a buyer's account to the shop. */
export function scheduleLink({ simulation, shop }: ShopState, buyer: string, at: number): void {
  simulation.schedule(at, (then) =>
    simulation.emit('moderation', shop.zone, then, buyer, {
      id: `${buyer}-link`,
      action: 'link',
      merchant: shop.id,
      buyer,
      reason: 'own-account',
    }),
  );
}

/** A cap on a shop's level; `daysLeft` and `days` are counted in days, the first until the end of the market. */
export interface Cap {
  readonly daysLeft: number;
  readonly days: number;
  readonly level: 'par' | 'below';
  readonly reason: string;
}

/** Schedules a cap at 10 o'clock UTC. */
export function scheduleCap({ simulation, shop }: ShopState, { daysLeft, days, level, reason }: Cap): void {
  simulation.schedule(simulation.until - daysLeft * day + 10 * hour, (at) =>
    simulation.emit('moderation', shop.zone, at, `${shop.id}.cap`, {
      id: `${shop.id}-cap`,
      action: 'cap',
      merchant: shop.id,
      reason,
      level,
      until: timestamp(shop.zone, at + days * day),
    }),
  );
}

/** Schedules that the shop's cap is lifted on appeal. */
export function scheduleLift({ simulation, shop }: ShopState, daysLeft: number): void {
  simulation.schedule(simulation.until - daysLeft * day, (at) =>
    simulation.emit('moderation', shop.zone, at, `${shop.id}.lift`, {
      id: `${shop.id}-lift`,
      action: 'lift',
      merchant: shop.id,
      reason: 'appeal-upheld',
    }),
  );
}
