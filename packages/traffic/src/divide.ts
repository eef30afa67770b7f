/**
 * Divides `amount` in proportion to `weights` so that none gets more than `most` (null: no bound). What a bound leaves over goes
 * to the others in proportion; where all are bound, it is not given.
 *
 * @returns a share for each weight, in their order. Their sum is `amount`, or less where bounds or weights of 0 leave no one.
 */
export function divide(amount: number, weights: readonly number[], most: number | null = null): number[] {
  const shares = weights.map(() => 0);
  let open = weights.flatMap((weight, i) => (weight > 0 ? [i] : []));
  let left = amount;
  // Each round binds at least one, or is the last.
  while (open.length > 0 && left > 0) {
    const total = open.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    const share = (i: number): number => (left * (weights[i] ?? 0)) / total;
    const bound = most === null ? [] : open.filter((i) => share(i) >= most);
    for (const i of bound.length > 0 ? bound : open) shares[i] = bound.length > 0 ? (most ?? 0) : share(i);
    if (bound.length === 0) break;
    left -= bound.length * (most ?? 0);
    open = open.filter((i) => !bound.includes(i));
  }
  return shares;
}
