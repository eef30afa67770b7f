// `npm run bench:page`: what the tags cost a page, against elements written by hand that make the same DOM. Everything
// is paired inside one run of one browser, A B A B …, and the medians are compared: these ratios hold on noisy machines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { fromSource } from '../vite.config.ts';
import { benchBadges } from './bench-page/badges.ts';
import { benchManyReviews } from './bench-page/many-reviews.ts';
import { benchReviews } from './bench-page/reviews.ts';
import { openSite } from './bench-page/site.ts';
import { browserFlags, findBrowser } from './browser.ts';
import { buildEmbed } from './build.ts';
import { printFigures } from './figures.ts';

const rounds = process.argv.includes('--quick') ? 3 : 9;
const folder = mkdtempSync(join(tmpdir(), 'huitou-bench-'));
await buildEmbed({ outDir: join(folder, 'embed'), anchors: mockAnchors });
await build({
  ...fromSource,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: join(folder, 'bench'),
    emptyOutDir: true,
    lib: {
      entry: new URL('bench-page/in-page.ts', import.meta.url).pathname,
      formats: ['es'],
      fileName: () => 'bench.js',
    },
  },
});
const site = await openSite(folder);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  printFigures([
    // A page takes a moment only, and a moment is noisy.
    ...(await benchReviews(browser, site, 3 * rounds)),
    ...(await benchManyReviews(browser, site)),
    ...(await benchBadges(browser, site, rounds)),
  ]);
} finally {
  await browser.close();
  site.stop();
  rmSync(folder, { recursive: true, force: true });
}
