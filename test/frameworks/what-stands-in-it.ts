import assert from 'node:assert/strict';
import type { Assertion } from './assertion.ts';
import { keepNode, sameNode } from './look.ts';
import type { Tag } from './visit.ts';

/** What a framework keeps in a tag, and which tags it keeps: children, conditions, lists, moves. */
export const whatStandsInIt: readonly Assertion[] = [
  {
    what: 'keeps its own content in a tag, and changes it',
    async holds({ page, press }) {
      const own = page.locator('#index > .own');
      assert.equal(await own.isVisible(), false, 'the figures are there');
      assert.equal(await own.textContent(), 'Figures of returning customers');
      await keepNode(page, '#index > .own');
      await press('rename');
      await page.waitForFunction(() => /come back/.test(document.querySelector('#index > .own')?.textContent ?? ''));
      assert.ok(await sameNode(page, '#index > .own'));
      assert.equal(await own.isVisible(), false);
    },
  },
  {
    what: 'shows a tag, takes it away and shows it again',
    async holds({ page, press, shows }) {
      for (let turn = 0; turn < 2; turn++) {
        assert.equal(await page.locator('#form').count(), 0);
        await press('write');
        await shows('#form');
        assert.ok(await page.locator('#form').getByRole('textbox').isVisible());
        await press('write');
        await page.waitForFunction(() => !document.querySelector('#form'));
      }
    },
  },
  {
    what: 'adds a tag to a list and takes another out',
    async holds({ page, asked, press, shows }) {
      const tags = '#list returning-customer-index';
      const merchants = () =>
        page.evaluate((tags) => [...document.querySelectorAll<Tag>(tags)].map(({ merchant }) => merchant), tags);
      const before = asked.length;
      await keepNode(page, '#list > :not(:first-child) > *');
      await press('add');
      await page.waitForFunction((tags) => document.querySelectorAll(tags).length === 4, tags);
      await shows(tags);
      assert.deepEqual(await merchants(), ['hetian', 'guoyuan-lan', 'qingpo', 'zaoshi']);
      for (const path of asked.slice(before)) assert.match(path, /zaoshi/);
      await press('drop');
      await page.waitForFunction((tags) => document.querySelectorAll(tags).length === 3, tags);
      assert.deepEqual(await merchants(), ['guoyuan-lan', 'qingpo', 'zaoshi']);
      assert.ok(await sameNode(page, '#list > :not(:last-child) > *'));
    },
  },
  {
    what: 'turns a list round: the tags stay, go on showing and ask nothing',
    async holds({ page, asked, press, calm }) {
      const tags = '#list returning-customer-index';
      await page.evaluate((tags) => {
        const kept = [...document.querySelectorAll<Tag>(tags)].reverse();
        const states: string[] = [];
        Object.assign(globalThis, { kept, states });
        for (const tag of kept)
          tag.addEventListener('huitou-state', ({ target }) => states.push((target as Tag).state ?? ''));
      }, tags);
      const before = asked.length;
      await press('turn');
      await page.waitForFunction((tags) => document.querySelector<Tag>(tags)?.merchant === 'qingpo', tags);
      await calm();
      assert.ok(await sameNode(page, tags));
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { readonly states: string[] }).states), []);
      assert.deepEqual(asked.slice(before), []);
    },
  },
  {
    what: 'moves a tag to another place, where it shows what it showed and asks nothing',
    async holds({ page, asked, press, shows, calm }) {
      const text = () =>
        page.locator('#index').evaluate((tag: Tag) => tag.renderRoot?.querySelector<HTMLElement>('.base')?.innerText);
      const [before, seen] = [asked.length, await text()];
      await press('move');
      await shows('#there #index');
      await calm();
      assert.equal(await text(), seen);
      assert.equal(await page.locator('#index').count(), 1);
      assert.deepEqual(asked.slice(before), []);
    },
  },
];
