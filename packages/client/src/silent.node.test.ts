import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

test('importing the client where there is no page does nothing, so a server may render with it', async () => {
  const before = Object.getOwnPropertySymbols(globalThis).length;
  const modules = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  assert.ok(modules.includes('index-of.ts'), `${modules.join(', ')}: the modules are not where this test looks`);
  for (const file of modules) await import(`./${file}`);
  assert.equal(Object.getOwnPropertySymbols(globalThis).length, before);
});
