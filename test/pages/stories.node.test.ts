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
import { openStory, storiesIn, turnTo } from '../../tools/pictures/shoot-stories.ts';
import { buildStorybook } from '../../tools/storybook.ts';
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

/** Every theme once, each in another language. */
const looks = [
  { width: 1280, theme: 'light', lang: 'zh-CN' },
  { width: 360, theme: 'dark', lang: 'en' },
  { width: 768, theme: 'overlay', lang: 'ar' },
] as const;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run('#storybook-root', { resultTypes: ['violations'] })`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** A story of an API that fails says so in the console, as every page would: the browser does that, nobody can stop it. */
const meant = /https:\/\/[\w-]+\.huitou\.test\//;

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

describe('every story', { concurrency: readers.length }, () => {
  for (const { id } of storiesIn(folder)) {
    it(id, async () => {
      const reader = readers.pop() ?? (await newReader());
      const { page, watched } = reader;
      try {
        assert.equal(await openStory(page, served.origin, id), 'finished');
        await page.evaluate(axe);
        for (const look of looks) {
          await turnTo(page, look);
          assert.deepEqual(await findings(page), [], `axe, ${look.theme}, ${look.lang}`);
        }
        assert.deepEqual(
          watched.complaints.splice(0).filter((one) => !meant.test(one)),
          [],
        );
        for (const { url } of watched.requests.splice(0)) {
          assert.match(url, /^(data:|blob:|http:\/\/localhost:\d+\/|https:\/\/[\w-]+\.huitou\.test\/)/);
        }
      } finally {
        readers.push(reader);
      }
    });
  }
});
