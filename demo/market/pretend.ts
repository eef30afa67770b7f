import type { DataOf } from '@huitou/contract/events.js';
import type { Desk } from './desk.ts';
import { tellReview } from './feedback.ts';
import { day, hour, moment, rhythm, stamp } from './model/clock.ts';
import type { Person } from './model/people.ts';
import { order, send } from './order.ts';

/** What they write, and the stars that they give. */
export type Said = Pick<DataOf<'review'>, 'text' | 'stars' | 'wouldBuyAgain'>;

/** Orders of someone who did not come for the goods, and what they `say` of each but the first. `found` hears of it. */
export function pretend(
  desk: Desk,
  who: Person,
  days: readonly number[],
  say: () => Said,
  found: (review: string, at: number) => void = () => undefined,
  linked = false,
): void {
  const { scene, shop, chance } = desk;
  for (const [i, left] of days.entries()) {
    scene.plan(moment(chance, shop.zone, scene.until - left * day, rhythm.browsing), (at) => {
      const goods = chance.pick(shop.goods);
      const id = order(desk, who, at, [goods], { dispatch: at + 2 * day, deliver: at + 6 * day });
      if (linked) {
        // The platform finds out later and says it of the order it knows: a correction, not a new order.
        scene.plan(at + 3 * day, (then) =>
          scene.tell('order', shop.zone, then, `${id}.linked`, {
            id,
            merchant: shop.id,
            buyer: who.id,
            paidAt: stamp(shop.zone, at),
            linked,
          }),
        );
      }
      send(desk, id, at + 9 * hour, at + 2 * day);
      if (i === 0) return;
      scene.plan(at + 2 * day + hour, (then) => {
        const about = { id: `${id}-r`, buyer: who.id, order: id, goods: goods.id };
        tellReview(desk, then, { ...about, author: who.name, avatar: null, media: [], helpful: 0, ...say() });
        found(about.id, then);
      });
    });
  }
}

/** Plans that the platform folds a review, and why. */
export function fold({ scene, shop }: Desk, review: string, at: number, reason: string): void {
  scene.plan(at, (then) =>
    scene.tell('moderation', shop.zone, then, review, {
      id: `${review}-fold`,
      action: 'fold',
      merchant: shop.id,
      review,
      reason,
    }),
  );
}
