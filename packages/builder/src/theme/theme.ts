import { colours, secondChoice, type Colour } from '@huitou/tokens/colours.js';
import { sizes, type Size } from '@huitou/tokens/sizes.js';
import { formatHex, parseHex } from './hex.ts';

/** Token to value, without `--huitou-`: `light-ink` to `#1f1a17`, `card-radius` to `16px`. What is not in it has its default. */
export type Theme = Readonly<Record<string, string>>;

export const schemes = ['light', 'dark', 'overlay'] as const;
export type Scheme = (typeof schemes)[number];

/** A colour of one scheme; `clover` stands for all four leaves. */
export type ThemeColour = Colour | 'clover';

const isKey = <T extends object>(table: T, name: string): name is string & keyof T => Object.hasOwn(table, name);

export const isSize = (name: string): name is Size => isKey(sizes, name);

/** Scheme and colour of a token such as `dark-ink`; undefined for a size and for what is no token. */
export function colourOf(token: string): { readonly scheme: Scheme; readonly colour: ThemeColour } | undefined {
  const scheme = schemes.find((one) => token.startsWith(`${one}-`));
  const colour = scheme && token.slice(scheme.length + 1);
  return colour && (colour === 'clover' || isKey(colours, colour)) ? { scheme, colour } : undefined;
}

const length = String.raw`(0|\d*\.?\d+(px|r?em|%))`;
const fontName = String.raw`([\p{L}\p{N}\s._-]+|"[\p{L}\p{N}\s.,'_-]+"|'[\p{L}\p{N}\s.,"_-]+')`;
const grammars: Readonly<Record<Size, string>> = {
  // No brackets, so that no value is a `url(…)` or ends the rule it is written into.
  // Nor a quote that stays open, which would swallow the lines after it.
  font: String.raw`${fontName}(\s*,\s*${fontName})*`,
  shadow: String.raw`([\w\s#.,-]|rgba?\([\d\s.,%/]+\))+`,
  'line-height': String.raw`\d*\.?\d+`,
  density: String.raw`\d*\.?\d+`,
  motion: String.raw`\d*\.?\d+`,
  'font-size': length,
  'letter-spacing': `(normal|${length})`,
  'word-spacing': `(normal|${length})`,
  'mark-size': length,
  'card-radius': length,
  'control-radius': length,
  'chip-radius': length,
  'avatar-radius': length,
  'border-width': length,
  'focus-width': length,
};

/** The value as a theme keeps it: colours as full hex, single spaces. Undefined where the token is not known or does not take it. */
export function tokenValue(token: string, value: string): string | undefined {
  const text = value.replaceAll(/\s+/g, ' ').trim();
  if (isSize(token)) return new RegExp(`^${grammars[token]}$`, 'u').test(text) ? text : undefined;
  const hex = colourOf(token) && parseHex(text);
  return hex && formatHex(hex);
}

/** What a colour comes to in a scheme: the theme's, else what it follows by `secondChoice`, else the default. */
export function resolveColour(theme: Theme, scheme: Scheme, colour: Colour): string {
  const other = secondChoice[colour];
  const [light, dark, overlay]: readonly (string | undefined)[] = colours[colour];
  const own = { light, dark, overlay: overlay ?? dark }[scheme] ?? '';
  return theme[`${scheme}-${colour}`] ?? (other && theme[`${scheme}-${other}`]) ?? own;
}

/** What any token comes to. `clover` has no default: it gives the leaf of quality. */
export function resolveToken(theme: Theme, token: string): string {
  const colour = colourOf(token);
  if (colour) return resolveColour(theme, colour.scheme, colour.colour === 'clover' ? 'quality' : colour.colour);
  return theme[token] ?? (isSize(token) ? sizes[token][0] : '');
}

/** Keeps of `theme` what `base` does not say already. */
export const differences = (theme: Theme, base: Theme): Theme =>
  Object.fromEntries(Object.entries(theme).filter(([token, value]) => base[token] !== value));
