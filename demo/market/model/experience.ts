import type { Impression } from '../words/review.ts';
import { day, hour, midnight, moment, rhythm } from './clock.ts';
import { course, type Traits } from './fate.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Shop } from './shops.ts';

/** What happens to one order, and how it feels: figures around 0, in spreads between orders. */
export interface Experience {
  readonly dispatchBy: number;
  readonly deliverBy: number;
  readonly dispatchedAt: number;
  readonly deliveredAt: number;
  readonly goods: number;
  readonly shown: number;
  readonly service: number;
  readonly chat: number;
  /** All of it together. */
  readonly mood: number;
  readonly good: readonly Impression[];
  readonly bad: readonly Impression[];
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The shop's traits on a day, with what has become of it since. */
export function traitsAt(shop: Shop, left: number): Traits {
  const { shift } = course(shop.fate, left, shop.turn);
  const { goods, honest, prompt, care, value } = shop.traits;
  return {
    goods: goods + shift,
    honest: honest + shift,
    prompt: prompt + shift,
    care: care + shift,
    value: value + shift / 2,
  };
}

/** How far parcels fall behind on a day: nobody packs fast after the big sales. 1 is usual. */
export type Rush = (at: number) => number;

function parcel(shop: Shop, prompt: number, paidAt: number, rush: number, chance: Random) {
  const { promise } = shop.industry;
  const dispatchBy = paidAt + promise * hour;
  const needed = promise * 0.5 * Math.exp(-0.2 * prompt) * rush * chance.lognormal(1, 0.42);
  const rough = paidAt + needed * hour;
  const packed = moment(chance, shop.zone, rough, rhythm.packing);
  // A parcel that would be late is late at whatever hour; one in good time leaves when people pack.
  const dispatchedAt = packed > paidAt + hour && packed < dispatchBy ? packed : rough;
  const far = shop.language === 'zh' ? 2 : 3;
  const deliveredAt = dispatchedAt + chance.lognormal(far, 0.38) * rush * day;
  const deliverBy = midnight(shop.zone, dispatchBy) + (far * 2 + 1) * day - 1000;
  return { dispatchBy, deliverBy, dispatchedAt: Math.round(dispatchedAt), deliveredAt: Math.round(deliveredAt) };
}

/** What an order is like for this person in this shop, then. */
export function experience(
  shop: Shop,
  who: Person,
  paidAt: number,
  left: number,
  rush: Rush,
  chance: Random,
): Experience {
  const traits = traitsAt(shop, left);
  const { fragile, deceptive } = shop.industry;
  const felt = (trait: number, trouble: number): number => {
    const slip = chance.chance(logistic(-3.55 + trouble - 0.85 * trait)) ? 1.6 + chance.wait(0.9) : 0;
    return 0.45 * trait + 0.5 * chance.normal() - slip;
  };
  const sent = parcel(shop, traits.prompt, paidAt, rush(paidAt), chance);
  const lateBy = (sent.dispatchedAt - sent.dispatchBy) / day;
  const lostBy = (sent.deliveredAt - sent.deliverBy) / day;
  const waited = Math.max(0, lateBy, lostBy);
  const goods = felt(traits.goods, fragile);
  const shown = felt(traits.honest, deceptive - 0.5);
  const chat = felt(traits.care, -0.4);
  const price = felt(traits.value, -1.4);
  const service = 0.3 * traits.prompt + 0.45 * chance.normal() - (waited > 0 ? 0.7 + (waited / who.patience) * 0.9 : 0);
  const feelings: readonly (readonly [number, Impression, Impression])[] = [
    [goods, 'goods', 'goods'],
    [shown, 'shown', 'shown'],
    [service, 'prompt', lateBy > 0 ? 'late' : 'lost'],
    [chat, 'answered', 'ignored'],
    [price, 'fair', 'dear'],
  ];
  const bad = feelings.filter(([x, , worse]) => x < -1.2 && (worse !== 'lost' || lostBy > 0));
  // People talk of the goods first, then of whatever pleased them most.
  const good = feelings
    .filter(([x]) => x > -0.4)
    .sort((a, b) => b[0] + (b[1] === 'goods' ? 1 : 0) - a[0] - (a[1] === 'goods' ? 1 : 0));
  return {
    ...sent,
    goods,
    shown,
    service,
    chat,
    mood: 0.4 * goods + 0.2 * shown + 0.2 * service + 0.12 * chat + 0.08 * price - 0.35 * who.strict,
    good: [...good.map(([, better]) => better), ...(goods > -0.4 ? (['goods', 'goods'] as const) : [])],
    bad: bad.sort((a, b) => a[0] - b[0]).map(([, , worse]) => worse),
  };
}
