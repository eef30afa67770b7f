import { writeReview, type Desk } from './feedback.ts';
import { day, hour, minute, moment, rhythm, stamp } from './model/clock.ts';
import { experience, traitsAt, type Experience } from './model/experience.ts';
import type { Person } from './model/people.ts';
import type { Random } from './model/random.ts';
import { delay } from './model/season.ts';
import type { Goods } from './model/shops.ts';

/** One person and one shop: what has passed between them. */
export interface Bond {
  readonly who: Person;
  readonly chance: Random;
  /** Days on which they bought and kept it. */
  bought: number;
}

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

type Reason = 'quality' | 'not-as-shown' | 'late' | 'out-of-stock' | 'changed-mind';

function refund({ scene, shop }: Desk, id: string, at: number, reason: Reason, full: boolean): void {
  scene.plan(at, (then) =>
    scene.tell('refund', shop.zone, then, id, {
      id: `${id}-f`,
      order: id,
      refundedAt: stamp(shop.zone, then),
      reason,
      full,
    }),
  );
}

/** Money back for what went wrong; true if for all of it. */
function settle(desk: Desk, id: string, was: Experience, chance: Random): boolean {
  const back = was.deliveredAt + chance.lognormal(1.1, 0.6) * day;
  const ask: readonly (readonly [boolean, number, Reason])[] = [
    [was.bad.includes('goods'), 0.42, 'quality'],
    [was.bad.includes('shown'), 0.3, 'not-as-shown'],
    [was.bad.includes('late') || was.bad.includes('lost'), 0.12, 'late'],
  ];
  const found = ask.find(([wrong, share]) => wrong && chance.chance(share));
  if (!found) return false;
  // Fruit and food are paid for by the piece; a coat goes back.
  const full = chance.chance(found[2] === 'late' ? 0.3 : desk.shop.industry.fragile > 0.3 ? 0.2 : 0.55);
  refund(desk, id, Math.round(back), found[2], full);
  return full;
}

/** What is called off before it leaves; true if it was. */
function callOff(desk: Desk, id: string, at: number, prompt: number, chance: Random): boolean {
  const gone = chance.chance(0.004 * Math.exp(-0.8 * prompt));
  if (!gone && !chance.chance(0.007)) return false;
  const after = gone ? chance.lognormal(9, 0.5) * hour : chance.lognormal(35, 0.9) * minute;
  refund(desk, id, Math.round(at + after), gone ? 'out-of-stock' : 'changed-mind', true);
  return true;
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
