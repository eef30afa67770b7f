import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Place } from '../small-demo.ts';
import { openPage } from './open-page.ts';
import { pageSettles, pagesOf } from './shoot-pages.ts';

/** The picture of each README, in its language. */
const files = { en: 'demo/assets/readme.png', 'zh-CN': 'demo/assets/readme.zh-CN.png' } as const;

/** What stands on README's picture, from left to right: page and the size of its window. */
const parts = [
  ['live', 390, 780],
  ['shop', 1080, 780],
  ['partner', 420, 780],
] as const;

/** Three pages side by side, in one language. */
async function shootPages(browser: Browser, place: Place, lang: keyof typeof files): Promise<void> {
  const pages = pagesOf(place);
  const pictures: string[] = [];
  for (const [name, width, height] of parts) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'en' });
    const address = new URL(pages[name] ?? place.origin);
    address.searchParams.set('lang', lang);
    address.searchParams.set('theme', 'light');
    await openPage(page, address.href);
    await pageSettles(page);
    const picture = await page.screenshot({ animations: 'disabled' });
    pictures.push(
      `<img width="${width}" height="${height}" src="data:image/png;base64,${picture.toString('base64')}">`,
    );
    await page.close();
  }
  const width = parts.reduce((sum, [, one]) => sum + one + 24, 24);
  const sheet = await browser.newPage({ viewport: { width, height: 780 + 48 } });
  await sheet.setContent(
    `<style>body{margin:24px;background:#e4dcd4;display:flex;gap:24px}img{border-radius:20px}</style>${pictures.join('')}`,
    { waitUntil: 'load' },
  );
  await sheet.screenshot({ path: fileURLToPath(new URL(`../../${files[lang]}`, import.meta.url)) });
  await sheet.close();
}

/** Takes the pictures at the top of README and its translation. Resolves to their files. */
export async function shootReadme(browser: Browser, place: Place): Promise<string> {
  await shootPages(browser, place, 'en');
  await shootPages(browser, place, 'zh-CN');
  return Object.values(files).join(' and ');
}
