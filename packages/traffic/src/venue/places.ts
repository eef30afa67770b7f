import type { Interval } from '@huitou/contract/index-snapshot.js';

/** What a place is found by. */
export interface Placed {
  readonly id: string;
  readonly percentile: number;
  /** Of the percentile. */
  readonly interval: Interval;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

const errorOf = ({ interval }: Placed): number => (interval.upper - interval.lower) / 2;

/**
 * Whether two differ by less than the error of their difference: √(e₁² + e₂²) for two independent estimates with half-intervals
 * e₁ and e₂.
 */
const areTied = (one: Placed, other: Placed): boolean =>
  Math.abs(one.percentile - other.percentile) < Math.hypot(errorOf(one), errorOf(other)) ||
  one.percentile === other.percentile;

const before = (a: Placed, b: Placed): number =>
  b.interval.lower - a.interval.lower || b.percentile - a.percentile || (a.id < b.id ? -1 : 1);

/**
 * Sorts by the lower end of the interval and gives the place of each: those that are tied with the first of their group share all
 * places of it, so that nobody is put behind another by chance.
 */
export function inOrder<T extends Placed>(hosts: readonly T[]): { readonly host: T; readonly place: Place }[] {
  const sorted = hosts.toSorted(before);
  const placed: { readonly host: T; readonly place: Place }[] = [];
  for (let start = 0; start < sorted.length;) {
    const first = sorted[start] as T;
    let end = start + 1;
    for (let next = sorted[end]; next && areTied(first, next); next = sorted[end]) end++;
    const place = { from: start + 1, to: end };
    for (const host of sorted.slice(start, end)) placed.push({ host, place });
    start = end;
  }
  return placed;
}
