import { readFileSync } from 'node:fs';

/** A piece of README between fences. */
export interface Block {
  /** `sh`, `html` or empty. */
  readonly kind: string;
  readonly code: string;
}

/** The text of a file at the top of the house. */
export const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** What stands under a heading, up to the next one of its size. */
export function under(text: string, heading: string): string {
  const [, after] = text.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`README: has no heading "${heading}"; the tests that run it need it`);
  return after.split('\n## ')[0] ?? '';
}

export const blocks = (text: string): Block[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind = '', code = '']) => ({ kind, code }));

/** The commands under a heading, as they would be pasted into a terminal. */
export const shell = (text: string, heading: string): string[] =>
  blocks(under(text, heading)).flatMap(({ kind, code }) => (kind === 'sh' ? [code] : []));

/** The security policy that README gives to embedding sites, with the names that trusted types need. */
export function policyOf(text: string, api: string): string {
  const part = under(text, 'Embed in three lines');
  const line = blocks(part)
    .find(({ code }) => code.startsWith('script-src '))
    ?.code.trim();
  const [, types, names] = /`(require-trusted-types-for [^`]+)` also `(trusted-types [^`]+)`/.exec(part) ?? [];
  if (!line || !types || !names) throw new Error('README: gives no security policy; see test/house/readme.ts');
  return [line.replaceAll('https://api.example', api), types, names].join('; ');
}
