import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { site } from './stage.ts';
import { visit } from './visit.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const recipe = /```js\n((?:(?!```)[\s\S])*fullscreenchange[\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('the recipe for full screen in the README', () => {
  it('is there', () => assert.match(recipe, /append\(tag\)/));

  it('takes a tag along with a player that it stands beside, and home again', async () => {
    const url = site.add({
      html: `<html lang="en"><link rel="icon" href="data:," />
        <div id="player" style="block-size: 300px; background: #222"><button id="full">Full screen</button></div>
        <main><returning-customer-index merchant="hetian"></returning-customer-index></main>
        <script type="module" src="/embed/all.js"></script>
        <script type="module">
          ${recipe}
          document.getElementById('full').onclick = () => document.getElementById('player').requestFullscreen();
        </script>`,
    });
    const { page, settled, uncaught } = await visit(url);
    await settled();
    // In sight: on top at its own middle.
    const home = (): Promise<string> =>
      page.evaluate(() => {
        const tag = document.querySelector('returning-customer-index');
        const { x, y, width, height } = tag?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === tag
          ? (tag?.parentElement?.localName ?? '')
          : 'nowhere';
      });
    assert.equal(await home(), 'main');
    const asked = site.asked.filter((path) => !path.startsWith('/v1/live')).length;
    await page.click('#full');
    await page.waitForFunction(() => document.fullscreenElement?.querySelector('returning-customer-index'));
    assert.equal(await home(), 'div');
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.querySelector('main > returning-customer-index'));
    assert.equal(await home(), 'main');
    assert.equal(site.asked.filter((path) => !path.startsWith('/v1/live')).length, asked);
    assert.deepEqual(uncaught, []);
    await page.close();
  });
});
