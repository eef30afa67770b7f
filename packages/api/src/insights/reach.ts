/** Fewer peers are a few shops, not a market. */
const LEAST_PEERS = 5;
/** Values that a list has at most. */
const MOST = 101;

/** The value at a share `at` (0-1) of ascending values, between two of them where it falls there. */
function quantile(sorted: readonly number[], at: number): number {
  const place = at * (sorted.length - 1);
  const lower = sorted[Math.floor(place)] ?? 0;
  const upper = sorted[Math.ceil(place)] ?? lower;
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** Ascending values, or 101 of them, a hundredth apart. */
export const atMostAHundred = (sorted: readonly number[]): number[] =>
  sorted.length <= MOST ? [...sorted] : Array.from({ length: MOST }, (_, i) => quantile(sorted, i / (MOST - 1)));

/** What half of the peers reach, and a fifth; null of fewer than five. */
export const reachOf = (sorted: readonly number[]): { median: number; bestFifth: number } | null =>
  sorted.length < LEAST_PEERS ? null : { median: quantile(sorted, 0.5), bestFifth: quantile(sorted, 0.8) };
