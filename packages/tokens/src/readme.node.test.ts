import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colours } from './colours.ts';
import { colourDescriptions, sizeDescriptions } from './descriptions.ts';
import { sizes } from './sizes.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);

/** Rows of the tables of README as cells, without the formatter's blanks. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
      .join(' | '),
  );

test('README has a row for every token, with its defaults, and no other', () => {
  const expected = [
    ...Object.entries(colourDescriptions).map(([name, text]) => {
      const [light, dark, overlay = dark] = new Map<string, readonly string[]>(Object.entries(colours)).get(name) ?? [];
      return [code(name), code(light), code(dark), code(overlay), text].join(' | ');
    }),
    ...Object.entries(sizes).map(([name, [value]]) =>
      [code(`--huitou-${name}`), code(value), sizeDescriptions[name as keyof typeof sizes]].join(' | '),
    ),
  ];
  assert.deepEqual(rows, expected);
});

test('every name in the examples of README is a token', () => {
  const names = [...readme.matchAll(/--huitou-(?:(?:light|dark|overlay)-([a-z-]+)|([a-z-]+))(?=:)/g)];
  assert.ok(names.length > 5);
  for (const [property, colour, size] of names) {
    assert.ok(colour ? colour in colourDescriptions : (size ?? '') in sizes, property);
  }
});

test('every module that README names is an export', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const modules = [...readme.matchAll(/@huitou\/tokens\/([\w-]+\.js)/g)].map((match) => match[1] ?? '');
  assert.ok(modules.length > 3);
  for (const module of modules) assert.ok(manifest.includes(`"./${module}"`), module);
});
