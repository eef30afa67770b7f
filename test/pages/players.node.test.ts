import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage } from '../../tools/pictures/open-page.ts';
import { pageSettles } from '../../tools/pictures/shoot-pages.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { isOnTop, keepTags, sameTags } from './players/tags-over-film.ts';
import { watch, type Watched } from './watch.ts';

const demo = await demoInBrowser({ merchants: 12, orders: 1_500, reviews: 300 });
const { place } = demo;

/** The button of each player for full screen. */
const players = { 'media-chrome': 'media-fullscreen-button', 'video-js': '.vjs-fullscreen-control' } as const;
const above = 'returning-customer-index';
const below = 'live-review-ticker';

interface Film {
  readonly paused: boolean;
  readonly muted: boolean;
  readonly full: boolean;
}
const filmOf = (page: Page): Promise<Film> =>
  page.evaluate(() => {
    const { paused, muted } = document.querySelector('video') as HTMLVideoElement;
    return { paused, muted, full: document.fullscreenElement !== null };
  });

for (const [player, button] of Object.entries(players)) {
  describe(`tags over ${player}`, { timeout: 240_000 }, () => {
    let page: Page;
    let watched: Watched;
    const reads = (): readonly string[] =>
      watched.requests.map(({ url }) => url).filter((url) => url.includes('/v1/') && !url.includes('/live'));
    /** Presses the player's own button. */
    const turn = async (full: boolean): Promise<void> => {
      // The controls of a film that plays hide by themselves.
      await page.mouse.move(200, 300);
      await page.mouse.move(220, 320);
      await page.click(button);
      await page.waitForFunction((wanted) => (document.fullscreenElement !== null) === wanted, full);
    };

    before(async () => {
      // A film is made where there is an ffmpeg, and the answer waits for it; else the page draws one.
      await fetch(`${place.origin}/players/film.mp4`);
      // One purchase, one review: each player's visitor has bought once more.
      assert.ok((await fetch(`${place.origin}/demo/order?as=regular`, { method: 'POST' })).ok);
      page = await demo.browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en' });
      watched = await watch(page);
      await openPage(page, `${place.origin}/players/${player}?lang=en`);
      await pageSettles(page);
      await keepTags(page);
    });
    after(() => page.close());

    it('are seen over the film while it plays', async () => {
      await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
      for (const tag of [above, below]) assert.ok(await isOnTop(page, tag), tag);
    });

    it('can be pressed, and the film goes on', async () => {
      const before = await filmOf(page);
      await page.locator(`${below} [part=author]`).click();
      await page.locator(`${below} button[name=next]`).click();
      assert.deepEqual(await filmOf(page), before);
    });

    it('go to full screen with it and come back, the same ones, and ask nothing', async () => {
      const asked = reads().length;
      await turn(true);
      for (const tag of [above, below]) assert.ok(await isOnTop(page, tag), `${tag} in full screen`);
      await turn(false);
      for (const tag of [above, below]) assert.ok(await isOnTop(page, tag), tag);
      assert.ok(await sameTags(page));
      assert.deepEqual(reads().slice(asked), []);
    });

    it('are written in by keyboard alone in full screen, and no key reaches the player', async () => {
      await turn(true);
      const film = await filmOf(page);
      await page.focus('[data-open=voice]');
      await page.keyboard.press('Enter');
      assert.ok(await isOnTop(page, 'repeat-buyer-review-form'));
      const form = page.locator('repeat-buyer-review-form');
      await form.locator('input[type=radio]').nth(3).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await form.locator('textarea').focus();
      const text = 'Film, milk and k: crisp, just as last year.';
      await page.keyboard.type(text);
      assert.equal(await form.locator('textarea').inputValue(), text);
      assert.deepEqual(await filmOf(page), film);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        /^(published|held|folded)$/.test(document.querySelector('repeat-buyer-review-form')?.state ?? ''),
      );
      assert.deepEqual(await filmOf(page), film);
      await page.focus('[data-close=voice]');
      await page.keyboard.press('Enter');
      await turn(false);
      assert.ok(await sameTags(page));
    });

    it('go with the player into a picture-in-picture window, and come back', async (test) => {
      if (!(await page.evaluate(() => 'documentPictureInPicture' in globalThis)))
        return test.skip('this browser has no picture-in-picture for documents');
      await page.click('[data-float]');
      await page.waitForFunction(() => !document.querySelector('live-review-ticker'));
      assert.ok(await isOnTop(page, below, 'picture-in-picture'));
      assert.ok(await sameTags(page, 'picture-in-picture'));
      await page.evaluate(() =>
        (
          globalThis as unknown as { documentPictureInPicture: { window: Window } }
        ).documentPictureInPicture.window.close(),
      );
      await page.waitForFunction(() => document.querySelector('live-review-ticker'));
      assert.ok(await sameTags(page));
      return undefined;
    });

    it('have nothing to complain of', () => assert.deepEqual(watched.complaints, []));
  });
}
