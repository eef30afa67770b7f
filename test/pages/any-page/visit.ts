import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser } from './stage.ts';
import { markupOf, tagNames } from './subjects.ts';

/** What a reader and the page itself can know of a tag. */
export interface Seen {
  readonly name: string;
  readonly state: string;
  /** Text of what it has drawn and is displayed. */
  readonly text: string;
  /** Whether the page's own content in it is in sight. */
  readonly ownContent: boolean;
}

/** A page with the errors that nothing caught: exceptions and rejections. */
export interface Visited {
  readonly page: Page;
  readonly uncaught: readonly string[];
  /** Warnings and errors in the console. */
  readonly logged: readonly string[];
  /** Resolves to what the tags have come to once none is on its way any more. */
  settled(patience?: number): Promise<readonly Seen[]>;
}

/** Markup of every tag, with content of the page's own in it. */
export const everyTag = (attributes = ''): string =>
  tagNames.map((name) => markupOf(name, undefined, attributes, '<p>Our own content</p>')).join('\n');

/** Opens a page in a context of its own. What `before` does comes before its address is opened. */
export async function visit(
  url: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visited> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  page.once('close', () => void context.close().catch(() => {}));
  const uncaught: string[] = [];
  const logged: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) logged.push(message.text());
  });
  await before(page);
  await page.goto(url);
  return { page, uncaught, logged, settled: (patience = 8_000) => settle(page, patience) };
}

async function settle(page: Page, timeout: number): Promise<readonly Seen[]> {
  await page
    .waitForFunction(
      (names) =>
        names.every((name) =>
          [...document.querySelectorAll<HTMLElement & { state?: string }>(name)].every(
            ({ state }) => state !== undefined && !/^(idle|loading|checking)$/.test(state),
          ),
        ),
      tagNames,
      { timeout, polling: 20 },
    )
    .catch((error: Error) => {
      // What they came to is for the test to judge.
      if (error.name !== 'TimeoutError') throw error;
    });
  return see(page);
}

/** What the tags of a page show now. */
export const see = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelectorAll<HTMLElement & { state?: string; renderRoot?: ParentNode }>(name)].map((tag) => ({
          name,
          state: tag.state ?? '',
          text: [...(tag.renderRoot?.children ?? [])]
            .map((child) => (child instanceof HTMLElement && child.checkVisibility() ? child.innerText : ''))
            .join('\n')
            .trim(),
          ownContent: tag.querySelector('p')?.checkVisibility() ?? false,
        })),
      ),
    tagNames,
  );
