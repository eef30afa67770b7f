import type { Colour } from './colours.ts';

/** Which text stands on which ground: at least 4.5:1 by WCAG 2.2, 1.4.3. A chip stands on a ground of its own. */
export const contrastPairs: readonly (readonly [text: Colour, ground: Colour])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'brand-wash'],
  ['quiet', 'paper'],
  ['quiet', 'wash'],
  ['link', 'paper'],
  ['link', 'wash'],
  ['link', 'brand-wash'],
  ['above', 'paper'],
  ['above', 'wash'],
  ['above', 'above-wash'],
  ['par', 'paper'],
  ['par', 'par-wash'],
  ['below', 'paper'],
  ['below', 'below-wash'],
  ['on-brand', 'brand'],
  ['on-avatar', 'avatar'],
];

/**
 * Which graphics stand on which ground: at least 3:1 by WCAG 2.2, 1.4.11. The focus ring carries its meaning alone. Of
 * the leaves, each of which has a word and a figure beside it, yellow cannot reach it on white and stay yellow.
 */
export const graphicPairs: readonly (readonly [graphic: Colour, ground: Colour])[] = [
  ['focus', 'paper'],
  ['focus', 'wash'],
  ['service', 'paper'],
  ['content', 'paper'],
  ['returning', 'paper'],
  ['brand', 'paper'],
];

/** Every pair with the least contrast that it needs. */
export const leastContrast: readonly (readonly [colour: Colour, ground: Colour, least: number])[] = [
  ...contrastPairs.map(([text, ground]) => [text, ground, 4.5] as const),
  ...graphicPairs.map(([graphic, ground]) => [graphic, ground, 3] as const),
];

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const hexDigits = (digits: string): number[] =>
  (digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits).match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];

/** Channels 0-255 and alpha 0-1; of anything else but the notations below all are NaN. */
function parse(colour: string): Rgba {
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(colour)?.[1];
  const [, space = '', body = ''] = /^(rgba?|color\(srgb)[( ](.*)\)$/.exec(colour) ?? [];
  const scale = space.startsWith('color') ? 255 : 1;
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = hex
    ? hexDigits(hex).map((channel, i) => (i < 3 ? channel : channel / 255))
    : (body.match(/-?[\d.]+(?:e[-+]?\d+)?|none/g) ?? []).map((part, i) => (Number(part) || 0) * (i < 3 ? scale : 1));
  return [red, green, blue, alpha];
}

const over = ([r, g, b, a]: Rgba, [x, y, z]: Rgba): Rgba => [
  r * a + x * (1 - a),
  g * a + y * (1 - a),
  b * a + z * (1 - a),
  1,
];

function linear(channel: number): number {
  const part = Math.min(Math.max(channel / 255, 0), 1);
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

const luminance = ([r, g, b]: Rgba): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/**
 * Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio and relative luminance).
 *
 * @param colour of text or graphic: `#rgb(a)`, `#rrggbb(aa)`, or as `getComputedStyle` returns it, `rgb()`, `rgba()`,
 * `color(srgb …)`. Any other notation gives NaN; `color-mix(in srgb, X, X)` makes the browser compute one of these.
 * @param grounds from the upper to the lower one: what is seen through a translucent ground. Below them all is white.
 */
export function contrast(colour: string, ...grounds: readonly string[]): number {
  const ground = grounds.reduceRight<Rgba>((below, upper) => over(parse(upper), below), [255, 255, 255, 1]);
  const [a, b] = [luminance(over(parse(colour), ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
