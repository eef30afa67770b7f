// The packages as strangers get them: what is in the tarballs, and whether a bare project outside of this workspace can
// install, import, build and type-check with them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/imports.ts';
import { pack } from '../../tools/pack.ts';
import { publicPackages } from '../../tools/pack/public-packages.ts';
import { brokenImportsIn, bytesOf, unpack, unwantedIn } from './contents.ts';
import { run } from './command.ts';
import { tagsInBundles } from './tags-in-bundles.ts';
import { tagsInProjects } from './tags-in-projects.ts';
import { tagsInReact18 } from './tags-in-react18.ts';
import { commandsInstalled } from './commands-installed.ts';

/** Bytes that `huitou` may take on a disk. */
const most = 1_500_000;

const home = mkdtempSync(join(tmpdir(), 'huitou-packages-'));
let tarballs: ReadonlyMap<string, string> = new Map();
const tarballOf = (name: string): string => tarballs.get(name) ?? assert.fail(`${name} was not packed`);

before(async () => {
  tarballs = await pack(join(home, 'first'));
});
after(() => rmSync(home, { recursive: true, force: true }));

const names = publicPackages().map(({ manifest }) => manifest.name);

describe('the packed packages', () => {
  const manifests = new Map<string, Readonly<Record<string, unknown>>>();
  const folders = new Map<string, string>();
  before(() => {
    for (const name of names) {
      const folder = unpack(tarballOf(name), join(home, 'unpacked', name));
      folders.set(name, folder);
      manifests.set(name, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>);
    }
  });

  it('are those that are meant for strangers', () => {
    assert.deepEqual(names, [
      ...['@huitou/honest', 'huitou', 'huitou-languages', '@huitou/method', '@huitou/proof', '@huitou/server'],
    ]);
  });

  for (const name of names) {
    const folder = (): string => folders.get(name) ?? '';

    it(`${name} holds nothing but what is needed, and all of it`, () => {
      assert.deepEqual(unwantedIn(folder()), []);
      assert.deepEqual(brokenImportsIn(folder()), []);
      for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) readFileSync(join(folder(), file), 'utf8');
    });

    it(`${name} says what it is, and has real versions`, () => {
      const { private: closed, version, description, license, keywords, publishConfig } = manifests.get(name) ?? {};
      assert.equal(closed, undefined);
      assert.match(String(version), /^\d+\.\d+\.\d+$/);
      assert.ok(String(description).length > 20 && license === 'MIT' && Array.isArray(keywords));
      assert.deepEqual(publishConfig, { access: 'public', provenance: true });
      assert.doesNotMatch(JSON.stringify(manifests.get(name)), /workspace:|"source"/);
    });

    it(`${name} is right to publint`, async () => {
      const { code, output } = await run(home, [
        `${root}node_modules/.bin/publint`,
        folder(),
        '--strict',
        '--pack=false',
      ]);
      assert.equal(code, 0, output);
    });

    it(`${name} has types that are right to attw`, async () => {
      const { exports = {} } = manifests.get(name) as { exports?: object };
      const typed = Object.keys(exports).filter((key) => JSON.stringify(exports[key as never]).includes('.d.ts'));
      if (typed.length === 0) return;
      const attw = [
        `${root}node_modules/.bin/attw`,
        tarballOf(name),
        '--profile=esm-only',
        '--no-color',
        '--entrypoints',
      ];
      const { code, output } = await run(home, [...attw, ...typed]);
      assert.equal(code, 0, output);
    });
  }

  it('depend on Lit, and on what checks signatures where a browser cannot; the rest is the page’s choice', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifests.get('huitou') ?? {};
    assert.deepEqual(Object.keys(dependencies as object), [
      '@lit/context',
      '@lit/reactive-element',
      '@noble/ed25519',
      'lit',
    ]);
    const frameworks = ['@lit/react', '@types/react', 'preact', 'react', 'solid-js', 'svelte', 'vue'];
    assert.deepEqual(Object.keys(peerDependencies as object).sort(), [...frameworks, 'chart.js'].sort());
    const optional = Object.keys(peerDependencies as object).map((name) => [name, { optional: true }]);
    assert.deepEqual(peerDependenciesMeta, Object.fromEntries(optional));
  });

  it('take no more room than they have to', () => {
    assert.ok(bytesOf(folders.get('huitou') ?? '') <= most, `huitou has ${bytesOf(folders.get('huitou') ?? '')} bytes`);
  });

  it('have the same bytes from two runs', async () => {
    for (const [name, again] of await pack(join(home, 'second')))
      assert.ok(readFileSync(again).equals(readFileSync(tarballOf(name))), `${name} differs`);
  });
});

tagsInProjects(home, tarballOf);
tagsInReact18(home, tarballOf);
tagsInBundles(home);
commandsInstalled(home, tarballOf);
