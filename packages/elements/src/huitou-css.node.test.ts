import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { huitouCss } from './huitou-css.ts';

test('huitou.css is what its script says', () => {
  const file = readFileSync(new URL('../huitou.css', import.meta.url), 'utf8');
  assert.equal(file, huitouCss, 'huitou.css: differs from src/huitou-css.ts; run `npm run generate`');
});

test('every tag can be imported where there is no page, and nothing happens', async () => {
  const tags = await import('./returning-customer-index/returning-customer-index.ts');
  assert.equal(typeof tags.ReturningCustomerIndex, 'function');
});
