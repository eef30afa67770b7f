import type { DataOf } from '@huitou/contract/events.js';
import type { Bond } from './counter.ts';
import type { Desk } from './desk.ts';
import { day, hour, minute, moment, offset, rhythm, stamp } from './model/clock.ts';
import { traitsAt, type Experience } from './model/experience.ts';
import { opinion } from './model/opinion.ts';
import type { Random } from './model/random.ts';
import type { Goods, Shop } from './model/shops.ts';
import { reply } from './words/reply.ts';
import { review, type Words } from './words/review.ts';
import { phrases } from './words/trades.ts';

/** How the host took it: an answer within a day, a later one, none, or nothing was written. */
export type Answer = 'none' | 'soon' | 'late';

function words(desk: Desk, { who, chance, bought }: Bond, goods: Goods, was: Experience): Words {
  const { shop, memory, said } = desk;
  const { language, trade } = shop;
  const about = { language, trade, kind: goods.kind, goods: goods.name, phrases: phrases[language] };
  const occasion = { ...about, good: was.good, bad: was.bad, bought: Math.max(1, bought), emoji: who.emoji };
  let found: Words;
  let tries = 0;
  do {
    found = review({ ...occasion, length: who.length * chance.lognormal(1, 0.3) }, chance, memory);
  } while (found.text.length > 12 && said.has(found.text) && tries++ < 8);
  said.add(found.text);
  return found;
}

const alt = ({ language }: Shop, goods: Goods): string =>
  language === 'zh' ? `买家拍的${goods.name}` : `A buyer's photo: ${goods.name}`;

function photos(shop: Shop, goods: Goods, chance: Random): NonNullable<DataOf<'review'>['media']> {
  if (!chance.chance(0.15)) return [];
  const first = chance.whole(0, 5);
  return Array.from({ length: 1 + chance.weighted([5, 3, 2]) }, (_, i) => ({
    kind: 'image' as const,
    src: `/pictures/photos/${goods.kind.motif}-${goods.look}-${(first + i) % 6}.svg`,
    alt: alt(shop, goods),
  }));
}

/** When the host gets round to it: minutes if they care, days if they do not, never at night. */
function answerTime({ shop }: Desk, from: number, care: number, chance: Random): number {
  const at = Math.round(from + minute + chance.lognormal(4.5 * Math.exp(-1.1 * care), 1.2) * hour);
  const clock = ((at + offset(shop.zone, at)) % day) / hour;
  return clock > 1.5 && clock < 7.5 ? at + Math.round((7.5 - clock + chance.next() * 2) * hour) : at;
}

/** Tells a review now. */
export function tellReview(
  { scene, shop }: Desk,
  at: number,
  data: Omit<DataOf<'review'>, 'merchant' | 'writtenAt' | 'lang'>,
): void {
  const lang = shop.language === 'zh' ? 'zh-CN' : 'en';
  scene.tell('review', shop.zone, at, data.id, { ...data, merchant: shop.id, writtenAt: stamp(shop.zone, at), lang });
}

/** Tells the host's answer when it comes. */
export function planReply({ scene, shop }: Desk, id: string, at: number, text: string): void {
  scene.plan(at, (then) =>
    scene.tell('reply', shop.zone, then, id, { id: `${id}-a`, review: id, repliedAt: stamp(shop.zone, then), text }),
  );
}

/** Writes about an order, or does not; says how the host took it. */
export function writeReview(
  desk: Desk,
  bond: Bond,
  order: string,
  goods: Goods,
  was: Experience,
  left: number,
): Answer {
  const { shop, scene, talk, memory } = desk;
  const { who, chance, bought } = bond;
  const moved = was.bad.length > 0 ? 1.25 : was.mood > 0.5 ? 1.1 : 0.9;
  if (!chance.chance(Math.min(0.9, talk * who.voice * moved * (bought > 1 ? 1.36 : 0.43)))) return 'none';
  const after = was.deliveredAt + chance.lognormal(1.3, 0.8) * day;
  const at = Math.max(was.deliveredAt + 20 * minute, moment(chance, shop.zone, after, rhythm.browsing));
  const none: Words = { text: '', complaints: [], flat: false };
  const { text, complaints, flat } = chance.chance(0.05) ? none : words(desk, bond, goods, was);
  const media = text ? photos(shop, goods, chance) : [];
  const seen = Math.min(left, 60) * Math.min(4, Math.sqrt(shop.size)) * (text.length > 40 ? 0.16 : 0.05);
  const data = {
    id: `${order}-r`,
    buyer: who.id,
    order,
    goods: goods.id,
    ...opinion(who, was, bought, chance),
    text,
    media,
    author: who.name,
    avatar: who.avatar,
    helpful: Math.floor(chance.lognormal(1, 0.9) * seen),
  };
  scene.plan(at, (then) => tellReview(desk, then, data));
  if (!text) return 'none';
  const { care } = traitsAt(shop, left);
  const willing = 1 / (1 + Math.exp(-(0.9 * care + (complaints.length > 0 ? 0.9 : -0.6))));
  if (!chance.chance(willing)) return 'none';
  const answered = answerTime(desk, at, care, chance);
  const letter = { complaints, flat, bought, photos: media.length > 0 };
  const answer = reply(shop.language, phrases[shop.language], letter, chance, memory);
  planReply(desk, data.id, answered, answer);
  return answered - at < day ? 'soon' : 'late';
}
