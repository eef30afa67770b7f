/** Mid-ranks from 1: those of equal values are the mean of the places they take. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = Array.from(values, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (const at of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Spearman's rank correlation of pairs: Pearson's of their mid-ranks. Null where one side is the same for all. */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  const [a, b] = [ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y))];
  const middle = (pairs.length + 1) / 2;
  let [both, left, right] = [0, 0, 0];
  for (const [i, rank] of a.entries()) {
    const [x, y] = [rank - middle, (b[i] ?? 0) - middle];
    both += x * y;
    left += x * x;
    right += y * y;
  }
  return left > 0 && right > 0 ? both / Math.sqrt(left * right) : null;
}
