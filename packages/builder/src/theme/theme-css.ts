import { tokenValue, type Theme } from './theme.ts';

/** What was read, and what was not understood, as it was written. */
export interface ReadTheme {
  readonly theme: Theme;
  readonly dropped: readonly string[];
}

/** Sorts what was found into tokens and what is none. */
export function sortTokens(found: Iterable<readonly [token: string, value: string]>): ReadTheme {
  const theme: Record<string, string> = {};
  const dropped: string[] = [];
  for (const [token, value] of found) {
    const kept = tokenValue(token, value);
    if (kept === undefined) dropped.push(`${token}: ${value.trim()}`);
    else theme[token] = kept;
  }
  return { theme, dropped };
}

/** A style sheet of one rule, as the finished themes are: its class goes on a tag or on any element around tags. */
export const writeThemeCss = (theme: Theme, name = 'own'): string =>
  `.huitou-theme-${name} {\n${Object.entries(theme)
    .map(([token, value]) => `  --huitou-${token}: ${value};\n`)
    .join('')}}\n`;

/** Reads the tokens of a style sheet, whatever its selectors; of a token that is set twice the last value. */
export function readThemeCss(css: string): ReadTheme {
  const declarations = css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .matchAll(/--huitou-([\w-]+)\s*:((?:[^;{}"']|"[^"]*"|'[^']*')*)/g);
  return sortTokens(Array.from(declarations, ([, token = '', value = '']) => [token, value] as const));
}
