import type { Leaf } from './clover-paths.ts';

/** The geometry of the paths in @huitou/tokens/clover.ts; a test holds them against each other. */
const longest = 46;
const gap = 3;
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Whole per cents, of which browsers keep one copy each; a pixel at 28 px is three and a half. */
const percent = (value: number): string => `${Math.round(value)}%`;

/** The position of an image of `size` per cent that begins the gap beside the centre, in what is left of the box. */
const position = (side: number, size: number): string =>
  percent(((side > 0 ? 50 + gap : 50 - gap - size) / (100 - size)) * 100);

/**
 * The clover of {@link cloverLayersStyles} as the text of a style declaration: eight background images of one box, a
 * circle and a square a leaf. An `<svg>` of four paths takes 7 KB of a browser's memory; a list of a thousand lines
 * would feel it.
 *
 * @param leaves percentiles of the four dimensions; null where there is no figure.
 */
export function cloverLayers(leaves: readonly (Leaf | undefined)[]): string {
  const layers = corners.flatMap(([x, y], place) => {
    const side = longest * Math.sqrt((leaves[place] ?? 0) / 100);
    return [side, side / 2].map((size) => [
      `${percent(size)} ${percent(size)}`,
      `${position(x, size)} ${position(y, size)}`,
    ]);
  });
  return `background-size:${layers.map(([size]) => size).join()};background-position:${layers.map(([, at]) => at).join()}`;
}
