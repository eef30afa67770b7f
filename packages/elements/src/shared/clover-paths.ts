import { leaf } from '@huitou/tokens/clover.js';

/** A percentile 0-100, or null where there is no data. */
export type Leaf = number | null;

const places = [0, 1, 2, 3];
const drawn = (leaves: readonly (Leaf | undefined)[], gap: number): string[] =>
  places.map((place) => {
    const percent = leaves[place] ?? null;
    return percent === null ? '' : leaf(place, percent, gap);
  });

/**
 * Path data of four leaves and, above them, of four outlines: always eight, empty where there is nothing to draw.
 * Without any leaf the outlines are those of half-grown ones, which is what "not enough data" looks like.
 *
 * @param small under 28 px: no outline, and a gap that still shows.
 */
export function cloverPaths(leaves: readonly Leaf[], medians: readonly Leaf[] = [], small = false): string[] {
  const gap = small ? 3 : 1.6;
  const empty = leaves.every((percent) => percent === null);
  const outlines = empty ? places.map(() => (small ? 72 : 50)) : small ? [] : medians;
  return [...drawn(leaves, gap), ...drawn(outlines, gap)];
}
