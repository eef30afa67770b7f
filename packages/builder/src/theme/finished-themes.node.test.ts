import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { redIsAbove } from '@huitou/tokens/red-is-above.js';
import { finishedThemes } from './finished-themes.ts';
import { schemes } from './theme.ts';
import { readThemeCss } from './theme-css.ts';
import { passes, verdictsOf } from './verdict.ts';

const folder = new URL('../../../elements/themes/', import.meta.url);

describe('the themes to start from', () => {
  it('are the style sheets beside the scripts, eight of them', () => {
    assert.deepEqual(
      finishedThemes.map((name) => `${name}.css`),
      readdirSync(folder).sort(),
    );
    assert.equal(finishedThemes.length, 8);
  });

  for (const name of finishedThemes) {
    it(`${name} is read without a word lost, and passes on every ground, also where red is above`, () => {
      const { theme, dropped } = readThemeCss(readFileSync(new URL(`${name}.css`, folder), 'utf8'));
      assert.deepEqual(dropped, []);
      for (const worn of [theme, { ...readThemeCss(redIsAbove).theme, ...theme }])
        for (const scheme of schemes)
          assert.deepEqual(
            verdictsOf(worn, scheme).filter((one) => !passes(one)),
            [],
            scheme,
          );
    });
  }
});
