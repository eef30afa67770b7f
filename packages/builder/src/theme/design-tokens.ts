// Themes in the format of the Design Tokens Community Group: colours by scheme, sizes where the format can say them. It has no
// `em`, `%`, keyword or list of shadows as one string; such values go along as an extension, so that nothing is lost.
import { sizes } from '@huitou/tokens/sizes.js';
import { formatHex, parseHex } from './hex.ts';
import { colourOf, schemes, type Theme } from './theme.ts';
import { sortTokens, type ReadTheme } from './theme-css.ts';

const extension = 'huitou.css';
/** Fine enough that 255 steps come back as they were. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function colourToken(value: string): object {
  const { rgb, alpha } = parseHex(value) ?? { rgb: '#000000', alpha: 255 };
  const components = [1, 3, 5].map((at) => rounded(Number.parseInt(rgb.slice(at, at + 2), 16) / 255));
  return { $value: { colorSpace: 'srgb', components, alpha: rounded(alpha / 255), hex: rgb } };
}

function sizeToken(token: string, value: string): object | undefined {
  if (token === 'font')
    return { $type: 'fontFamily', $value: value.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/g, '')) };
  const [, number, unit] = /^([\d.]+)(px|rem)?$/.exec(value) ?? [];
  if (number === undefined) return undefined;
  if (unit) return { $type: 'dimension', $value: { value: Number(number), unit } };
  return { $type: 'number', $value: Number(number) };
}

/** The theme as JSON. */
export function writeDesignTokens(theme: Theme): string {
  const all = Object.entries(theme);
  const byScheme = schemes.map((scheme) => {
    const own = all.filter(([token]) => colourOf(token)?.scheme === scheme);
    const tokens = own.map(([token, value]) => [token.slice(scheme.length + 1), colourToken(value)] as const);
    return [scheme, { $type: 'color', ...Object.fromEntries(tokens) }] as const;
  });
  const sized = all.filter(([token]) => Object.hasOwn(sizes, token));
  const said = sized.flatMap(([token, value]) => {
    const written = sizeToken(token, value);
    return written ? [[token, written] as const] : [];
  });
  const unsaid = sized.filter(([token, value]) => !sizeToken(token, value));
  const size = { ...Object.fromEntries(said), $extensions: { [extension]: Object.fromEntries(unsaid) } };
  return `${JSON.stringify({ huitou: { ...Object.fromEntries(byScheme), size } }, null, 2)}\n`;
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const field = (value: unknown, name: string): unknown => entriesOf(value).find(([key]) => key === name)?.[1];
const tokensOf = (group: unknown): readonly (readonly [string, unknown])[] =>
  entriesOf(group).filter(([key]) => !key.startsWith('$'));

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((name) => (/\s/.test(`${name}`) ? `'${name}'` : `${name}`)).join(', ');
  const unit = field(value, 'unit');
  if (unit !== undefined) return `${field(value, 'value')}${unit}`;
  const components = field(value, 'components');
  if (field(value, 'colorSpace') !== 'srgb' || !Array.isArray(components)) return JSON.stringify(value) ?? '';
  const byte = (part: unknown): number => Math.round(Math.min(Math.max(Number(part), 0), 1) * 255) || 0;
  const rgb = components.map((part) => byte(part).toString(16).padStart(2, '0')).join('');
  return formatHex({ rgb: `#${rgb}`, alpha: byte(field(value, 'alpha') ?? 1) });
}

/** Reads such JSON, also with colours as plain hex, as the format once had them. Throws `SyntaxError` for what is no JSON. */
export function readDesignTokens(json: string): ReadTheme {
  const root = field(JSON.parse(json) as unknown, 'huitou');
  const size = field(root, 'size');
  const read = (group: unknown, prefix: string): readonly (readonly [string, string])[] =>
    tokensOf(group).map(([name, token]) => [prefix + name, textOf(field(token, '$value'))]);
  return sortTokens([
    ...schemes.flatMap((scheme) => read(field(root, scheme), `${scheme}-`)),
    ...read(size, ''),
    ...tokensOf(field(field(size, '$extensions'), extension)).map(([token, value]) => [token, textOf(value)] as const),
  ]);
}
