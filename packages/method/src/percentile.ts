/** Mid-rank of `x` among `values`, 0-100: the share below it, and half of the share equal to it. */
export function percentileOf(x: number, values: readonly number[]): number {
  let below = 0;
  let equal = 0;
  for (const value of values) {
    if (value < x) below += 1;
    else if (value === x) equal += 1;
  }
  return (100 * (below + equal / 2)) / values.length;
}

/** The middle value, or the mean of the two; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
