// The package `huitou-languages`: an address for each language that a page can register.
import { readFileSync } from 'node:fs';
import { root } from './imports.ts';
import { offeredLanguages } from './messages/languages.ts';

const folder = 'packages/languages/';

/** A language as a module of its own, typed by what may be registered and not by each of its words. */
const languageModule = (language: string): string => `// Generated from packages/elements/src/languages.
import words from '@huitou/elements/languages/${language}.js';
import type { HuitouMessages } from '@huitou/elements/messages.js';

const messages: HuitouMessages = words;
export default messages;
`;

function packageText(): string {
  const given = JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) as Record<string, unknown>;
  const exports = {
    ...Object.fromEntries(
      offeredLanguages.map((one) => [`./${one}`, { types: `./dist/${one}.d.ts`, default: `./dist/${one}.js` }]),
    ),
    './package.json': './package.json',
  };
  return `${JSON.stringify({ ...given, exports }, null, 2)}\n`;
}

/** Its generated files by their paths. */
export const languagesPackage = (): Readonly<Record<string, string>> => ({
  [`${folder}package.json`]: packageText(),
  ...Object.fromEntries(offeredLanguages.map((one) => [`${folder}src/${one}.ts`, languageModule(one)])),
});
