import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast } from '@huitou/tokens/contrast.js';
import type { Page } from 'playwright-core';
import { paintedTexts, type PaintedText } from '../../browser/painted-texts.ts';
import { site } from './stage.ts';
import { anyTag } from './subjects.ts';
import { everyTag, visit } from './visit.ts';

/** Every text of every tag. */
const printed = (page: Page): Promise<readonly PaintedText[]> =>
  page.evaluate(`[...document.querySelectorAll('${anyTag}')].flatMap(${paintedTexts})`);

const dark = '<style>:root { color-scheme: dark; background-color: #000 }</style>';
const pages = [
  { what: 'on a light page', style: '', theme: '' },
  { what: 'on a dark page', style: dark, theme: '' },
  { what: 'in dark', style: '', theme: 'dark' },
  { what: 'on a film', style: dark, theme: 'overlay' },
  { what: 'as the system is', style: '', theme: 'auto' },
];

describe('on paper', () => {
  for (const { what, style, theme } of pages) {
    it(`every text of a tag can be read that is shown ${what}`, async () => {
      const url = site.add({
        html: `<html lang="en"><link rel="icon" href="data:," />${style}${everyTag(theme && `theme="${theme}"`)}
          <script type="module" src="/embed/all.js"></script>`,
      });
      const { page, settled } = await visit(url, { colorScheme: 'dark' });
      await settled();
      await page.emulateMedia({ media: 'print' });
      const texts = await printed(page);
      assert.ok(texts.length > 10);
      for (const { text, color, grounds } of texts) {
        const [nearest = '#fff', below = '#fff'] = grounds.map(({ color }) => color);
        const full = contrast(color, nearest, below, '#fff');
        assert.ok(full >= 4.5, `“${text}”: ${color} on ${nearest} has ${full.toFixed(1)} : 1`);
        const [only = '#fff'] = grounds.filter(({ exact }) => exact).map(({ color }) => color);
        const bare = contrast(color, only, '#fff', '#fff');
        assert.ok(bare >= 4.5, `“${text}”: ${color} without backgrounds has ${bare.toFixed(1)} : 1`);
      }
      await page.close();
    });
  }
});
