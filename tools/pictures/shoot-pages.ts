import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Place } from '../small-demo.ts';
import { looks, nameOf } from './looks.ts';
import { openPage } from './open-page.ts';
import type { Shot } from './shot.ts';

/** The pages of the demo by name. */
export const pagesOf = ({ origin, partner }: Pick<Place, 'origin' | 'partner'>): Readonly<Record<string, string>> => ({
  home: `${origin}/`,
  live: `${origin}/live.html`,
  host: `${origin}/host.html`,
  insights: `${origin}/insights.html`,
  venue: `${origin}/venue.html`,
  shop: `${origin}/shop.html?merchant=hetian`,
  'new-shop': `${origin}/shop.html?merchant=nobody`,
  proof: `${origin}/proof/hetian`,
  site: `${origin}/site?host=${new URL(partner).host}`,
  partner: `${partner}/`,
});

const busy =
  ':is(returning-customer-index, repeat-buyer-reviews, trust-badge, live-review-ticker, repeat-buyer-review-form, review-inbox, merchant-insights, traffic-support, trust-venue):not([loading=lazy])';

/** Resolves when every tag of the page has what it asked for. Lazy ones are left out: they wait to be seen. */
export const pageSettles = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every((tag) =>
        /^(?!idle|loading|checking)./.test((tag as { state?: string }).state ?? ''),
      ),
    busy,
  );

/**
 * Makes the window as high as the page, up to 8,000 px. What is out of sight is not drawn, and has a height only by guess,
 * until it has been in the window once.
 */
export async function seeAll(page: Page, width: number): Promise<void> {
  for (let pass = 0; pass < 3; pass++) {
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(content, 8000) });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
}

/** Takes every look of a demo page; where stories have a look over video, pages are dark. */
export async function shootPage(
  page: Page,
  name: string,
  address: string,
  out: string,
  wanted: RegExp,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  mkdirSync(out, { recursive: true });
  for (const look of looks.filter((one) => wanted.test(`page-${name} ${nameOf(one)}`))) {
    await page.setViewportSize({ width: look.width, height: 860 });
    const url = new URL(address);
    url.searchParams.set('lang', look.lang);
    const theme = look.theme === 'light' ? 'light' : 'dark';
    url.searchParams.set('theme', theme);
    // The issuer's own pages have no such parameter: they follow the browser alone.
    await page.emulateMedia({ colorScheme: theme });
    await openPage(page, url.href);
    await pageSettles(page);
    await seeAll(page, look.width);
    const file = join(out, `page-${name}-${nameOf(look)}.png`);
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
    shots.push({ group: 'Demo pages', name: `${name} · ${nameOf(look)}`, file, width: look.width });
  }
  return shots;
}
