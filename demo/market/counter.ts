import type { Desk } from './desk.ts';
import { writeReview } from './feedback.ts';
import { day, moment, rhythm } from './model/clock.ts';
import { experience, traitsAt, type Experience } from './model/experience.ts';
import type { Person } from './model/people.ts';
import type { Random } from './model/random.ts';
import { delay } from './model/season.ts';
import type { Goods } from './model/shops.ts';
import { order, send } from './order.ts';
import { callOff, settle } from './refunds.ts';

/** One person and one shop: what has passed between them. */
export interface Bond {
  readonly who: Person;
  readonly chance: Random;
  /** Days on which they bought and kept it. */
  bought: number;
}

const basket = ({ shop }: Desk, chance: Random): readonly Goods[] => {
  const first = chance.pick(shop.goods);
  const second = chance.pick(shop.goods);
  return chance.chance(0.25) && second !== first ? [first, second] : [first];
};

const odds = (p: number): number => Math.log(p / (1 - p));

/** How likely they come back, given how it went and how the shop took it. */
function comesBack({ shop }: Desk, { who, bought }: Bond, was: Experience, answer: 'none' | 'soon' | 'late'): number {
  const habit = bought > 1 ? 0.5 + 0.35 * Math.log(bought) : 0;
  const heard = was.bad.length === 0 ? 0 : answer === 'soon' ? 0.8 : answer === 'late' ? 0.3 : -0.3;
  const x = odds(shop.industry.comesBack) + 1.15 * was.mood + 0.5 * who.loyal + habit + heard + 0.3;
  return 1 / (1 + Math.exp(-x));
}

/** One purchase and whatever follows from it: the parcel, money back, words, an answer, the next purchase. */
export function buy(desk: Desk, bond: Bond, at: number): void {
  const { shop, scene } = desk;
  const { who, chance } = bond;
  const left = (scene.until - at) / day;
  const rush = (paid: number): number => delay(shop.language, paid);
  const was = experience(shop, who, at, left, rush, chance);
  const goods = basket(desk, chance);
  const id = order(desk, who, at, goods, { dispatch: was.dispatchBy, deliver: was.deliverBy });
  bond.bought++;
  if (callOff(desk, id, at, traitsAt(shop, left).prompt, chance)) {
    bond.bought--;
    return again(desk, bond, at + 2 * day, 0.4);
  }
  send(desk, id, was.dispatchedAt, was.deliveredAt);
  if (settle(desk, id, was, chance)) bond.bought--;
  const answer = writeReview(desk, bond, id, goods[0] as Goods, was, left);
  again(desk, bond, was.deliveredAt, comesBack(desk, bond, was, answer));
}

function again(desk: Desk, bond: Bond, from: number, likely: number): void {
  const { who, chance } = bond;
  if (!chance.chance(likely)) return;
  const wait = Math.max(1, desk.shop.industry.cycle * who.pace * chance.lognormal(0.9, 0.5));
  const hours = desk.shop.live ? rhythm.watching : rhythm.browsing;
  const at = moment(chance, desk.shop.zone, from + wait * day, hours);
  desk.scene.plan(at, (then) => buy(desk, bond, then));
}
