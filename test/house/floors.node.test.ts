import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isBuiltin } from 'node:module';

/** A package may import from lower floors only; what is not named here may not be imported across packages at all. */
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

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const imports = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|[;\s])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

const files = globSync('packages/*/{src,bench}/**/*.ts', { cwd: root }).sort();
const packageOf = (path: string): string => path.split('/')[1] ?? '';
/** What never leaves the house: tests, what they stand on, benchmarks, and writers of generated files. */
const isTest = (path: string): boolean => /\.(test|fixture)\.ts$|\/(bench|testing)\/|\/fixtures\/write\.ts$/.test(path);

test('the reading of imports finds every way to write one', () => {
  const source = `import a from 'a';\nimport { b,\n c } from "b";\nexport * from 'c';\nimport 'd';\nconst e = await import('e');\nimport type { F } from 'f';`;
  assert.deepEqual(imports(source), ['a', 'b', 'c', 'd', 'e', 'f']);
  assert.ok(files.flatMap((path) => imports(read(path))).length > 50);
});

test('a package imports from lower floors only', () => {
  const wrong: string[] = [];
  for (const path of files) {
    const from = packageOf(path);
    for (const wanted of imports(read(path))) {
      const to = /^@huitou\/([a-z]+)\//.exec(wanted)?.[1];
      if (wanted.startsWith('@huitou/') && to === undefined) wrong.push(`${path}: ${wanted} is no path of a package`);
      if (to === undefined || to === from) continue;
      if ((floors[to] ?? Infinity) >= (floors[from] ?? -1)) {
        wrong.push(`${path}: imports ${wanted}, which is not below ${from}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('a package names what it imports', () => {
  const wrong: string[] = [];
  for (const path of files) {
    const name = packageOf(path);
    const manifest = JSON.parse(read(`packages/${name}/package.json`)) as Record<string, Record<string, string>>;
    const root = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const known = {
      ...manifest.dependencies,
      ...(isTest(path) && { ...manifest.devDependencies, ...root.devDependencies }),
    };
    for (const wanted of imports(read(path))) {
      if (wanted.startsWith('.') || isBuiltin(wanted)) continue;
      const owner = wanted.split('/', wanted.startsWith('@') ? 2 : 1).join('/');
      if (owner !== `@huitou/${name}` && !(owner in known)) wrong.push(`${path}: ${owner} is not in its package.json`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('no import leaves its package by a relative path', () => {
  const wrong = files
    .filter((path) => !isTest(path))
    .flatMap((path) =>
      imports(read(path))
        .filter((wanted) => wanted.startsWith('.'))
        .filter(
          (wanted) =>
            packageOf(new URL(wanted, new URL(path, root)).pathname.slice(root.pathname.length)) !== packageOf(path),
        )
        .map((wanted) => `${path}: ${wanted}`),
    );
  assert.deepEqual(wrong, []);
});

test('what a browser loads never asks for Node', () => {
  const browser = new Set(['contract', 'tokens', 'client', 'method', 'proof', 'elements', 'mock']);
  const wrong = files
    .filter((path) => browser.has(packageOf(path)) && !isTest(path))
    .flatMap((path) =>
      imports(read(path))
        .filter(isBuiltin)
        .map((wanted) => `${path}: ${wanted}`),
    );
  assert.deepEqual(wrong, []);
});
