import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { shippedLanguages } from '../../packages/elements/src/messages/shipped-languages.ts';
import { root } from '../../tools/imports.ts';
import { offeredLanguages } from '../../tools/messages/languages.ts';
import { blocks, read } from './readme.ts';

const page = 'stories/docs/languages.mdx';

/** Runs a module as a page would, and gives what it prints. */
const run = (code: string): string =>
  execFileSync(process.execPath, ['--conditions=source', '--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

/** The package is built where it is packed; here stands what it is made of. */
const fromSource = (code: string): string =>
  code
    .replace(`'huitou/messages'`, `'@huitou/elements/messages.js'`)
    .replace(`'huitou-languages/ja'`, `'@huitou/elements/languages/ja.js'`);

/** Prints the title of the index in a language, as a tag of the page would say it. */
const printTitle = (language: string): string => `
const find = globalThis[Symbol.for('huitou.messages')].find('index', { en: async () => ({ default: { title: 'x' } }) }, '${language}');
console.log((await find()).default.title);`;

it('the page of languages lists every language, and no other', () => {
  const listed = [...read(page).matchAll(/^\| `([\w-]+)`/gm)].map(([, language]) => language);
  assert.deepEqual(listed.sort(), [...shippedLanguages, ...offeredLanguages].sort());
});

it('the lines on the page of languages teach the tags a language', () => {
  const scripts = blocks(read(page)).filter(({ kind }) => /^[jt]s$/.test(kind));
  const titles = { ja: 'リピーター指数', pl: 'Indeks powracających klientów' };
  assert.equal(scripts.length, Object.keys(titles).length);
  for (const [i, [language, title]] of Object.entries(titles).entries())
    assert.equal(run(`${fromSource(scripts[i]?.code ?? '')}${printTitle(`${language}-XX`)}`), title);
});
