import { readFileSync } from 'node:fs';

/** A fenced code block. */
export interface Block {
  /** The language after the fence, such as `sh` or `html`; may be empty. */
  readonly kind: string;
  readonly code: string;
}

/** The text of a file, by its path from the repository's root. */
export const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** The section under a heading of the second level. @throws Error if there is none */
export function under(text: string, heading: string): string {
  const [, after] = text.split(`\n## ${heading}\n`);
  if (after === undefined)
    throw new Error(`README: has no heading "${heading}", which the tests run; restore it or change the tests`);
  return after.split('\n## ')[0] ?? '';
}

export const blocks = (text: string): Block[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind = '', code = '']) => ({ kind, code }));

/** The shell commands under a heading, one block an item. */
export const shell = (text: string, heading: string): string[] =>
  blocks(under(text, heading)).flatMap(({ kind, code }) => (kind === 'sh' ? [code] : []));

/** The content security policy that README gives to embedding sites, Trusted Types included. */
export function policyOf(text: string, api: string): string {
  const part = under(text, 'Embed in three lines');
  const line = blocks(part)
    .find(({ code }) => code.startsWith('script-src '))
    ?.code.trim();
  const [, types, names] = /`(require-trusted-types-for [^`]+)` also `(trusted-types [^`]+)`/.exec(part) ?? [];
  if (!line || !types || !names)
    throw new Error(
      'README: has no content security policy in the form that test/house/readme.ts reads; change one of them',
    );
  return [line.replaceAll('https://api.example', api), types, names].join('; ');
}
