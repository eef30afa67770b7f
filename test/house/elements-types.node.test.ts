import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildPackages } from '../../tools/build-packages.ts';
import { checkout } from './checkout.ts';
import { root } from '../../tools/imports.ts';
import { blocks, read } from './readme.ts';

const copy = checkout();
const consumer = join(copy.folder, 'test/house/types');

/** The package and every package of this repository that it needs, by the name of its folder. */
function closure(name: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const own = Object.keys(manifest.dependencies).filter((wanted) => wanted.startsWith('@huitou/'));
  return new Set([name, ...own.flatMap((wanted) => [...closure(wanted.slice('@huitou/'.length))])]);
}

/** What the compiler prints about the consumer's files; empty if it has nothing to object to. */
function compile(...flags: readonly string[]): string {
  const tsc = join(root, 'node_modules/.bin/tsc');
  // The packages are read as published, so conditions of this process must not reach the compiler.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { stdout, stderr } = spawnSync(tsc, ['-p', consumer, ...flags], { encoding: 'utf8', env });
  return (stdout + stderr).replaceAll(copy.folder, '').trim();
}

const readmes = ['README.md', 'README.zh-CN.md', 'packages/elements/README.md'];

/** A script in a README, and a file name that says which one. */
interface Snippet {
  readonly name: string;
  readonly code: string;
}

/** The scripts of a README: code in JavaScript or TypeScript, and inline scripts of HTML that are no JSON. */
function scripts(readme: string): readonly Snippet[] {
  const found = blocks(read(readme)).flatMap(({ kind, code }) => {
    if (/^[jt]sx?$/.test(kind)) return [{ kind, code }];
    const inline = kind === 'html' ? code.matchAll(/<script(?![^>]*\b(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g) : [];
    return Array.from(inline, ([, script = '']) => ({ kind: 'js', code: script }));
  });
  return found.map(({ kind, code }, i) => ({ name: `${readme.replaceAll('/', '-')}-${i + 1}.${kind}`, code }));
}

describe('the types of the tags, as published', () => {
  before(() => {
    buildPackages(`${copy.folder}/`, closure('elements'));
    mkdirSync(join(consumer, 'node_modules/@huitou'), { recursive: true });
    symlinkSync(join(copy.folder, 'packages/elements'), join(consumer, 'node_modules/@huitou/elements'));
  });
  after(() => copy.clear());

  it('reject a mistake', () => {
    const file = join(consumer, 'mistake.ts');
    writeFileSync(file, `document.createElement('trust-badge').theme = 'sepia';\n`);
    assert.match(compile(), /mistake\.ts.*"sepia"/);
    rmSync(file);
  });

  it('fit a page in TypeScript, React 19, and every script in the README files', () => {
    const found = readmes.flatMap((readme) => scripts(readme));
    assert.ok(found.length > 1);
    mkdirSync(join(consumer, 'snippets'));
    for (const { name, code } of found) writeFileSync(join(consumer, 'snippets', name), `${code}\nexport {};\n`);
    assert.equal(compile(), '');
  });

  it('fit Node’s own resolution of modules', () =>
    assert.equal(compile('--module', 'nodenext', '--moduleResolution', 'nodenext'), ''));
});
