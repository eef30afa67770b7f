import { widthOf } from '@huitou/method/normal.js';

/** The confidence of every interval. */
const CONFIDENCE = 0.9;

/** Student's t at 0.95 (two-sided 90 %), by degrees of freedom from 1 on. */
const quantiles = [
  6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.74,
  1.734, 1.729, 1.725, 1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703, 1.701, 1.699, 1.697,
];

/** Student's t; beyond the table by the first term of its expansion about the normal (Fisher and Cornish, 1960). */
export function tQuantile(freedom: number): number {
  const z = widthOf(CONFIDENCE);
  return quantiles[freedom - 1] ?? z + (z ** 3 + z) / (4 * freedom);
}

export interface Estimate {
  readonly mean: number;
  /** Of the mean, 90 %; the mean itself where there is one value only. */
  readonly lower: number;
  readonly upper: number;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The mean of independent values and its interval by Student's t; null of none. */
export function estimateOf(values: readonly number[]): Estimate | null {
  if (values.length === 0) return null;
  const mean = meanOf(values);
  if (values.length === 1) return { mean, lower: mean, upper: mean };
  const freedom = values.length - 1;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / freedom;
  const half = tQuantile(freedom) * Math.sqrt(variance / values.length);
  return { mean, lower: mean - half, upper: mean + half };
}

/** Gini coefficient of amounts of which none is negative: 0 where all are alike, near 1 where one has everything. */
export function gini(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  if (total === 0) return 0;
  const n = sorted.length;
  const weighted = sorted.reduce((sum, one, i) => sum + (2 * (i + 1) - n - 1) * one, 0);
  return weighted / (n * total);
}
