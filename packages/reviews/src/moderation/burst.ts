import { upperTail } from './negative-binomial.ts';
import { rhythmOf } from './rhythm.ts';

export interface BurstThresholds {
  /** Fewer reviews than this in a window are no burst, however quiet the merchant was. */
  readonly reviewsAtLeast: number;
  /** A window is a burst where as many reviews as it has, or more, are as improbable as this. */
  readonly tailAtMost: number;
  /** Lengths of the windows that are looked at, in days. */
  readonly windowDays: readonly number[];
  /** Days before the window that are looked at. */
  readonly pastDays: number;
  readonly priorReviews: number;
  readonly priorDays: number;
  readonly priorUnevenness: number;
}

export interface Burst {
  /** The days of the window, the last one being the day that was judged. */
  readonly days: number;
  readonly reviews: number;
  /** How many were to be expected. */
  readonly expected: number;
  /** The probability of as many or more. */
  readonly tail: number;
}

/** Reviews of whole windows that end where `days` ends, the newest first. */
function windowsOf(days: readonly number[], length: number): number[] {
  const windows: number[] = [];
  for (let end = days.length; end >= length; end -= length) {
    windows.push(days.slice(end - length, end).reduce((sum, count) => sum + count, 0));
  }
  return windows;
}

/**
 * Whether the last of these days ends a burst, against the merchant's own rhythm before it. The longest window that is one
 * is told, since it holds most of the reviews that are part of it.
 * @param days Reviews a day, the oldest first, zeros included, from the merchant's first order on.
 */
export function burstOf(days: readonly number[], thresholds: BurstThresholds): Burst | undefined {
  let found: Burst | undefined;
  for (const length of thresholds.windowDays) {
    const reviews = days.slice(-length).reduce((sum, count) => sum + count, 0);
    if (reviews < thresholds.reviewsAtLeast) continue;
    const past = days.slice(0, -length).slice(-thresholds.pastDays);
    const { mean, size } = rhythmOf(windowsOf(past, length), {
      reviews: thresholds.priorReviews,
      windows: thresholds.priorDays / length,
      unevenness: thresholds.priorUnevenness,
    });
    const tail = upperTail(reviews, mean, size);
    if (tail <= thresholds.tailAtMost && length > (found?.days ?? 0))
      found = { days: length, reviews, expected: mean, tail };
  }
  return found;
}
