import type { BuyerPool } from './buyer-pool.ts';
import { activity, day, timeOfDay } from './model/clock.ts';
import type { Random } from './model/random.ts';
import { demand } from './model/season.ts';
import { trajectoryAt } from './model/trajectory.ts';
import { durationInDays } from './options.ts';
import { purchase } from './purchases.ts';
import type { Relationship } from './relationship.ts';
import type { ShopState } from './shop-state.ts';

/** A Poisson draw by Knuth's multiplication method; fine for the small means of a shop's day. */
const poisson = (mean: number, random: Random): number => {
  let n = -1;
  for (let p = 1; p > Math.exp(-mean); p *= random.next()) n++;
  return n;
};

// Measured on the default market: orders per first-time buyer, by the industry's return rate and reorder interval.
const ordersPerBuyer = (returnRate: number, reorderDays: number): number =>
  1 + (270 * returnRate ** 1.4) / (35 + reorderDays * 0.6);

/** First visits per day at which a shop reaches its share of `orders`; `totalSize` is the sum of all shops' sizes. */
export function visitsPerDay({ shop, simulation, random }: ShopState, orders: number, totalSize: number): number {
  const { returnRate, reorderDays } = shop.industry;
  if (shop.trajectory === 'tiny') return random.integer(14, 22) / durationInDays;
  // Average days that the whole period and its last year are worth, once trajectory and season are applied.
  let wholePeriod = 0;
  let lastYear = 0;
  for (let daysLeft = 1; daysLeft <= durationInDays; daysLeft++) {
    const { traffic } = trajectoryAt(shop.trajectory, daysLeft, shop.turningPoint);
    const weight = traffic * demand(shop.language, simulation.until - daysLeft * day);
    wholePeriod += weight;
    if (daysLeft < 365) lastYear += weight;
  }
  const average = (0.85 * orders * shop.size) / totalSize / ordersPerBuyer(returnRate, reorderDays) / wholePeriod;
  // The method needs 30 buyers a year; only shops meant to be tiny may have fewer.
  return Math.max(average, 46 / lastYear);
}

/** How many new buyers a shop gets on a UTC day, given its start (ms) and the days from then to the end of the market. */
export type VisitsOn = (date: number, daysLeft: number) => number;

/** Visits as the shop's own size and trajectory bring them, `perDay` on average. */
export const ownVisits =
  ({ shop, random }: ShopState, perDay: number): VisitsOn =>
  (date, daysLeft) => {
    const { traffic } = trajectoryAt(shop.trajectory, daysLeft, shop.turningPoint);
    return poisson(perDay * traffic * demand(shop.language, date), random);
  };

/** Schedules every first visit to a shop, day by day. */
export function scheduleVisits(state: ShopState, buyers: BuyerPool, visitsOn: VisitsOn): void {
  const { shop, simulation, random } = state;
  const known = new Set<string>();
  const startDay = (date: number, daysLeft: number): void => {
    const visits = visitsOn(date, daysLeft);
    const hours = shop.live ? activity.watching : activity.browsing;
    for (let i = 0; i < visits; i++) {
      // The next local day has not begun in any time zone when a day begins in UTC.
      simulation.schedule(timeOfDay(random, shop.zone, date + day, hours), (at) => {
        const buyer = buyers.draw(shop.language, known);
        known.add(buyer.id);
        const relationship: Relationship = { buyer, random: random.fork(buyer.id), purchases: 0 };
        purchase(state, relationship, at);
      });
    }
    if (daysLeft > 1) simulation.schedule(date + day, (next) => startDay(next, daysLeft - 1));
  };
  simulation.schedule(simulation.until - durationInDays * day, (date) => startDay(date, durationInDays));
}
