/** A complete subtree: it spans the 2^level entries from `index` · 2^level on. Level 0 is the entries themselves. */
export interface Place {
  readonly level: number;
  readonly index: number;
}

/** Entries from `from` up to, and without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The largest power of two below `n`, which is at least 2: where RFC 6962 splits a tree of `n` entries. */
function splitOf(n: number): number {
  let half = 1;
  while (half * 2 < n) half *= 2;
  return half;
}

/**
 * The complete subtrees that a range consists of, left to right. `from` has to be where a subtree of that size may begin,
 * as it is for every range of a proof; at most one subtree a level comes of it.
 */
export function completeSubtrees({ from, to }: Range): Place[] {
  const places: Place[] = [];
  let at = from;
  while (at < to) {
    let [level, width] = [0, 1];
    while (width * 2 <= to - at) [level, width] = [level + 1, width * 2];
    places.push({ level, index: at / width });
    at += width;
  }
  return places;
}

/** The ranges whose roots prove that entry `index` is in the tree of `size` entries, from the leaf up (RFC 6962, 2.1.1). */
export function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const left = index < middle;
    ranges.push(left ? { from: middle, to } : { from, to: middle });
    [from, to] = left ? [from, middle] : [middle, to];
  }
  return [...ranges].reverse();
}

/** The ranges whose roots prove that the tree of `size` entries begins with that of `before` (RFC 6962, 2.1.2). */
export function consistencyRanges(before: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to > before) {
    const middle = from + splitOf(to - from);
    const left = before <= middle;
    ranges.push(left ? { from: middle, to } : { from, to: middle });
    [from, to] = left ? [from, middle] : [middle, to];
  }
  // Whoever checks knows the root of the earlier tree, so it is left out where it is a part as a whole.
  if (from > 0) ranges.push({ from, to });
  return [...ranges].reverse();
}
