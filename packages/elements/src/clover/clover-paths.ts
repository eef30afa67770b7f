import { leaf } from '@huitou/tokens/clover.js';

/** A percentile 0-100, or null where there is no data. */
export type Leaf = number | null;

const places = [0, 1, 2, 3];
const shapes = new Map<string, string>();

/** The outline of a leaf; a page has the same few hundred shapes thousands of times, so each is worked out once. */
export function leafPath(place: number, percent: number, gap: number): string {
  const key = `${place} ${percent} ${gap}`;
  let path = shapes.get(key);
  if (path === undefined) {
    if (shapes.size > 5_000) shapes.clear();
    shapes.set(key, (path = leaf(place, percent, gap)));
  }
  return path;
}

/**
 * Path data of four leaves, empty where there is no figure.
 *
 * @param gap distance from the centre line in units of the view box: 1.6 large, 3 under 28 px, where it has to show.
 */
export const leafPaths = (leaves: readonly (Leaf | undefined)[], gap: number): readonly string[] =>
  places.map((place) => {
    const percent = leaves[place] ?? null;
    return percent === null ? '' : leafPath(place, percent, gap);
  });

/** All outlines as one path: the industry's median, or half-grown leaves, which is what "not enough data" looks like. */
export const outlinePath = (medians: readonly (Leaf | undefined)[], gap: number): string =>
  leafPaths(medians, gap).join('');

/** Outlines of the clover without any figure. */
export const emptyOutlines: readonly Leaf[] = [60, 60, 60, 60];
