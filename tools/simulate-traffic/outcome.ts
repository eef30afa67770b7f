import { DAY } from '@huitou/method/decay.js';
import type { Shop } from '../../demo/market/model/shops.ts';
import type { Pair } from '../backtest/replay.ts';
import type { Calendar } from './calendar.ts';
import type { PublicRecord } from './public-record.ts';
import { gini } from './statistics.ts';

/** What became of one market under one rule. */
export interface Outcome {
  /** New buyers with a purchase on another day, of 1,000. */
  readonly returning: number;
  /** Orders that a new buyer placed and kept in the time that was measured. */
  readonly orders: number;
  /** New visitors sent to the worst fifth of shops, 0-1. */
  readonly toWorst: number;
  /** Shops that opened late and have enough buyers at the end, 0-1; null where none opened late. */
  readonly chance: number | null;
  /** Of orders over shops, 0 (all alike) to 1. */
  readonly gini: number;
  /** Mean satisfaction with an order, on the market's hidden scale: 0 is an average shop and buyer. */
  readonly satisfaction: number;
}

/** Sums that a run keeps as it goes, from the first measured day on. */
export interface Tally {
  readonly visitors: number;
  readonly toWorst: number;
  readonly orders: number;
  readonly satisfaction: number;
}

interface Ended {
  readonly calendar: Calendar;
  readonly shops: readonly Shop[];
  readonly pairs: readonly Pair[];
  readonly record: PublicRecord;
  readonly tally: Tally;
}

/** Buyers from which a new shop had its chance: the method then judges it. */
const CHANCE = 30;

export function outcomeOf({ calendar, shops, pairs, record, tally }: Ended): Outcome {
  let [buyers, back, orders] = [0, 0, 0];
  for (const { facts } of pairs) {
    const kept = facts.orders.filter(({ voidAt }) => voidAt === null);
    const [first] = facts.orders;
    if (!first || first.day <= calendar.measured / DAY) continue;
    buyers++;
    orders += kept.length;
    if (new Set(kept.map(({ day }) => day)).size > 1) back++;
  }
  const customers = new Map<string, number>();
  for (const { merchant } of pairs) customers.set(merchant, (customers.get(merchant) ?? 0) + 1);
  const late = shops.filter(({ trajectory }) => trajectory === 'new');
  const given = late.filter(({ id }) => (customers.get(id) ?? 0) >= CHANCE);
  return {
    returning: (1000 * back) / buyers,
    orders: orders / buyers,
    toWorst: tally.toWorst / tally.visitors,
    chance: late.length > 0 ? given.length / late.length : null,
    gini: gini(shops.map(({ id }) => record.ordersFrom(id, calendar.measured))),
    satisfaction: tally.satisfaction / tally.orders,
  };
}
