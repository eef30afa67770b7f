import assert from 'node:assert/strict';
import { firstShop, otherShop } from './api.ts';
import type { Assertion } from './assertion.ts';
import { indexOf, keepNode, sameNode, titleOf } from './look.ts';
import type { Tag } from './visit.ts';

/** Which of the requests were for a shop's index: of it alone, or of several together. */
const forIndexOf = (shop: string, asked: readonly string[]): readonly string[] =>
  asked.filter((path) => /index/.test(path) && path.includes(shop));

/** What a framework gives to a tag: attributes, properties, booleans. */
export const whatIsGiven: readonly Assertion[] = [
  {
    what: 'gives a tag its attributes when it is rendered first',
    async holds({ page, asked }) {
      const index = await indexOf(page);
      assert.deepEqual([index.merchant, index.variant, index.live, index.state], [firstShop, 'card', true, 'ready']);
      assert.match(index.text, /\d+ of \d+ buyers came back/);
      assert.ok(forIndexOf(firstShop, asked).length > 0, asked.join('\n'));
    },
  },
  {
    what: 'gives a tag another attribute, and it asks for that alone',
    async holds({ page, asked, press, shows }) {
      await keepNode(page, '#index');
      assert.deepEqual(forIndexOf(otherShop, asked), []);
      const before = asked.length;
      const { text } = await indexOf(page);
      await press('another');
      await page.waitForFunction((shop) => document.querySelector<Tag>('#index')?.merchant === shop, otherShop);
      await shows();
      const now = await indexOf(page);
      assert.notEqual(now.text, text);
      assert.ok(await sameNode(page, '#index'));
      assert.deepEqual(forIndexOf(otherShop, asked), asked.slice(before));
      assert.ok(asked.length > before);
    },
  },
  {
    what: 'takes an attribute away again',
    async holds({ page, press }) {
      const dark = page.locator('#index .base.dark');
      assert.equal(await dark.count(), 0);
      await press('dark');
      await dark.waitFor();
      await press('dark');
      await page.locator('#index .base:not(.dark)').waitFor();
      const index = await indexOf(page);
      assert.equal(index.theme || '', '');
      assert.equal(index.attributes.includes('theme'), false, index.attributes.join());
    },
  },
  {
    what: 'has booleans that are there or not',
    async holds({ page, press }) {
      const { attributes, reflectState } = await indexOf(page);
      assert.deepEqual([attributes.includes('state'), !reflectState], [false, true]);
      await press('mirror');
      await page.waitForSelector('#index[state=ready]');
      assert.equal((await indexOf(page)).reflectState, true);
      await press('mirror');
      await page.waitForFunction(() => document.querySelector<Tag>('#index')?.reflectState !== true);
      const written = await page.locator('#index').getAttribute('reflect-state');
      assert.ok(written === null || written === 'false', String(written));
    },
  },
  {
    what: 'gives a tag a function',
    async holds({ page, press }) {
      await press('write');
      await page.waitForFunction(() => document.querySelector<Tag>('#form')?.state === 'ready');
      const given = await page.evaluate(() => {
        const form = document.querySelector<Tag>('#form');
        return [typeof form?.getToken, form?.getAttributeNames().filter((name) => /token/i.test(name)).length];
      });
      assert.deepEqual(given, ['function', 0]);
    },
  },
  {
    what: 'gives a tag rich data',
    async holds({ page }) {
      await titleOf(page, '#index', 'How regulars see this shop');
      await titleOf(page, '#reviews', 'In the words of regulars');
      const given = await page.evaluate(() =>
        ['#index', '#reviews'].map((tag) => typeof document.querySelector<Tag>(tag)?.labels),
      );
      assert.deepEqual(given, ['object', 'object']);
    },
  },
  {
    what: 'gives a tag other rich data, and it draws them without asking',
    async holds({ page, asked, press }) {
      await keepNode(page, '#index');
      const before = asked.length;
      await press('rename');
      await titleOf(page, '#index', 'Who comes back');
      assert.ok(await sameNode(page, '#index'));
      assert.deepEqual(asked.slice(before), []);
    },
  },
];
