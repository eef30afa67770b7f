import type { Desk } from './desk.ts';
import { tellReview } from './feedback.ts';
import { day, hour, moment, rhythm, stamp } from './model/clock.ts';
import type { Person } from './model/people.ts';
import { order, send } from './order.ts';
import { phrases } from './words/trades.ts';

const five = { quality: 5, service: 5, content: 5, returning: 5 };

/** Orders and praise of someone who is no customer. `found` hears of each review as it is written. */
export function pretend(
  desk: Desk,
  who: Person,
  days: readonly number[],
  linked: boolean,
  found: (review: string) => void,
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
        const said = {
          stars: five,
          wouldBuyAgain: true,
          text: chance.pick(phrases[shop.language].fake),
          media: [],
          helpful: 0,
        };
        tellReview(desk, then, {
          id: `${id}-r`,
          buyer: who.id,
          order: id,
          goods: goods.id,
          author: who.name,
          avatar: null,
          ...said,
        });
        found(`${id}-r`);
      });
    });
  }
}
