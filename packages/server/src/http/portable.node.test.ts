import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const imported = /^(?:import|export) (?:[^;'"]*? from )?'([^']+)';$/gm;

/** Every file that is loaded with `entry`, and every package that is imported by name on the way. */
async function loadedWith(entry: URL) {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = async (file: URL): Promise<void> => {
    if (files.has(file.pathname)) return;
    files.add(file.pathname);
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(imported)) {
      if (name.startsWith('.')) await visit(new URL(name, file));
      else packages.add(name);
    }
  };
  await visit(entry);
  return { files: [...files], packages: [...packages] };
}

describe('the application', () => {
  for (const entry of ['app.ts', '../badge/create-issuer.ts', '../badge/keys.ts']) {
    it(`runs wherever there are requests and responses: ${entry}`, async () => {
      const { files, packages } = await loadedWith(new URL(entry, import.meta.url));
      assert.ok(packages.length > 0);
      assert.deepEqual(
        files.filter((file) => /\/src\/(node|cli|store|ledger)\//.test(file)),
        [],
      );
      assert.deepEqual(
        packages.filter((name) => name !== 'hono' && !/^@huitou\/(contract|tokens|method|proof)\//.test(name)),
        [],
      );
    });
  }
});
