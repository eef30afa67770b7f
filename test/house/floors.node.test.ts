import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { allImports, importsOf, root } from '../../tools/imports.ts';

/** Lowest first. A package imports from lower floors only; one that is missing here may not be imported at all. */
const floors: readonly (readonly string[])[] = [
  ['contract', 'tokens'],
  ['reviews', 'method', 'traffic', 'proof', 'client'],
  ['insights'],
  ['api', 'store', 'elements'],
  ['engine', 'mock', 'huitou', 'languages'],
  ['importer', 'server', 'honest', 'builder'],
];
/** What stands above all packages, lowest first. */
const above: readonly (readonly string[])[] = [['demo', 'stories', '.storybook'], ['tools'], ['test']];
/** Packages that run in a browser, or wherever there are requests and responses. */
const portable = new Set([
  'contract',
  'tokens',
  'reviews',
  'method',
  'traffic',
  'insights',
  'proof',
  'client',
  'api',
  'elements',
  'builder',
  'mock',
  'huitou',
  'languages',
]);

const floorOf = (name: string): number => floors.findIndex((names) => names.includes(name));

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
const everywhere = allImports();
const imports = everywhere.filter(({ file }) => file.startsWith('packages/'));
const packageOf = (path: string): string => path.split('/')[1] ?? '';
/** What is not published: tests and what they need. */
const isTest = (path: string): boolean => /\.(test|fixture)\.ts$|\/testing\//.test(path);
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
    return to !== from && (floorOf(to) < 0 || floorOf(to) >= floorOf(from));
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

test('no import leaves its package by a relative path, not even that of a test', () => {
  const wrong = imports.filter(
    ({ file, specifier }) =>
      specifier.startsWith('.') && !join(file, '..', specifier).startsWith(`packages/${packageOf(file)}/`),
  );
  assert.deepEqual(wrong.map(describe), []);
});

test('what stands above the packages imports from what stands lower', () => {
  const rankOf = (path: string): number => above.findIndex((roots) => roots.includes(path.split('/')[0] ?? ''));
  const wrong = everywhere.filter(
    ({ file, specifier }) => specifier.startsWith('.') && rankOf(join(file, '..', specifier)) > rankOf(file),
  );
  assert.deepEqual(wrong.map(describe), []);
});

test('what runs in a browser loads neither Node nor a database', () => {
  const forbidden = (specifier: string): boolean => isBuiltin(specifier) || /^(kysely|pg)(\/|$)/.test(specifier);
  const byFile = Map.groupBy(imports, ({ file }) => file);
  const wrong: string[] = [];
  const loaded = new Set([...byFile.keys()].filter((file) => portable.has(packageOf(file)) && !isTest(file)));
  // A set that grows while it is walked: whatever a file loads, it loads as well.
  for (const file of loaded) {
    for (const { specifier } of byFile.get(file) ?? []) {
      if (forbidden(specifier)) wrong.push(`${file}: imports ${specifier}`);
      const own = /^@huitou\/([a-z]+)\/(.+)\.js$/.exec(specifier);
      if (own) loaded.add(`packages/${own[1]}/src/${own[2]}.ts`);
      else if (specifier.startsWith('.')) loaded.add(join(file, '..', specifier));
    }
  }
  assert.ok(loaded.size > 300);
  assert.deepEqual(wrong, []);
});

test('no folder of a package is a catch-all', () => {
  const catchAll = new Set(['shared', 'common', 'helpers', 'utils', 'util', 'misc', 'lib']);
  const folders = globSync('packages/*/src/**/', { cwd: root });
  assert.ok(folders.length > 20);
  assert.deepEqual(
    folders.filter((folder) => catchAll.has(basename(folder))),
    [],
  );
});

/** The rows of the map in a package's README, lowest first: the folders and files that each names. */
const mapOf = (name: string): readonly (readonly string[])[] =>
  Array.from(readFileSync(join(root, `packages/${name}/README.md`), 'utf8').matchAll(/^\| (`[^|]+)\|/gm), ([, cell]) =>
    Array.from(cell?.matchAll(/`([^`]+)`/g) ?? [], ([, path]) => path ?? ''),
  );

for (const name of ['reviews', 'api', 'store', 'engine', 'importer', 'server', 'honest', 'builder']) {
  test(`the map of ${name} names all there is`, () => {
    const src = join(root, `packages/${name}/src`);
    const named = new Set(mapOf(name).flat());
    const present = readdirSync(src, { withFileTypes: true })
      .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
      .filter((path) => path !== 'testing/' && !path.endsWith('.test.ts'));
    assert.deepEqual(
      present.filter((path) => !named.has(path)),
      [],
    );
    assert.deepEqual(
      [...named].filter((path) => !existsSync(join(src, path))),
      [],
    );
  });
}

for (const name of ['api', 'engine']) {
  test(`what the map of ${name} lists imports from what stands before it there`, () => {
    const map = mapOf(name);
    const rankOf = (path: string): number => {
      const [first = '', ...rest] = path.split('/').slice(3);
      return map.findIndex((row) => row.includes(rest.length > 0 ? `${first}/` : first));
    };
    const own = imports.filter(
      ({ file, specifier }) => packageOf(file) === name && specifier.startsWith('.') && !isTest(file),
    );
    assert.ok(own.length > 50);
    const wrong = own.filter(({ file, specifier }) => rankOf(join(file, '..', specifier)) > rankOf(file));
    assert.deepEqual(wrong.map(describe), []);
  });
}
