// `npm run shots`: pictures of every story and demo page into the git-ignored shots/, with a contact sheet a tag, made to
// be looked at. `--only PATTERN` takes those whose `story-id WIDTH-THEME-LANG` matches; `--languages ja,de` takes
// stories in these instead of ours; `--readme` makes README's picture.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { bringFonts, browserFlags, findBrowser } from './browser.ts';
import { serveFolder } from './serve-folder.ts';
import { contactSheet } from './pictures/contact-sheet.ts';
import { looks, looksIn } from './pictures/looks.ts';
import { shootReadme } from './pictures/readme.ts';
import type { Shot } from './pictures/shot.ts';
import { pagesOf, shootPage } from './pictures/shoot-pages.ts';
import { shootStory, storiesIn } from './pictures/shoot-stories.ts';
import { findPlace, ready, runDemo, stopDemo, tellMarket, type Place } from './small-demo.ts';
import { buildStorybook } from './storybook.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'shots');
const { values } = parseArgs({
  options: { only: { type: 'string' }, languages: { type: 'string' }, readme: { type: 'boolean', default: false } },
});
const storyLooks = values.languages ? looksIn(values.languages.split(',')) : looks;
const wanted = new RegExp(values.only ?? '');

/** Does every piece of work in one of two pages, and gives all pictures in the order of the work. */
async function twoAtATime(work: readonly ((page: Page) => Promise<Shot[]>)[]): Promise<Shot[]> {
  const done: Shot[][] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    // A machine that does other things besides must not lose a whole run.
    page.setDefaultTimeout(120_000);
    while (next < work.length) {
      const mine = next++;
      done[mine] = (await work[mine]?.(page)) ?? [];
      if (process.stdout.isTTY) process.stdout.write(`\r  ${done.flat().length} pictures`);
    }
    await page.close();
  };
  await Promise.all([worker(), worker()]);
  return done.flat();
}

/** A market large enough to look lived in. */
async function withDemo<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const place = await findPlace();
  try {
    await tellMarket(place, { merchants: 180, orders: 20_000, reviews: 2_500 });
    const demo = runDemo(place.env);
    await ready(demo);
    return await use(place).finally(() => stopDemo(demo));
  } finally {
    place.clear();
  }
}

bringFonts();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  if (values.readme) {
    console.log(`Wrote ${await withDemo((place) => shootReadme(browser, place))}.`);
  } else {
    if (!values.only) rmSync(out, { recursive: true, force: true });
    let count = 0;
    const show = async (shots: readonly Shot[]): Promise<void> => {
      count += shots.length;
      const groups = Map.groupBy(shots, ({ group }) => group);
      for (const [group, members] of groups) console.log(`  ${await contactSheet(browser, group, members)}`);
    };
    if (!/^\^?page-/.test(values.only ?? '')) {
      const folder = '.build/storybook';
      await buildStorybook(folder);
      const served = await serveFolder(join(root, folder));
      const stories = storiesIn(join(root, folder));
      await show(
        await twoAtATime(
          stories.map((story) => (page) => shootStory(page, served.origin, story, out, wanted, storyLooks)),
        ),
      );
      await served.stop();
    }
    if (!values.only || values.only.includes('page-')) {
      await show(
        await withDemo((place) =>
          twoAtATime(
            Object.entries(pagesOf(place)).map(
              ([name, address]) =>
                (page) =>
                  shootPage(page, name, address, out, wanted),
            ),
          ),
        ),
      );
    }
    console.log(`${count} pictures in shots/; look at them.`);
    if (count === 0) {
      console.error(
        `--only: nothing matches ${values.only}; a story is called such as tags-trust-badge--seal 360-light-zh-CN`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}
