import type { TrafficPool, TrafficRule } from '@huitou/contract/traffic-rule.js';
import { divide } from './divide.ts';
import type { TrafficMerchant } from './merchant.ts';
import { riseOf } from './rise.ts';
import { ticketOf } from './venue/ticket.ts';

export type { TrafficMerchant } from './merchant.ts';

/** What one merchant gets of all recommended traffic, 0-1, and from which pools. */
export interface TrafficShare {
  readonly merchant: string;
  readonly share: number;
  readonly pools: Readonly<Record<TrafficPool, number>>;
}

/** What the day is, beyond its merchants. */
export interface TrafficDay {
  /** Whether it belongs to a campaign. */
  readonly campaign: boolean;
}

/** The weight of a merchant in the base pool; 0 where too little is known of it. */
function baseWeight({ level, interval }: TrafficMerchant, { base }: TrafficRule): number {
  const factor = base.levels[level];
  return factor === undefined || !interval ? 0 : factor * (interval.lower / 100) ** base.exponent;
}

export const isUnknown = ({ level }: TrafficMerchant, { coldStart }: TrafficRule): boolean =>
  coldStart.levels.includes(level);

/** Whether a merchant holds the entry ticket of a campaign. */
export const hasTicket = (one: TrafficMerchant, { campaign }: TrafficRule): boolean => ticketOf(one, campaign).held;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Shares a day's recommended traffic out among all merchants. A page that shows some of them divides their shares by the sum
 * of those it shows.
 *
 * @returns in the order of `merchants`. The shares sum to 1, or to less where the bounds leave nobody to give the rest to.
 */
export function shareOut(
  merchants: readonly TrafficMerchant[],
  { campaign }: TrafficDay,
  rule: TrafficRule,
): TrafficShare[] {
  const given: Record<TrafficPool, number[]> = {
    base: merchants.map(() => 0),
    'cold-start': merchants.map(() => 0),
    growth: merchants.map(() => 0),
    campaign: merchants.map(() => 0),
  };
  const of = (id: TrafficPool): number => sum(rule.pools.filter((one) => one.id === id).map(({ share }) => share));
  const weights = merchants.map((one) => baseWeight(one, rule));
  const known = weights.filter((weight) => weight > 0).length;
  const most = rule.mostOfMean / Math.max(1, merchants.length);
  const mean = of('base') / Math.max(1, known);
  const bound = (multiple: number): number => Math.min(most, multiple * mean);
  const unknown = merchants.map((one) => (isUnknown(one, rule) ? 1 : 0));
  given['cold-start'] = divide(of('cold-start'), unknown, known > 0 ? bound(rule.coldStart.mostOfMean) : null);
  const rises = merchants.map((one) => riseOf(one, rule)?.sure ?? 0);
  given.growth = divide(of('growth'), rises, bound(rule.growth.mostOfMean));
  const tickets = merchants.map((one, i) => (campaign && hasTicket(one, rule) ? (weights[i] ?? 0) : 0));
  given.campaign = divide(of('campaign'), tickets, most);
  const rest = 1 - sum(given['cold-start']) - sum(given.growth) - sum(given.campaign);
  given.base = divide(rest, weights, most);
  return merchants.map(({ id }, i) => {
    const at = (pool: TrafficPool): number => given[pool][i] ?? 0;
    const pools = { base: at('base'), 'cold-start': at('cold-start'), growth: at('growth'), campaign: at('campaign') };
    return { merchant: id, share: sum(Object.values(pools)), pools };
  });
}
