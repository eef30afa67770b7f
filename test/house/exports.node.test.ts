import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/imports.ts';
import { documented, uses } from '../../tools/module-exports.ts';
import { allAddresses, isModule, isPublished, sourceOf, stemOf, type Address } from '../../tools/package-exports.ts';

/** Modules that cannot be loaded without a page, with the reason. */
const browserOnly: Readonly<Record<string, string>> = {
  '@huitou/mock/browser.js': 'msw/browser has no export for Node',
};

const addresses = allAddresses();
const names = new Set(addresses.map(({ name }) => name));
const isTesting = ({ name }: Address): boolean => name.includes('/testing/');
const fileOf = ({ folder }: Address, target: string): string => join(root, folder, sourceOf(target));
/** The file that Node loads for the address. */
const moduleOf = (address: Address): string =>
  fileOf(address, address.targets['source'] ?? address.targets['default'] ?? '');

/** A tag's class and its registration are public, whether or not this repository imports them one by one. */
const isTag = ({ name }: Address): boolean => /^@huitou\/elements\/([a-z-]+)\/(define|\1)\.js$/.test(name);

describe('the exports of the packages', () => {
  it('are named one by one', () => {
    assert.ok(names.size > 50);
    assert.deepEqual(
      [...names].filter((name) => name.includes('*')),
      [],
    );
  });

  for (const address of addresses) {
    const { name, targets } = address;
    it(`${name} is a published file`, () => {
      for (const [condition, target] of Object.entries(targets)) {
        assert.ok(existsSync(fileOf(address, target)), `${condition}: ${target} does not exist`);
        assert.ok(isPublished(target, address.files), `${condition}: ${target} is not among the package's files`);
      }
      if (!isModule(address)) return;
      assert.equal(new Set(Object.values(targets).map(stemOf)).size, 1, 'its conditions are different modules');
      const { resolve } = createRequire(join(root, address.folder, 'package.json'));
      assert.equal(resolve(name), moduleOf(address));
      const compiled = Object.values(targets).some((target) => target.startsWith('./dist/'));
      // The compiler leaves out `testing`, so such a module exists only as a source.
      const expected = isTesting(address) ? ['source'] : [...(compiled ? ['source'] : []), 'types', 'default'];
      assert.deepEqual(Object.keys(targets), expected);
    });
  }

  it('include every address that another package, tool, page or test imports', () => {
    const missing = uses.filter(({ specifier }) => !names.has(specifier));
    assert.deepEqual(
      missing.map(({ file, specifier }) => `${file}: ${specifier} is not in the exports of its package`),
      [],
    );
  });

  it('include every address that a README names', () => {
    assert.deepEqual(
      documented.filter((name) => !names.has(name)),
      [],
    );
  });

  it('include no module that is neither imported nor documented', () => {
    const wanted = new Set([...uses.map(({ specifier }) => specifier), ...documented]);
    const unused = addresses.filter((address) => isModule(address) && !isTag(address) && !wanted.has(address.name));
    assert.deepEqual(
      unused.map(({ name }) => name),
      [],
    );
  });

  const modules = addresses.filter(
    (address) => isModule(address) && !isTesting(address) && !(address.name in browserOnly),
  );
  it('can be imported in Node without output, changes to globals, or anything left running', () => {
    const urls = modules.map((address) => pathToFileURL(moduleOf(address)).href);
    const script = join(root, 'test/house/import-silently.ts');
    const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
    const env = { PATH: process.env['PATH'] };
    const report = JSON.parse(
      execFileSync(process.execPath, [...flags, script, ...urls], { encoding: 'utf8', env }),
    ) as Readonly<Record<string, readonly string[]>>;
    assert.equal(Object.keys(report).length, modules.length);
    const loud = Object.entries(report).filter(([, found]) => found.length > 0);
    assert.deepEqual(
      Object.fromEntries(loud.map(([url, found]) => [url.slice(pathToFileURL(root).href.length), found])),
      {},
    );
  });

  it('have no exception for an address that is gone', () => {
    assert.deepEqual(
      Object.keys(browserOnly).filter((name) => !names.has(name)),
      [],
    );
  });
});
