import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { bundle } from './bundle.ts';
import { App, type AppTag } from './react-app.ts';
import { site } from './stage.ts';
import { attributesOf, otherSubject, tagNames } from './subjects.ts';
import { visit } from './visit.ts';

const whole = /^(ready|verified)$/;

const all = tagNames.map((name): AppTag => {
  return { name, first: attributesOf(name), other: attributesOf(name, otherSubject) };
});

/** Hydrates once `globalThis.begin` is called, and keeps what it heard. */
const client = `
  import { createElement } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { App } from './react-app.ts';
  globalThis.heard = [];
  globalThis.begin = () => hydrateRoot(
    document.querySelector('#root'),
    createElement(App, { all: ${JSON.stringify(all)}, heard: (text) => heard.push(text) }),
    { onRecoverableError: (error) => console.error(error.message) },
  );
`;

describe('an application in React 19 that a server has rendered', () => {
  let url = '';
  before(async () => {
    const script = site.addFile('text/javascript', await bundle(client));
    url = site.add({
      html: `<html lang="en"><link rel="icon" href="data:," />
        <div id="root">${renderToString(createElement(App, { all }))}</div>
        <script type="module" src="${script}"></script>`,
    });
  });

  for (const order of ['after', 'before'] as const) {
    it(`is hydrated ${order} the tags have come, without a word`, async () => {
      const { page, settled, logged, uncaught } = await visit(url);
      const begin = (): Promise<void> => page.evaluate(() => void (globalThis as unknown as { begin(): void }).begin());
      const load = (): Promise<unknown> => page.addScriptTag({ type: 'module', url: '/embed/all.js' });
      const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

      if (order === 'before') await begin();
      await load();
      for (const { name, state } of await settled()) assert.match(state, whole, name);
      if (order === 'after') await begin();
      assert.deepEqual(logged, []);

      await page.click('button');
      await page.waitForFunction(
        (count) =>
          (globalThis as unknown as { heard: string[] }).heard.filter((one) => /other (ready|verified)/.test(one))
            .length === count,
        tagNames.length,
      );
      for (const { name, state, text, ownContent } of await settled()) {
        assert.match(state, whole, name);
        assert.ok(text && !ownContent, name);
        assert.ok((await heard()).includes(`${name} other ${state}`));
      }
      assert.deepEqual(logged, []);
      assert.deepEqual(uncaught, []);
      await page.close();
    });
  }
});
