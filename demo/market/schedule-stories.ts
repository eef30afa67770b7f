import { day, hour, startOfDay } from './model/clock.ts';
import type { Goods } from './model/goods.ts';
import { placeOrder, scheduleParcel } from './orders.ts';
import { scheduleReply } from './replies.ts';
import { emitReview } from './reviews.ts';
import type { ShopState } from './shop-state.ts';
import { stories, type Story, type StoryReview } from './stories.ts';

function emitStoryReview(
  state: ShopState,
  buyer: Story['buyer'],
  order: string,
  goods: Goods,
  at: number,
  review: StoryReview,
): void {
  const media = Array.from({ length: review.photos ?? 0 }, (_, i) => ({
    kind: 'image' as const,
    src: `/pictures/photos/${goods.kind.motif}-${goods.look}-${i + 1}.svg`,
    alt: `买家拍的${goods.name}`,
  }));
  state.usedTexts.add(review.text);
  emitReview(state, at, {
    id: `${order}-r`,
    buyer: buyer.id,
    order,
    goods: goods.id,
    media,
    author: buyer.name,
    avatar: buyer.avatar,
    stars: review.stars,
    text: review.text,
    wouldBuyAgain: review.wouldBuyAgain,
    helpful: review.helpful,
  });
  if (review.reply) scheduleReply(state, `${order}-r`, at + review.reply.after, review.reply.text);
}

/** Schedules a shop's stories: ordered at 20:36, dispatched the next morning, delivered on the second day, reviewed that night. */
export function scheduleStories(state: ShopState): void {
  const { shop, simulation } = state;
  for (const { goods: name, buyer, steps } of stories.filter((story) => story.shop === shop.id)) {
    const goods = shop.goods.find((item) => item.name === name);
    if (!goods) throw new RangeError(`story: "${shop.id}" does not sell "${name}"; name one of its goods`);
    for (const { daysLeft, review } of steps) {
      const evening = startOfDay(shop.zone, simulation.until - daysLeft * day) + 20.6 * hour;
      simulation.schedule(evening, (at) => {
        const order = placeOrder(state, buyer, at, [goods], { dispatch: at + day, deliver: at + 4 * day });
        scheduleParcel(state, order, at + 12.5 * hour, at + 1.7 * day);
        if (!review) return;
        simulation.schedule(at + 2.05 * day, (then) => emitStoryReview(state, buyer, order, goods, then, review));
      });
    }
  }
}
