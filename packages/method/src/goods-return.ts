import type { Interval } from '@huitou/contract/index-snapshot.js';
import { estimate } from './estimate.ts';
import { widthOf } from './normal.ts';

/** Before anything is known any share is as likely as any other: Beta(1, 1), two observations of mean one half. */
const prior = { mean: 0.5, variance: 0 };
const measure = { kind: 'share', prior: 2 } as const;

const thousandth = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * The interval of the share of buyers who ordered something again, 0-1, as `estimate` gives that of a measure: of nobody
 * else's goods, since what is for a day and what is for years cannot be compared.
 *
 * @param again buyers who did, of `buyers`.
 * @param confidence as in the method document.
 */
export function goodsReturnInterval(again: number, buyers: number, confidence: number): Interval {
  const { interval } = estimate({ s: again, n: buyers, q: again }, prior, measure, widthOf(confidence));
  return { lower: thousandth(interval.lower), upper: thousandth(interval.upper) };
}
