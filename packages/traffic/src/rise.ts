import type { TrafficRule } from '@huitou/contract/traffic-rule.js';
import type { TrafficMerchant } from './merchant.ts';

/** How far a percentile rose, and how far at least, in points. */
export interface Rise {
  readonly points: number;
  /** Half the width of its interval. */
  readonly error: number;
  /** What it rose beyond its error; 0 where it did not. */
  readonly sure: number;
}

/**
 * The rise of a merchant's percentile over `growth.days`; null where one of the two is not known.
 *
 * Both percentiles come from weights that halve in h days, so most of their data is the same: means of steady observations
 * weighted so are correlated by 2^(−d/h) (an autoregressive process of order one), and the error of their difference is
 * √(2·(1 − 2^(−d/h))) of the error of each. The interval of then is taken to be as wide as that of now.
 */
export function riseOf({ percentile, percentileBefore, interval }: TrafficMerchant, rule: TrafficRule): Rise | null {
  if (percentile === null || percentileBefore === null || !interval) return null;
  const { days, halfLifeDays } = rule.growth;
  const points = percentile - percentileBefore;
  const error = ((interval.upper - interval.lower) / 2) * Math.sqrt(2 * (1 - 2 ** (-days / halfLifeDays)));
  return { points, error, sure: Math.max(0, points - error) };
}
