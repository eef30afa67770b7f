import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, looks, moveAway, moveBack, openOther, pageThatOpens, set, states, texts } from './moved-tags.ts';
import { site } from './stage.ts';
import { attributesOf, tagNames } from './subjects.ts';
import { see, visit, type Visited } from './visit.ts';

const whole = /^(ready|verified)$/;

/** Ways to another document. */
const others: Readonly<Record<string, string>> = {
  'a frame of the same origin': `return document.querySelector('iframe').contentDocument;`,
  'a window that it opened': `return window.open('about:blank', '', 'width=1000,height=800').document;`,
  'a picture-in-picture window': `
    if (!globalThis.documentPictureInPicture) return 'this browser has no picture-in-picture for documents';
    return (await documentPictureInPicture.requestWindow({ width: 1000, height: 800 })).document;
  `,
};

describe('a tag in another document', () => {
  for (const [what, open] of Object.entries(others)) {
    describe(what, () => {
      let visited: Visited;
      let page: Page;
      let reason = '';
      before(async () => {
        const asked = site.asked.length;
        visited = await visit(pageThatOpens(open));
        ({ page } = visited);
        await visited.settled();
        // A stream is opened a moment after the first reads.
        while (!site.asked.slice(asked).some((path) => path.startsWith('/v1/live'))) await page.waitForTimeout(20);
        reason = await openOther(page);
        if (reason) console.log(`Skipped, ${reason}: tags in ${what}`);
      });
      after(() => page.close());

      it('keeps its state and its looks, and asks nothing again', async (test) => {
        if (reason) return test.skip(reason);
        const [asked, look] = [site.asked.length, await looks(page)];
        for (const one of look) assert.doesNotMatch(one, /no /);
        await moveAway(page);
        for (const state of await states(page)) assert.match(state, whole);
        assert.deepEqual(await looks(page), look);
        for (const text of await texts(page)) assert.notEqual(text, '');
        assert.deepEqual(site.asked.slice(asked), []);
        return undefined;
      });

      it('goes on following what it is set to', async (test) => {
        if (reason) return test.skip(reason);
        const look = await looks(page);
        await set(page, 'theme', 'dark');
        await set(page, 'lang', 'ar');
        await drawn(page, '.base.dark[lang=ar]');
        for (const [i, one] of (await looks(page)).entries()) assert.notEqual(one, look[i]);
        for (const text of await texts(page)) assert.match(text, /\p{Script=Arabic}/u);
        return undefined;
      });

      it('comes back, also out of a document that has ended', async (test) => {
        if (reason) return test.skip(reason);
        const asked = site.asked.length;
        await moveBack(page);
        for (const { name, state, text } of await visited.settled()) {
          assert.match(state, whole, name);
          assert.match(text, /\p{Script=Arabic}/u);
        }
        assert.deepEqual(site.asked.slice(asked), []);
        assert.deepEqual(visited.uncaught, []);
        return undefined;
      });
    });
  }

  it('works when it was made there, and when it never was anywhere else', async () => {
    const { page, settled, uncaught } = await visit(pageThatOpens(''));
    await settled();
    await page.evaluate(
      (tags) => {
        const frame = document.querySelector('iframe')?.contentDocument as Document;
        const make = (from: Document, name: string): HTMLElement => {
          const tag = from.createElement(name);
          for (const [attribute, value] of Object.entries(tags[name] ?? {})) tag.setAttribute(attribute, value);
          return tag;
        };
        const names = Object.keys(tags);
        const there = names.map((name) => make(frame, name));
        frame.body.append(...there);
        // A frame has a registry of its own: what is made there becomes a tag here.
        document.querySelector('main')?.replaceChildren(...there);
        const here = names.map((name) => [name, make(document, name)]);
        Object.assign(globalThis, { tags: Object.fromEntries(here) as object });
        frame.body.append(...here.flatMap(([, tag]) => tag ?? []));
      },
      Object.fromEntries(tagNames.map((name) => [name, attributesOf(name)])),
    );
    await drawn(page, '.base:is(.ready, .verified)');
    for (const text of await texts(page)) assert.notEqual(text, '');
    await settled();
    for (const { name, state, text } of await see(page)) {
      assert.match(state, whole, name);
      assert.notEqual(text, '', name);
    }
    assert.deepEqual(uncaught, []);
    await page.close();
  });
});
