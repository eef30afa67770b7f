import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { FormShown } from '../bench-outbox/form-page.ts';
import { FormTab } from '../bench-outbox/form-tab.ts';
import { watching, type PaintedAt } from './watch-page.ts';

type Globals = { readonly isReady: () => boolean; readonly painted: PaintedAt; readonly sentAt: number };

/** Milliseconds until a page has to show a review, and that a stream is left alone once it is open. */
export const patience = 20_000;
const calm = 700;

/** One review from one person's page to another's. */
export async function once(browser: Browser, site: string, asked: Record<string, string>, text: string) {
  const context = await browser.newContext();
  const viewer = await browser.newContext();
  try {
    const room = await viewer.newPage();
    const streamed = room.waitForResponse((answer) => answer.url().includes('/v1/live'));
    await room.goto(`${site}/watch.html?${new URLSearchParams({ ...asked, mark: text })}`);
    await room.waitForFunction(() => (globalThis as unknown as Globals).isReady());
    await streamed;
    await wait(calm);
    const tab = await FormTab.open(context, {
      address: `${site}/form.html?${new URLSearchParams(asked)}`,
      text,
      picture: 0,
    });
    await tab.drawn();
    await tab.page.locator('textarea').fill(text);
    await tab.page.locator('.loves label').last().click();
    await tab.send();
    const { state }: FormShown = await tab.ended();
    const sentAt = await tab.page.evaluate(() => (globalThis as unknown as Globals).sentAt);
    if (state !== 'published') return { state, sentAt, painted: {} };
    await room
      .waitForFunction(
        (count) => Object.keys((globalThis as unknown as Globals).painted).length === count,
        watching.length,
        {
          timeout: patience,
        },
      )
      .catch(() => {});
    const painted = await room.evaluate(() => (globalThis as unknown as Globals).painted);
    return { state, sentAt, painted };
  } finally {
    await Promise.all([context.close(), viewer.close()]);
  }
}
