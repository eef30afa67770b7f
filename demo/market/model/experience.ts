import type { Impression } from '../text/review-context.ts';
import { activity, day, hour, startOfDay, timeOfDay } from './clock.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Shop } from './shops.ts';
import { trajectoryAt, type Traits } from './trajectory.ts';

/** What happened to one order and how the buyer perceived it: scores around 0, in standard deviations between orders. */
export interface Experience {
  readonly dispatchBy: number;
  readonly deliverBy: number;
  readonly dispatchedAt: number;
  readonly deliveredAt: number;
  readonly goods: number;
  readonly shown: number;
  readonly service: number;
  readonly chat: number;
  /** A weighted sum of all perceptions, less the buyer's strictness. */
  readonly satisfaction: number;
  readonly positives: readonly Impression[];
  readonly negatives: readonly Impression[];
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** A shop's traits on a day, its trajectory included. */
export function traitsAt(shop: Shop, daysLeft: number): Traits {
  const { shift } = trajectoryAt(shop.trajectory, daysLeft, shop.turningPoint);
  const { goods, honesty, promptness, care, value } = shop.traits;
  return {
    goods: goods + shift,
    honesty: honesty + shift,
    promptness: promptness + shift,
    care: care + shift,
    value: value + shift / 2,
  };
}

/** Factor on the time that parcels take when paid at a time; above 1 after big sales. */
export type Delay = (at: number) => number;

function drawParcel(shop: Shop, promptness: number, paidAt: number, delay: number, random: Random) {
  const { dispatchHours } = shop.industry;
  const dispatchBy = paidAt + dispatchHours * hour;
  const needed = dispatchHours * 0.5 * Math.exp(-0.2 * promptness) * delay * random.lognormal(1, 0.42);
  const rough = paidAt + needed * hour;
  const packed = timeOfDay(random, shop.zone, rough, activity.packing);
  // Parcels leave in packing hours, except where that would make one late or send it within the hour.
  const dispatchedAt = packed > paidAt + hour && packed < dispatchBy ? packed : rough;
  const transitDays = shop.language === 'zh' ? 2 : 3;
  const deliveredAt = dispatchedAt + random.lognormal(transitDays, 0.38) * delay * day;
  const deliverBy = startOfDay(shop.zone, dispatchBy) + (transitDays * 2 + 1) * day - 1000;
  return { dispatchBy, deliverBy, dispatchedAt: Math.round(dispatchedAt), deliveredAt: Math.round(deliveredAt) };
}

/** Draws what happens to an order of this buyer in this shop. */
export function drawExperience(
  shop: Shop,
  buyer: Person,
  paidAt: number,
  daysLeft: number,
  delay: Delay,
  random: Random,
): Experience {
  const traits = traitsAt(shop, daysLeft);
  const { defectRisk, mismatchRisk } = shop.industry;
  const perceive = (trait: number, risk: number): number => {
    const mishap = random.chance(logistic(-3.55 + risk - 0.85 * trait)) ? 1.6 + random.exponential(0.9) : 0;
    return 0.45 * trait + 0.5 * random.normal() - mishap;
  };
  const parcel = drawParcel(shop, traits.promptness, paidAt, delay(paidAt), random);
  const dispatchDelay = (parcel.dispatchedAt - parcel.dispatchBy) / day;
  const deliveryDelay = (parcel.deliveredAt - parcel.deliverBy) / day;
  const daysLate = Math.max(0, dispatchDelay, deliveryDelay);
  const goods = perceive(traits.goods, defectRisk);
  const shown = perceive(traits.honesty, mismatchRisk - 0.5);
  const chat = perceive(traits.care, -0.4);
  const price = perceive(traits.value, -1.4);
  const annoyance = daysLate > 0 ? 0.7 + (daysLate / buyer.patience) * 0.9 : 0;
  const service = 0.3 * traits.promptness + 0.45 * random.normal() - annoyance;
  const perceptions: readonly (readonly [score: number, positive: Impression, negative: Impression])[] = [
    [goods, 'goods', 'goods'],
    [shown, 'shown', 'shown'],
    [service, 'prompt', dispatchDelay > 0 ? 'late' : 'lost'],
    [chat, 'answered', 'ignored'],
    [price, 'fair', 'dear'],
  ];
  const negatives = perceptions.filter(
    ([score, , negative]) => score < -1.2 && (negative !== 'lost' || deliveryDelay > 0),
  );
  // Reviewers mention the goods first, then what pleased them most.
  const positives = perceptions
    .filter(([score]) => score > -0.4)
    .sort((a, b) => b[0] + (b[1] === 'goods' ? 1 : 0) - a[0] - (a[1] === 'goods' ? 1 : 0));
  return {
    ...parcel,
    goods,
    shown,
    service,
    chat,
    satisfaction: 0.4 * goods + 0.2 * shown + 0.2 * service + 0.12 * chat + 0.08 * price - 0.35 * buyer.strictness,
    positives: [...positives.map(([, positive]) => positive), ...(goods > -0.4 ? (['goods', 'goods'] as const) : [])],
    negatives: negatives.sort((a, b) => a[0] - b[0]).map(([, , negative]) => negative),
  };
}
