import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { Measure } from '@huitou/contract/method-document.js';
import { LEAST } from './decay.ts';
import { onGrid } from './grid.ts';
import type { Counter } from './market.ts';
import type { ReturnsPool } from './return-curve.ts';

export { LEAST };

/** What the peers' observations of a measure say together. */
export interface Pool {
  readonly mean: number;
  /** Variance of a single observation about its merchant's own mean; for stars only. */
  readonly variance: number;
  /** For returns only. */
  readonly returns?: ReturnsPool;
}

/**
 * Mean over all observations of the group, and for stars the spread within merchants: a prior of strength k says that
 * merchants differ by 1/k of that spread, so of the spread about the group's mean the share k/(k+1) lies within.
 * (Sums of squares about each merchant's own mean would make a group of merchants with one rating each look certain.)
 */
export function poolOf(counters: readonly Counter[], { prior }: Measure): Pool | null {
  let s = 0;
  let n = 0;
  let q = 0;
  for (const counter of counters) {
    s += counter.s;
    n += counter.n;
    q += counter.q;
  }
  if (n <= LEAST) return null;
  const mean = s / n;
  return { mean, variance: onGrid(Math.max(0, (q / n - mean * mean) * (prior / (prior + 1)))) };
}

/** A mean this close to an end is that end: sums of the same observations differ by rounding. */
export const END = 1e-9;

/**
 * Whether a share is all or nothing for everyone. It sets nobody apart, and more often than not the platform does not
 * record what it speaks of: without refunds every order looks sound, without answers every review looks unanswered.
 */
export const isAlike = ({ mean }: Pool, { kind }: Measure): boolean =>
  kind !== 'stars' && (mean <= END || mean >= 1 - END);

/** The lowest and the highest that an observation of a measure can be. */
export const scaleOf = ({ kind }: Pick<Measure, 'kind'>): readonly [least: number, most: number] =>
  kind === 'stars' ? [1, 5] : [0, 1];

export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The shrunk value r = (S + kμ)/(N + k) and its interval r ± z·sd. Shares: the Beta posterior's own deviation,
 * √(r(1−r)/(N+k+1)), ends within 0-1. Stars: √(variance/(N+k)), ends within 1-5.
 */
export function estimate({ s, n }: Counter, pool: Pool, measure: Pick<Measure, 'kind' | 'prior'>, z: number): Estimate {
  const { kind, prior } = measure;
  const [least, most] = scaleOf(measure);
  const value = onGrid(Math.min(most, Math.max(least, (s + prior * pool.mean) / (n + prior))));
  const variance = kind === 'share' ? (value * (1 - value)) / (n + prior + 1) : pool.variance / (n + prior);
  const half = z * Math.sqrt(variance);
  return {
    value,
    interval: { lower: onGrid(Math.max(least, value - half)), upper: onGrid(Math.min(most, value + half)) },
  };
}
