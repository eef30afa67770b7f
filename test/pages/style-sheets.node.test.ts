import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokenProblems } from '@huitou/tokens/check-styles.js';
import { CSSResult } from 'lit';

const folder = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));
const files = globSync('**/*.styles.ts', { cwd: folder }).sort();

describe('tokens in the style sheets of the tags', () => {
  it('has all of them', () => assert.ok(files.length > 5));

  for (const file of files) {
    it(basename(file), async () => {
      const module = (await import(`${folder}${file}`)) as Record<string, unknown>;
      const sheets = Object.values(module)
        .flat()
        .flatMap((value) => (value instanceof CSSResult ? value.cssText : []));
      assert.ok(sheets.length > 0, `${file} exports no style sheet`);
      assert.deepEqual(sheets.flatMap(tokenProblems), []);
    });
  }
});
