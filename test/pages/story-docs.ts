import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface DocsEntry {
  readonly id: string;
  readonly type: string;
  readonly importPath: string;
}

/** Every page of documentation in a built Storybook. */
export const docsIn = (folder: string): readonly DocsEntry[] => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, DocsEntry>;
  };
  return Object.values(entries).filter(({ type }) => type === 'docs');
};

/** Opens a page of documentation; resolves when its heading and all its stories are drawn. */
export async function openDocs(page: Page, origin: string, id: string): Promise<void> {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
  await page.waitForFunction(
    () =>
      document.querySelector('#storybook-docs h1') &&
      [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('.ground')),
  );
}

/** Height in pixels that stories on the page have beyond their content and a margin. */
export const blankBelowStories = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.ground > .room')]
      .map((room) => (room.parentElement?.clientHeight ?? 0) - room.clientHeight)
      .filter((blank) => blank > 60),
  );

/** Names in the table of arguments that a kind (attribute, slot, part …) has more than once. */
export const repeatedRows = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    let kind = '';
    const names = [...document.querySelectorAll('.docblock-argstable tbody tr')].flatMap((row) => {
      const name = row.querySelector('td')?.textContent ?? '';
      // Only the row above a kind has cells that span columns.
      if (!row.querySelector('td[colspan]')) return [`${kind}: ${name}`];
      kind = name;
      return [];
    });
    return names.filter((name, i) => names.indexOf(name) < i);
  });

/** Texts with the signs of a table in Markdown, which nothing has made one of. */
export const unreadTables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#storybook-docs p')]
      .map(({ textContent }) => textContent)
      .filter((text) => /\|\s*:?-{3,}/.test(text)),
  );

/** Links to a page of this Storybook that it does not have. */
export const deadLinks = async (page: Page, folder: string): Promise<readonly string[]> => {
  const known = new Set(docsIn(folder).map(({ id }) => id));
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-docs a[href*="path=/docs/"]')].map((link) => link.getAttribute('href')),
  );
  return links.map((link) => link ?? '').filter((link) => !known.has(link.replace(/^.*path=\/docs\/|#.*$/g, '')));
};

/** Whether a page of documentation has to be pushed sideways on a phone. */
export async function widerThanPhone(page: Page): Promise<boolean> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (before) await page.setViewportSize(before);
  return wide;
}
