import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { pageSettles } from '../../tools/pictures/shoot-pages.ts';
import { openStory, storiesIn, turnTo } from '../../tools/pictures/shoot-stories.ts';
import { buildStorybook } from '../../tools/storybook.ts';
import {
  blankBelowStories,
  deadLinks,
  docsIn,
  openDocs,
  repeatedRows,
  unreadTables,
  widerThanPhone,
} from './story-docs.ts';
import { dragIsFollowed, themeGoesAround, themeStaysOn } from './theme-panel.ts';
import { watch, type Watched } from './watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'huitou-stories-'));
await buildStorybook(folder);
const served = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

after(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true });
});

/** As the page has it, and two themes that the tags are forced to; each in another language. */
const looks = [
  { width: 1280, theme: 'none', lang: 'zh-CN' },
  { width: 360, theme: 'dark', lang: 'en' },
  { width: 768, theme: 'overlay', lang: 'ar' },
] as const;

async function findings(page: Page, root: string): Promise<string[]> {
  // The rule of WCAG 2.2, which axe leaves out unless it is asked for.
  const options = "{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }";
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${root}, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/**
 * Makes the window as high as the page. What a tag skips while it is out of sight (`content-visibility`) has only a height
 * that is assumed for it: axe would find its text beside the card, on the white of the window.
 */
async function fitHeight(page: Page, width: number): Promise<void> {
  let height = 0;
  for (;;) {
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    if (needed <= height) return;
    height = needed;
    await page.setViewportSize({ width, height });
    // In the first frame the browser notes what is in sight, in the next it is drawn.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** The browser itself reports a failed request in the console, and no page can prevent it. */
const intended = /https:\/\/[\w.-]+\.huitou\.test\//;

function assertQuiet({ complaints, requests }: Watched): void {
  assert.deepEqual(
    complaints.splice(0).filter((one) => !intended.test(one)),
    [],
  );
  for (const { url } of requests.splice(0)) {
    assert.match(url, /^(data:|blob:|http:\/\/localhost:\d+\/|https:\/\/[\w.-]+\.huitou\.test\/)/);
  }
}

/** A page that goes from story to story, and what it has complained of since it was last asked. */
interface Reader {
  readonly page: Page;
  readonly watched: Watched;
}

async function newReader(): Promise<Reader> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const watched = await watch(page);
  return { page, watched };
}
const readers = [await newReader(), await newReader()];

async function withReader(visit: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = readers.pop() ?? (await newReader());
  try {
    await visit(reader);
  } catch (error) {
    // What one page complained of is not held against the next.
    reader.watched.complaints.length = reader.watched.requests.length = 0;
    throw error;
  } finally {
    readers.push(reader);
  }
}

const stories = storiesIn(folder);

it('there are stories to look at', () => assert.ok(stories.length > 40, `${stories.length} stories`));

describe('every story', { concurrency: readers.length }, () => {
  for (const { id } of stories) {
    it(id, () =>
      withReader(async ({ page, watched }) => {
        assert.equal(await openStory(page, served.origin, id), 'finished');
        await page.evaluate(axe);
        for (const look of looks) {
          await turnTo(page, look);
          await fitHeight(page, look.width);
          assert.deepEqual(await findings(page, "'#storybook-root'"), [], `axe, ${look.theme}, ${look.lang}`);
        }
        assertQuiet(watched);
      }),
    );
  }
});

it('a white page looks the same on a dark system', () =>
  withReader(async ({ page, watched }) => {
    assert.equal(await openStory(page, served.origin, 'theming-surroundings--white-page'), 'finished');
    await turnTo(page, { width: 1280, theme: 'none', lang: 'en' });
    await pageSettles(page);
    const story = page.locator('#storybook-root');
    const onLight = await story.screenshot();
    await page.emulateMedia({ colorScheme: 'dark' });
    try {
      assert.ok(onLight.equals(await story.screenshot()));
      await page.evaluate(axe);
      assert.deepEqual(await findings(page, "'#storybook-root'"), []);
    } finally {
      await page.emulateMedia({ colorScheme: 'light' });
    }
    assertQuiet(watched);
  }));

describe('every page of documentation', { concurrency: readers.length }, () => {
  for (const { id, importPath } of docsIn(folder)) {
    it(id, () =>
      withReader(async ({ page, watched }) => {
        await openDocs(page, served.origin, id);
        assert.deepEqual(await blankBelowStories(page), []);
        assert.deepEqual(await repeatedRows(page), []);
        assert.deepEqual(await unreadTables(page), []);
        assert.deepEqual(await deadLinks(page, folder), []);
        // What is written here, without what Storybook puts around stories and code.
        if (importPath.endsWith('.mdx')) {
          await page.evaluate(axe);
          const prose = "{ include: ['.sbdocs-content'], exclude: ['.sb-story', '.docblock-source', '.sb-bar'] }";
          assert.deepEqual(await findings(page, prose), []);
          assert.equal(await widerThanPhone(page), false, 'at 360 px');
        }
        assertQuiet(watched);
      }),
    );
  }
});

it('a page of documentation prints the lines to paste', () =>
  withReader(async ({ page, watched }) => {
    await openDocs(page, served.origin, 'tags-trust-badge--docs');
    await page.locator('button', { hasText: 'Show code' }).first().click();
    assert.equal(
      (await page.locator('pre', { hasText: 'trust-badge.js' }).first().textContent())?.trim(),
      `<link rel="stylesheet" href="https://api.example/embed/v1/huitou.css" />
<script type="module" src="https://api.example/embed/v1/trust-badge.js"></script>
<trust-badge merchant="hetian"><a href="https://api.example/proof/hetian">hetian</a></trust-badge>`,
    );
    assertQuiet(watched);
  }));

describe('the panel Theme', () => {
  it('has a theme on that stays while one goes from story to story', () => themeStaysOn(browser, served.origin));
  it('lets a story follow a hand that drags', () => dragIsFollowed(browser, served.origin));
  it('takes a theme in as it gave it out', () => themeGoesAround(browser, served.origin));
});
