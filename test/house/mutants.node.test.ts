import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findMutants } from '../../tools/mutants/find-mutants.ts';
import { nodeTests } from '../../tools/mutants/node-tests.ts';
import { plantedMutants } from '../../tools/mutants/planted.ts';
import { Imports, relatedTests } from '../../tools/mutants/related-tests.ts';
import { reportOf } from '../../tools/mutants/report.ts';
import { sample } from '../../tools/mutants/sample.ts';
import { typeChecker } from '../../tools/mutants/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const changes = (text: string): string[] => findMutants('a.ts', text).map(({ change }) => change);

/** A folder with these files, and the way to remove it. */
function folderOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-mutants-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

describe('the mutants of a source file', () => {
  it('change comparisons, joins, sums, literals, conditions, returns, rounding and calls', () => {
    const found = changes(`export function f(a: number, b: string) {
  if (a < 2 && b !== 'x') note(b);
  return Math.floor(a * 3 + 1) > 4 ? true : -a;
}`);
    for (const change of [
      "a < 2 && b !== 'x' is always true",
      "a < 2 && b !== 'x' is always false",
      "a < 2 && b !== 'x' with ||",
      'a < 2 with <=',
      '2 to 3',
      '2 to 1',
      "b !== 'x' with ===",
      "'x' emptied",
      'note(b); is not called',
      'return Math.floor(a * 3 + 1) > 4 ? true : -a; returns nothing',
      'Math.floor(a * 3 + 1) > 4 with >=',
      'Math.floor to Math.ceil',
      'a * 3 + 1 with -',
      'a * 3 with /',
      'true to false',
    ]) {
      assert.ok(found.includes(change), `${change} is not among\n${found.join('\n')}`);
    }
  });

  it('hold the whole text with one change in it', () => {
    const text = 'const one = () => x;\nexport const two = () => one() + one();\n';
    const found = findMutants('a.ts', text).map((mutant) => [mutant.line, mutant.text]);
    assert.deepEqual(found[0], [1, 'const one = () => {};\nexport const two = () => one() + one();\n']);
    assert.deepEqual(found.at(-1), [2, 'const one = () => x;\nexport const two = () => one() - one();\n']);
  });

  it('leave types, imports, data of a module and the wording of errors alone', () => {
    const text = `import { x } from './x.ts';
export type T = 'a' | 1;
export const table = { a: 1, b: [true, 'c'] };
export function f(a: 'p' | 'q'): 1 | 2 { throw new Error(\`no \${a}\`); }`;
    assert.deepEqual(changes(text), []);
  });

  it('leave the classes of a node alone, and change what chooses between them', () => {
    assert.deepEqual(changes("const f = () => create('p', { class: 'quiet', id: 'a' });"), [
      "=> create('p', { class: 'quiet', id: 'a' }) returns nothing",
      "'p' emptied",
      "'a' emptied",
    ]);
    assert.ok(changes("const f = (x: 1) => ({ class: x ? 'a' : 'b' });").includes("'a' emptied"));
  });

  it('leave alone what returns nothing as it is', () => {
    assert.deepEqual(changes('function f() { g(); return undefined; }'), ['g(); is not called']);
    assert.deepEqual(changes('function f() { return nothing; }'), []);
    assert.deepEqual(changes('function f() { return null; }'), ['return null; returns nothing']);
  });

  it('change constants of a module', () => {
    assert.deepEqual(changes('export const day = 24 * 3600;'), [
      '24 * 3600 with /',
      '24 to 25',
      '24 to 23',
      '3600 to 3601',
      '3600 to 3599',
    ]);
  });

  it('end with an error where the change makes a loop endless', async () => {
    const text = 'let i = 0;\nexport const run = () => {\n  for (; i < 3; i += 1);\n  return i;\n};\n';
    const endless = findMutants('a.js', text).find(({ change }) => change === 'i += 1 with -=');
    assert.ok(endless);
    const { run } = (await import(`data:text/javascript,${encodeURIComponent(endless.text)}`)) as { run: () => number };
    assert.throws(run, /endless loop/);
  });
});

describe('a sample', () => {
  const all = Array.from({ length: 100 }, (_, i) => i);
  it('is the same for the same seed, another for another, without repeats and in order', () => {
    assert.deepEqual(sample(all, 10, 1), sample(all, 10, 1));
    assert.notDeepEqual(sample(all, 10, 1), sample(all, 10, 2));
    const drawn = sample(all, 40, 7);
    assert.deepEqual(
      drawn,
      [...new Set(drawn)].toSorted((a, b) => a - b),
    );
    assert.equal(drawn.length, 40);
    assert.deepEqual(sample(all, 1000, 1), all);
  });

  it('passes over what does not fit, and has as many of the others', () => {
    const even = sample(all, 10, 1, (one) => one % 2 === 0);
    assert.equal(even.length, 10);
    assert.ok(even.every((one) => one % 2 === 0));
    assert.equal(sample(all, 100, 1, (one) => one < 3).length, 3);
  });
});

describe('the types of a mutant', () => {
  it('are wrong where a compiler says so, but not for what is no longer used', () => {
    const text = 'export const f = (a: number): string => `${a}`;\n';
    const { folder, remove } = folderOf({
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "noUnusedParameters": true, "types": [], "lib": ["es2022"] } }',
      'a.ts': text,
    });
    const refused = typeChecker(folder);
    assert.equal(refused({ file: 'a.ts', text }), false);
    assert.equal(refused({ file: 'a.ts', text: text.replace('`${a}`', '{}') }), true);
    assert.equal(refused({ file: 'a.ts', text: text.replace('`${a}`', "''") }), false);
    remove();
  });
});

describe('the tests of a source file', () => {
  const { folder, remove } = folderOf({
    'packages/a/src/near.ts': 'export const near = 1;',
    'packages/a/src/far.ts': "import { near } from './near.ts';\nexport const far = near;",
    'packages/a/src/near.node.test.ts': "import './far.ts';",
    'packages/a/src/direct.node.test.ts': "import { near } from '@huitou/a/near.js';",
    'packages/a/src/typed.node.test.ts': "import type { Near } from './near.ts';",
  });
  after(remove);

  it('are those that load it, the one beside it first', () => {
    const tests = ['direct', 'near', 'typed'].map((name) => `packages/a/src/${name}.node.test.ts`);
    assert.deepEqual(relatedTests('packages/a/src/near.ts', tests, new Imports(folder)), [
      'packages/a/src/near.node.test.ts',
      'packages/a/src/direct.node.test.ts',
    ]);
  });

  it('are, among those as near, first the ones on the same matter, then that of the folder', () => {
    const files = ['compact', 'history-view', 'tag'].map((name) => [
      `packages/a/src/tag/${name}.test.ts`,
      "import './history-options.ts';",
    ]);
    const tag = folderOf(Object.fromEntries(files));
    const tests = files.map(([file = '']) => file);
    const found = relatedTests('packages/a/src/tag/history-options.ts', tests, new Imports(tag.folder));
    tag.remove();
    assert.deepEqual(
      found.map((file) => basename(file)),
      ['history-view.test.ts', 'tag.test.ts', 'compact.test.ts'],
    );
  });
});

describe('tests with a mutant in place', () => {
  const { folder, remove } = folderOf({
    'package.json': '{ "type": "module" }',
    'double.ts': 'export const double = (x: number): number => x * 2;\n',
    'double.node.test.ts': `import assert from 'node:assert/strict';
import { it } from 'node:test';
import { double } from './double.ts';
it('doubles', () => assert.equal(double(2), 4));
`,
  });
  const tests = nodeTests(folder);
  after(() => {
    tests.remove();
    remove();
  });

  it('fail where they notice it, and pass where they do not', async () => {
    const run = async (text?: string) =>
      (await tests.run(['double.node.test.ts'], text === undefined ? undefined : { file: 'double.ts', text })).outcome;
    assert.equal(await run(), 'survived');
    assert.equal(await run('export const double = (x: number): number => x / 2;\n'), 'killed');
    assert.equal(await run('export const double = (x: number): number => x + 2;\n'), 'survived');
  });
});

describe('the planted faults', () => {
  it('can all be planted in what lies here', () => {
    for (const { file, text } of plantedMutants(root)) assert.ok(text.length > 0, file);
  });

  it('are refused where their text is missing, or there twice', () => {
    const { folder, remove } = folderOf({ 'a.ts': 'const a = 1;\nconst b = 1;\n' });
    const plant = (find: string) => () => plantedMutants(folder, [{ name: 'x', file: 'a.ts', find, put: '2' }]);
    assert.throws(plant('const c'), /a\.ts: "const c" is there 0 times/);
    assert.throws(plant('1'), /is there 2 times/);
    assert.deepEqual(
      plant('b = 1')().map(({ line, text }) => [line, text]),
      [[2, 'const a = 1;\nconst 2;\n']],
    );
    remove();
  });
});

describe('a report', () => {
  const mutant = { file: 'a.ts', line: 3, change: 'a < b with <=', text: '' };
  const judged = (killed: number, survived: number, late = 0) => [
    ...Array.from({ length: killed }, () => ({ mutant, outcome: 'killed' as const, tests: 1 })),
    ...Array.from({ length: survived }, () => ({ mutant, outcome: 'survived' as const, tests: 1 })),
    ...Array.from({ length: late }, () => ({ mutant, outcome: 'timeout' as const, tests: 1 })),
  ];

  it('passes from 85 percent on, tests that do not end among what is noticed', () => {
    assert.deepEqual([reportOf('x', judged(16, 3, 1)).score, reportOf('x', judged(16, 3, 1)).ok], [85, true]);
    assert.equal(reportOf('x', judged(84, 16)).ok, false);
    assert.equal(reportOf('x', []).ok, true);
  });

  it('says where those are that nobody noticed', () => {
    assert.deepEqual(reportOf('x', judged(1, 1)).survivors, [{ at: 'a.ts:3', change: 'a < b with <=', tests: 1 }]);
  });
});
