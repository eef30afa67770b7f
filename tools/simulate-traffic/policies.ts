import { percentileOf } from '@huitou/method/percentile.js';
import { trafficRuleV1 } from '@huitou/traffic/rule-v1.js';
import type { TrafficMerchant } from '@huitou/traffic/merchant.js';
import { shareOut } from '@huitou/traffic/share-out.js';

/** What is public of a shop that is open, on the day that is shared out. */
export interface PublicShop {
  readonly id: string;
  readonly industry: string;
  /** Orders of the last 30 days. */
  readonly recentOrders: number;
  /** All stars given to it: their sum, and how many. */
  readonly stars: { readonly sum: number; readonly count: number };
  /** How much cheaper it sells this month, 0-0.5 of the price. */
  readonly discount: number;
}

export interface PublicDay {
  readonly campaign: boolean;
  readonly shops: readonly PublicShop[];
  /** The published index of each shop, in the order of `shops`; asked for only by who needs it, since it is worked out then. */
  readonly figures: () => readonly TrafficMerchant[];
}

/** A rule of sharing out: a share for each shop, in the order of `shops`; they sum to 1. */
export type Policy = (day: PublicDay) => readonly number[];

/** Shares in proportion to weights; equal ones where all weights are 0. */
function proportional(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

/** Stars by which a shop's mean is drawn towards that of all. */
const STARS_PRIOR = 5;

/** Mean stars of each shop, drawn towards the mean of all. */
export function shrunkStars(shops: readonly PublicShop[]): readonly number[] {
  const all = shops.reduce((sum, { stars }) => ({ sum: sum.sum + stars.sum, count: sum.count + stars.count }), {
    sum: 0,
    count: 0,
  });
  const mean = all.count > 0 ? all.sum / all.count : 0;
  return shops.map(({ stars: { sum, count } }) => (sum + STARS_PRIOR * mean) / (count + STARS_PRIOR));
}

/** The place of each shop among those of its industry by a figure, 0-100, as the index is a place too. */
function places(shops: readonly PublicShop[], figures: readonly number[]): readonly number[] {
  const peers = new Map<string, number[]>();
  for (const [i, { industry }] of shops.entries()) {
    peers.set(industry, [...(peers.get(industry) ?? []), figures[i] ?? 0]);
  }
  return shops.map(({ industry }, i) => percentileOf(figures[i] ?? 0, peers.get(industry) ?? []));
}

/** What is compared. Each looks at what is public and at nothing else. */
export const policies = {
  trust: ({ campaign, figures }) =>
    proportional(shareOut(figures(), { campaign }, trafficRuleV1).map(({ share }) => share)),
  equal: ({ shops }) => proportional(shops.map(() => 1)),
  volume: ({ shops }) => proportional(shops.map(({ recentOrders }) => recentOrders + 1)),
  stars: ({ shops }) => proportional(places(shops, shrunkStars(shops))),
  discount: ({ shops }) => proportional(shops.map(({ discount }) => Math.exp(3 * discount))),
} as const satisfies Record<string, Policy>;

export type PolicyId = keyof typeof policies;
