import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { allImports, importsOf, root } from './imports.ts';

/** A package may import from lower floors only; a package that is missing here may not be imported by others at all. */
const floors: Readonly<Record<string, number>> = {
  contract: 0,
  tokens: 0,
  client: 1,
  method: 1,
  proof: 1,
  elements: 2,
  server: 2,
  mock: 3,
};

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
const imports = allImports(['packages/*/{src,bench}/**/*.{ts,tsx}']);
const packageOf = (path: string): string => path.split('/')[1] ?? '';
/** What is not published: tests and what they need, and benchmarks. */
const isTest = (path: string): boolean => /\.(test|fixture)\.ts$|\/(bench|testing)\//.test(path);
const describe = ({ file, specifier }: { readonly file: string; readonly specifier: string }): string =>
  `${file}: imports ${specifier}`;

test('every kind of import is found, and only imports are', () => {
  const source = `
    import a from 'a'; import { b,
    c } from "b"; export * from 'c'; import 'd'; import type { E } from 'e'; export type { F } from 'f';
    let g: import('g').G; type H = typeof import('h'); await import('i'); await import(\`j\`);
    import k = require('k'); import l from './l.json' with { type: 'json' };
    const text = \`import 'x'\`; // import 'x'
    const pattern = /import 'x'/; declare module 'x' {} await import(\`x\${a}\`);`;
  assert.deepEqual(importsOf(source), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', './l.json']);
  assert.ok(imports.length > 500);
});

test('a package imports from lower floors only', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    if (!specifier.startsWith('@huitou/')) return false;
    const from = packageOf(file);
    const to = /^@huitou\/([a-z]+)\/./.exec(specifier)?.[1] ?? '';
    return to !== from && (floors[to] ?? Infinity) >= (floors[from] ?? -1);
  });
  assert.deepEqual(wrong.map(describe), []);
});

test('a package names what it imports', () => {
  const rootManifest = readManifest('package.json');
  const wrong = imports.filter(({ file, specifier }) => {
    if (specifier.startsWith('.') || isBuiltin(specifier)) return false;
    const name = packageOf(file);
    const manifest = readManifest(`packages/${name}/package.json`);
    const named = {
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...(isTest(file) && { ...manifest.devDependencies, ...rootManifest.devDependencies }),
    };
    const wanted = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    return wanted !== `@huitou/${name}` && !(wanted in named);
  });
  assert.deepEqual(wrong.map(describe), []);
});

test('no import leaves its package by a relative path', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    if (isTest(file) || !specifier.startsWith('.')) return false;
    return !join(file, '..', specifier).startsWith(`packages/${packageOf(file)}/`);
  });
  assert.deepEqual(wrong.map(describe), []);
});

test('what a browser loads does not import Node', () => {
  const browser = new Set(['contract', 'tokens', 'client', 'method', 'proof', 'elements', 'mock']);
  const wrong = imports.filter(
    ({ file, specifier }) => browser.has(packageOf(file)) && !isTest(file) && isBuiltin(specifier),
  );
  assert.deepEqual(wrong.map(describe), []);
});

test('no folder of a package is a catch-all', () => {
  const catchAll = new Set(['shared', 'common', 'helpers', 'utils', 'util', 'misc', 'lib']);
  const folders = globSync('packages/*/{src,bench}/**/', { cwd: root });
  assert.ok(folders.length > 20);
  assert.deepEqual(
    folders.filter((folder) => catchAll.has(basename(folder))),
    [],
  );
});
