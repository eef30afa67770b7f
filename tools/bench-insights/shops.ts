import type { Event } from '@huitou/contract/events.js';
import { random } from '../bench-server/random.ts';

const DAY = 86_400_000;
/** What sentences are made of. Names of goods are many, as they are in a market: each makes words of its own. */
const openings = [
  '第三次回购了',
  '家里老人很喜欢',
  '打开包装就闻到香味',
  '主播说的和收到的一样',
  '比上次还要好一点',
  '等了两天才到',
];
const middles = [
  '个头均匀没有坏的',
  '客服回得很快',
  '快递盒子压扁了一角',
  '味道清甜水分足',
  '和直播间看到的颜色有点不同',
  '分量足够一家人吃',
];
const endings = ['下次还来', '希望能早点发货', '推荐给同事了', '价格再低一点就好', '已经是老顾客了', '有问题也给解决'];
const goods = ['蜜橘', '冬枣', '山药', '竹笋', '莲藕', '板栗', '柚子', '香菇', '土鸡', '红薯', '百合', '花生'];

export interface ShopSize {
  readonly id: string;
  readonly orders: number;
  readonly reviews: number;
}

const at = (ms: number): string => new Date(ms).toISOString();

/** Events of a shop of which some buyers come back, in the 165 days before `until` (ms); who comes back again may write. */
export function* shopEvents({ id, orders, reviews }: ShopSize, until: number, seed: number): Generator<Event> {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const event = (type: string, n: number, ms: number, data: object): Event =>
    ({ id: `${id}-${type}-${n}`, type, at: at(ms), data }) as unknown as Event;
  yield event('merchant', 0, until - 400 * DAY, { id, name: `Shop ${id}`, industry: 'fresh' });
  // Shops differ: of some more come back, of some more is late.
  const [loyal, prompt] = [0.4 + next() * 0.5, 0.7 + next() * 0.3];
  const bought = new Map<string, number>();
  let written = 0;
  for (let i = 0; i < orders; i++) {
    const paid = until - 170 * DAY + Math.floor((i / orders) * 165 * DAY);
    const buyer = `${id}-b${next() < loyal ? Math.floor(next() * (orders / 5)) : orders + i}`;
    const order = { id: `${id}-o${i}`, merchant: id, buyer };
    yield event('order', i, paid, { ...order, paidAt: at(paid), dispatchBy: at(paid + 2 * DAY) });
    const late = next() < prompt ? 1 : 3;
    yield event('dispatched', i, paid + late * DAY, { order: order.id, dispatchedAt: at(paid + late * DAY) });
    const days = (bought.get(buyer) ?? 0) + 1;
    bought.set(buyer, days);
    // Those due by now: most who could write do so late, and all reviews are written in the end.
    if (days < 3 || written >= Math.ceil((reviews * (i + 1)) / orders)) continue;
    const text = `${pick(openings)}，这批${pick(goods)}${pick(middles)}，${pick(endings)}。`;
    const stars = { quality: 3 + Math.floor(next() * 3), service: 2 + Math.floor(next() * 4), content: 4 };
    const said = { id: `${id}-r${written}`, merchant: id, buyer, writtenAt: at(paid + DAY) };
    yield event('review', written, paid + DAY, { ...said, text, lang: 'zh-CN', stars, wouldBuyAgain: next() < 0.8 });
    written += 1;
  }
}
