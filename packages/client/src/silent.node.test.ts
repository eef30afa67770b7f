import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';

test('importing the client where there is no page does nothing, so a server may render with it', async () => {
  const before = Object.getOwnPropertySymbols(globalThis).length;
  const modules = globSync('{*,queries/*}.ts', { cwd: import.meta.dirname }).filter((file) => !file.includes('.test.'));
  for (const expected of ['query.ts', 'queries/index.ts']) {
    assert.ok(modules.includes(expected), `${modules.join(', ')}: ${expected} is not where this test looks`);
  }
  for (const file of modules) await import(`./${file}`);
  assert.equal(Object.getOwnPropertySymbols(globalThis).length, before);
});
