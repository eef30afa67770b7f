import type { Desk } from './desk.ts';
import { planReply, tellReview } from './feedback.ts';
import { day, hour, midnight } from './model/clock.ts';
import type { Person } from './model/people.ts';
import type { Goods } from './model/shops.ts';
import { order, send } from './order.ts';
import { stories, type Story, type Word } from './stories.ts';

function write(desk: Desk, who: Story['who'], id: string, goods: Goods, at: number, word: Word): void {
  const photos = Array.from({ length: word.photos ?? 0 }, (_, i) => ({
    kind: 'image' as const,
    src: `/pictures/photos/${goods.kind.motif}-${goods.look}-${i + 1}.svg`,
    alt: `买家拍的${goods.name}`,
  }));
  desk.said.add(word.text);
  const said = { stars: word.stars, text: word.text, wouldBuyAgain: word.again, helpful: word.helpful };
  tellReview(desk, at, {
    id: `${id}-r`,
    buyer: who.id,
    order: id,
    goods: goods.id,
    media: photos,
    author: who.name,
    avatar: who.avatar,
    ...said,
  });
  if (word.answer) planReply(desk, `${id}-r`, at + word.answer.after, word.answer.text);
}

/** Plans the stories of a shop: bought in the evening, sent in the morning, there in two days, written about that night. */
export function plan(desk: Desk): void {
  for (const { shop, goods: name, who, steps } of stories.filter((story) => story.shop === desk.shop.id)) {
    const goods = desk.shop.goods.find((one) => one.name === name);
    if (!goods) throw new RangeError(`story: "${shop}" does not sell "${name}"; name one of its goods`);
    for (const { left, word } of steps) {
      const evening = midnight(desk.shop.zone, desk.scene.until - left * day) + 20.6 * hour;
      desk.scene.plan(evening, (at) => {
        const id = order(desk, who as Person, at, [goods], { dispatch: at + day, deliver: at + 4 * day });
        send(desk, id, at + 12.5 * hour, at + 1.7 * day);
        if (word) desk.scene.plan(at + 2.05 * day, (then) => write(desk, who, id, goods, then, word));
      });
    }
  }
}
