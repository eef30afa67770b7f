// The whole loop in two windows, from what `npm start` serves: a regular writes with a picture while the network is away, it
// comes over the film, the host answers, the regular buys again, and both sides see that they did.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { openPage } from '../../tools/pictures/open-page.ts';
import { pageSettles } from '../../tools/pictures/shoot-pages.ts';
import { demoInBrowser } from './demo-in-browser.ts';

const demo = await demoInBrowser({ merchants: 20, orders: 1_500, reviews: 300 });
const { place } = demo;
const picture = join(fileURLToPath(new URL('../../', import.meta.url)), 'demo/assets/readme.png');
const words = '这次的苹果还是脆，就是弹幕问了三遍没人回。';
const answered = '对不起漏看了您的话，今晚起专门有人看弹幕。';

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await openPage(page, `${place.origin}${path}`);
  await pageSettles(page);
  return page;
}

describe('the loop, in two windows', () => {
  let guest: BrowserContext;
  let room: Page;
  let inbox: Page;
  before(async () => {
    guest = await demo.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const host = await demo.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    [room, inbox] = [await open(guest, '/live.html?as=regular'), await open(host, '/host.html')];
  });
  const form = () => room.locator('repeat-buyer-review-form');
  const stateOf = (tag: string) => room.locator(tag).evaluate((one) => (one as HTMLElement & { state: string }).state);
  const reaches = async (state: string): Promise<void> => {
    await room
      .waitForFunction(
        (wanted) => (document.querySelector('repeat-buyer-review-form') as { state?: string } | null)?.state === wanted,
        state,
      )
      .catch(async () => assert.fail(`the form is ${await stateOf('repeat-buyer-review-form')}, not ${state}`));
  };
  /** What readers see beside the film; what is new waits behind a button. */
  const inRoom = async (text: string): Promise<void> => {
    await room.locator('.beside repeat-buyer-reviews').scrollIntoViewIfNeeded();
    await room.waitForFunction((wanted) => {
      const tag = document.querySelector('.beside repeat-buyer-reviews');
      tag?.shadowRoot?.querySelector<HTMLElement>('[part~=arrived]')?.click();
      return tag?.shadowRoot?.textContent?.includes(wanted);
    }, text);
  };
  /** What waits for the host; asked for anew, as the tag does by itself every minute. */
  const inInbox = async (text: string): Promise<void> => {
    await inbox.waitForFunction(async (wanted) => {
      const tag = document.querySelector('review-inbox') as (HTMLElement & { refresh(): Promise<void> }) | null;
      await tag?.refresh();
      tag?.shadowRoot?.querySelector<HTMLElement>('[part=arrived]')?.click();
      return tag?.shadowRoot?.querySelector('.rows')?.textContent?.includes(wanted);
    }, text);
  };

  it('the regular writes, with a picture, while the network is away', async () => {
    await room.getByRole('button', { name: '写评价' }).click();
    await room.waitForFunction(() => {
      const tag = document.querySelector('repeat-buyer-review-form');
      return (tag as { state?: string } | null)?.state === 'ready' && tag?.shadowRoot?.querySelector('.loves');
    });
    await form().getByRole('radio', { name: '一般' }).check();
    await form().locator('input[type=file]').setInputFiles(picture);
    await form().locator('.pictures li').waitFor();
    await form().locator('textarea').fill(words);
    await guest.setOffline(true);
    await form().getByRole('button', { name: '发表' }).click();
    await reaches('waiting');
  });

  it('and it is sent once the network is back, though the page was left meanwhile', async () => {
    await room.close();
    await guest.setOffline(false);
    room = await open(guest, '/live.html?as=regular');
    await room.getByRole('button', { name: '写评价' }).click();
    await reaches('published');
    await form().locator('[part=text]').getByText(words).waitFor();
  });

  it('the room hears it', async () => {
    const reviews = room.locator('.beside repeat-buyer-reviews');
    await inRoom(words);
    assert.ok((await reviews.locator('[part~=media] img').count()) > 0, 'with its picture');
  });

  it('the host answers, and what is promised is kept', async () => {
    await inInbox(words);
    await inbox.locator('review-inbox').getByText(words).first().click();
    await inbox.locator('review-inbox textarea').fill(answered);
    await inbox.locator('review-inbox [part=send]').click();
    await inbox.locator('review-inbox [part=send-now]').click();
    await inbox.locator('review-inbox [part=reply]').getByText(answered).waitFor();
    await inRoom(answered);
  });

  it('the regular buys again, and the host sees that they came back', async () => {
    await room.getByRole('button', { name: '再买一单' }).click();
    await room.getByRole('button', { name: '已下单' }).waitFor();
    // Rows of the view before have the same words in them.
    const listed = inbox.waitForResponse((response) => response.url().includes('view=won-back'));
    await inbox.locator('review-inbox').locator('.sorts [value=won-back]').check({ force: true });
    await (await listed).finished();
    await inInbox(words);
    await inbox.locator('review-inbox').getByText(words).first().click();
    await inbox.locator('review-inbox [part=again]').waitFor();
    assert.equal(await stateOf('repeat-buyer-review-form'), 'published');
  });
});
