import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { createMock } from '@huitou/mock/mock.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Page } from 'playwright-core';
import { browser, site } from './stage.ts';
import { markupOf } from './subjects.ts';

const api = apiOf('live');

const picture = '"media":[{"kind":"image","src":"/pictures/1.png","alt":null}]';

/** What is pressed, and what it opens once its file can be had. */
const presses = {
  'an explanation of the method': ['returning-customer-index', '[part=how]', 'dialog[open]'],
  'the way to share a review': ['repeat-buyer-reviews', '[name=share]', '.said'],
  'a picture of a review': ['repeat-buyer-reviews', '[name=medium]', 'dialog[open]'],
  'the words before an edit': ['repeat-buyer-reviews', '[name=edited]', '[part=before]'],
  'the keys of the inbox': ['review-inbox', '.keys', 'dialog[open]'],
  'a picture in the inbox': ['review-inbox', '[part=picture]', 'dialog[open]'],
  'by what a venue is ordered': ['trust-venue', '[part=order]', '[part=why]'],
  'the year of a shop': ['merchant-insights', '[part=show]', '.chart'],
  'more words of an author': ['repeat-buyer-review-form', '[part=append]', '[part=afterwards] textarea'],
} as const;

describe('a press whose file cannot be loaded', () => {
  let page: Page;
  let missing = false;

  before(async () => {
    const mock = createMock();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/embed/chunks/**', (route) => (missing ? route.abort() : route.continue()));
    await page.route(`${api}/**`, async (route) => {
      const asked = route.request();
      const body = asked.postData();
      const request = { method: asked.method(), headers: await asked.allHeaders(), ...(body !== null && { body }) };
      const answer = await mock.answer(new Request(asked.url(), request));
      if (!answer) return route.abort();
      return route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        // Pictures of the fixtures are none of the API's, which alone are shown small.
        body: (await answer.text()).replaceAll('"media":[]', picture),
      });
    });
  });
  after(() => page.close());

  for (const [what, [tag, button, opened]] of Object.entries(presses)) {
    it(`says so, and the next press tries again: ${what}`, async () => {
      missing = false;
      const token = { 'review-inbox': merchantToken('hetian'), 'repeat-buyer-review-form': 'written.late' }[
        tag as string
      ];
      const attributes = `api="${api}"${token ? ` token="${token}"` : ''}`;
      await page.goto(
        site.add({
          html: `<html lang="en"><link rel="icon" href="data:," /><body>
            ${markupOf(tag, undefined, attributes)}
            <script type="module" src="/embed/all.js"></script>`,
        }),
      );
      const pressed = page.locator(`${tag} ${button}`).first();
      await pressed.waitFor();
      missing = true;
      await pressed.click();
      const said = page.locator(`${tag} .base > p[role=status], ${tag} p.unseen[role=status]`);
      await said.filter({ hasText: 'Try again' }).first().waitFor({ state: 'attached' });
      assert.match((await pressed.getAttribute('data-late')) ?? '', /\. Try again$/);
      missing = false;
      await pressed.click();
      await page.locator(`${tag} ${opened}`).first().waitFor({ state: 'attached' });
      assert.equal(await said.filter({ hasText: 'Try again' }).count(), 0);
    });
  }
});
