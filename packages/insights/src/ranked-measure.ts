import type { MeasureInsight } from '@huitou/contract/insights.js';
import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { Measure } from '@huitou/contract/method-document.js';
import { estimate } from '@huitou/method/estimate.js';
import { percentileOf } from '@huitou/method/percentile.js';

/** Where a value stands among the peers: mid-ranks, 0-100. */
export interface Rank {
  readonly percentile: number;
  readonly interval: Interval;
}

/** A measure that ranks its merchant, with all that ranks another value. */
export interface RankedMeasure extends MeasureInsight {
  readonly value: number;
  readonly percentile: number;
  readonly pool: NonNullable<MeasureInsight['pool']>;
}

export const isRanked = (measure: MeasureInsight): measure is RankedMeasure =>
  measure.value !== null && measure.percentile !== null && (measure.pool?.values.length ?? 0) > 0;

/** Values of which one stands at a percentile; that one is the merchant's own as far as the list tells. */
export function ownPlace(percentile: number, { length }: readonly number[]): number {
  return Math.min(length - 1, Math.max(0, Math.round((percentile / 100) * length - 0.5)));
}

/** The values with the one at `place` replaced: what a peer group is once one of its members has changed. */
export const withOwn = (values: readonly number[], place: number, own: number): number[] =>
  values.map((value, i) => (i === place ? own : value));

/**
 * Ranks `value` among the peers of `measure`, as the method does: shrunk, with the ends of its interval, and in the place
 * of the merchant's own value. Of returns nothing but the value is known here, so that is moved by the change and has no
 * interval of its own.
 *
 * @param z half-width of the interval in standard deviations.
 */
export function rankOf(measure: RankedMeasure, { kind, prior }: Measure, value: number, z: number): Rank {
  const { n, pool, percentile } = measure;
  const place = ownPlace(percentile, pool.values);
  const moved = (pool.values[place] ?? pool.mean) + value - measure.value;
  const { value: own, interval } =
    kind === 'returns'
      ? { value: moved, interval: { lower: moved, upper: moved } }
      : estimate({ s: value * n, n, q: value * value * n }, pool, { kind, prior }, z);
  const values = withOwn(pool.values, place, own);
  return {
    percentile: percentileOf(own, values),
    interval: { lower: percentileOf(interval.lower, values), upper: percentileOf(interval.upper, values) },
  };
}
