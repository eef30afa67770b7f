import assert from 'node:assert/strict';
import { firstShop, otherShop } from './api.ts';
import type { Assertion } from './assertion.ts';
import { holdBack, release } from './hold-back.ts';
import { indexOf, titleOf } from './look.ts';
import type { Tag } from './visit.ts';

/** When a tag leaves, and when its script comes. */
export const whenItComes: readonly Assertion[] = [
  {
    what: 'takes tags away while one waits: nothing of them goes on, and nothing is heard',
    async holds({ page, press, shows, calm, heard, lines }) {
      await lines(1);
      const held = Promise.withResolvers<void>();
      await page.route(
        (url) => url.pathname.startsWith('/v1/') && url.href.includes(otherShop),
        (route) => held.promise.then(() => route.continue()).catch(() => {}),
      );
      const ofOther = (kind: 'index' | 'live', url: string): boolean => url.includes(kind) && url.includes(otherShop);
      const asking = page.waitForRequest((request) => ofOther('index', request.url()));
      await press('another');
      const asked = await asking;
      const given = page.waitForEvent('requestfailed', (request) => request === asked);
      await press('leave');
      await page.waitForFunction(() => !document.querySelector('#index, #reviews'));
      await given;
      held.resolve();
      await calm();
      assert.deepEqual(await heard(), [`ready ${firstShop}`]);
      await press('leave');
      await shows('#index, #reviews');
      await lines(2);
    },
  },
  {
    what: 'keeps all that a tag was given before its script came',
    before: holdBack,
    async holds({ page, asked, press, shows, heard, lines }) {
      await page.waitForSelector('#index:not(:defined) > .own');
      assert.ok(await page.locator('#index > .own').isVisible(), 'the page’s own content is in sight');
      for (const button of ['another', 'mirror', 'rename', 'write']) await press(button);
      await page.waitForSelector('#form:not(:defined)');
      assert.deepEqual([asked, await heard()], [[], []]);
      await release(page);
      await shows();
      await lines(1);
      await page.waitForSelector('#index[state=ready]');
      const { merchant, variant, live, reflectState } = await indexOf(page);
      assert.deepEqual([merchant, variant, live, reflectState], [otherShop, 'card', true, true]);
      await titleOf(page, '#index', 'Who comes back');
      assert.equal(await page.locator('#form').evaluate(({ state }: Tag) => state), 'ready');
      assert.equal(await page.locator('#index > .own').isVisible(), false);
      assert.deepEqual(await heard(), [`ready ${otherShop}`]);
    },
  },
];
