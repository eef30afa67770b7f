import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Package {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly source?: string } | string>>;
}

/** Programs, and what only tests import. */
const elsewhere = /\/(cli|testing|bench)\/|\.(test|fixture)\.ts$|\/fixtures\/write\.ts$/;
/** What claims a tag, makes a style sheet or starts a worker at once, and so is for pages alone. */
const needsPage = /\/elements\/src\/(.*\/)?(define|compact)\.ts$|\/mock\/src\/browser\.ts$/;

for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) {
  const { name, exports } = JSON.parse(readFileSync(root + file, 'utf8')) as Package;
  const folder = file.slice(0, file.lastIndexOf('/'));
  // A package may always ask for itself by name, so nobody has to depend on it for this.
  const { resolve } = createRequire(root + file);

  describe(name, () => {
    it('says by which addresses its modules are known', () => assert.ok(Object.keys(exports).length > 0));

    const modules = globSync(`${folder}/src/**/*.ts`, { cwd: root })
      .filter((module) => !elsewhere.test(module))
      .sort();
    it('has modules', () => assert.ok(modules.length > 0));

    for (const module of modules) {
      const address = `${name}/${module.slice(`${folder}/src/`.length).replace(/\.ts$/, '.js')}`;
      it(`${address} is that file${needsPage.test(module) ? '' : ', and can be imported where there is no page'}`, async () => {
        assert.equal(resolve(address), root + module);
        if (!needsPage.test(module)) await import(pathToFileURL(root + module).href);
      });
    }
  });
}
