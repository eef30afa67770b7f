import type { Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { TrafficRule } from '@huitou/contract/traffic-rule.js';
import type { TrafficMerchant } from './merchant.ts';
import { hasTicket, isUnknown, shareOut } from './share-out.ts';

/** What would bring a merchant more traffic, with all others as they are. */
export type NextStep =
  /** Enough known to be judged; `share` is that of a shop in the middle. */
  | { readonly id: 'be-judged'; readonly share: number }
  /** The next level. */
  | { readonly id: 'next-level'; readonly level: Level; readonly share: number }
  /** The entry ticket of campaigns; `share` is that of a day of one. */
  | { readonly id: 'campaign-ticket'; readonly services: readonly string[]; readonly share: number };

/** The figures with which a merchant holds `level` just so, its interval as wide as it is. */
function atLevel(one: TrafficMerchant, level: Level, levels: MethodDocument['levels']): TrafficMerchant {
  const width = one.interval ? one.interval.upper - one.interval.lower : 0;
  const least: Readonly<Partial<Record<Level, number>>> = {
    leading: levels.leadingOver,
    above: levels.aboveOver,
    par: levels.belowUnder - width,
  };
  const from = Math.max(0, least[level] ?? 0, one.interval?.lower ?? 0);
  return { ...one, level, interval: { lower: from, upper: Math.min(100, from + width) } };
}

const above: Readonly<Partial<Record<Level, Level>>> = { below: 'par', par: 'above', above: 'leading' };

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * What the merchant at `place` could reach next, and the share it would have then.
 *
 * @param place its index in `merchants`.
 * @param levels of the method by which the merchants were judged.
 */
export function nextSteps(
  merchants: readonly TrafficMerchant[],
  place: number,
  rule: TrafficRule,
  levels: MethodDocument['levels'],
): NextStep[] {
  const one = merchants[place];
  if (!one) throw new RangeError(`traffic: there is no merchant at place ${place} of ${merchants.length}`);
  const shareAs = (changed: TrafficMerchant, campaign: boolean): number =>
    shareOut(merchants.with(place, changed), { campaign }, rule)[place]?.share ?? 0;
  const steps: NextStep[] = [];
  if (isUnknown(one, rule)) {
    const lower = median(merchants.flatMap(({ interval }) => (interval ? [interval.lower] : [])));
    const judged = { ...one, level: 'par', percentile: 50, interval: { lower, upper: Math.max(lower, 50) } } as const;
    steps.push({ id: 'be-judged', share: shareAs(judged, false) });
  }
  const next = above[one.level];
  if (next) steps.push({ id: 'next-level', level: next, share: shareAs(atLevel(one, next, levels), false) });
  if (!hasTicket(one, rule)) {
    const { levels: admitted, services } = rule.campaign;
    const missing = services.filter((service) => !one.services.includes(service));
    const level = admitted.includes(one.level) ? one.level : admitted[0];
    if (level && !isUnknown(one, rule)) {
      const held = { ...atLevel(one, level, levels), services: [...one.services, ...missing] };
      steps.push({ id: 'campaign-ticket', services: missing, share: shareAs(held, true) });
    }
  }
  return steps;
}
