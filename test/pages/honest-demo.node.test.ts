// The demo's own pages, judged as anybody's are.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examine } from '@huitou/honest/examine.js';
import { pagesOf } from '../../tools/pictures/shoot-pages.ts';
import { demoInBrowser } from './demo-in-browser.ts';

const demo = await demoInBrowser({ merchants: 90, orders: 3_500, reviews: 700 });
const { home, live, shop, venue, partner } = pagesOf(demo.place);

describe('the demo', () => {
  for (const [name, address, planted] of [
    ['home', home, []],
    ['live', live, []],
    ['shop', shop, []],
    ['venue', venue, []],
    ['campaign', `${venue}?venue=616`, []],
    // A copied badge stands there on purpose, to show what becomes of one.
    ['partner', partner, ['ftc-badge']],
  ] as const) {
    for (const lang of ['en', 'zh-CN'] as const) {
      it(`${name} in ${lang} lacks nothing that a page can break`, async () => {
        assert.ok(address);
        const { rows, tags } = await examine(address, { browser: demo.browser, lang });
        assert.ok(tags > 0);
        const missing = rows.filter(({ verdict }) => verdict === 'missing');
        assert.deepEqual(
          missing.map(({ id }) => id),
          planted,
          JSON.stringify(missing, null, 2),
        );
        assert.deepEqual(
          rows.filter(({ verdict }) => verdict === 'cannot-tell'),
          [],
        );
      });
    }
  }
});
