// `npm run bench:page`: what the tags cost a page, against elements that a developer writes by hand and beside those of
// other libraries. What is compared is measured in turn in one run of one browser, A B A B …, and the medians are
// compared: such ratios hold on a noisy machine. `--quick` takes few rounds, `--no-peers` leaves other libraries out,
// further words pick families of figures.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { chromium } from 'playwright-core';
import { buildPlain } from './bench-page/build-plain.ts';
import { Chrome } from './bench-page/chrome.ts';
import { families } from './bench-page/families.ts';
import { peerEntries } from './bench-page/peers.ts';
import { bringPeers } from './bench-page/peers/bring.ts';
import { openSite } from './bench-page/site.ts';
import { browserFlags, findBrowser } from './browser.ts';
import { buildEmbed } from './build.ts';
import { printFigures, type Figure } from './figures.ts';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.find((word) => !Object.hasOwn(families, word));
if (unknown) {
  console.error(`bench:page: there is no family "${unknown}". Use some of: ${Object.keys(families).join(', ')}.`);
  process.exit(1);
}
const picked = Object.entries(families).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const beside = picked.some(([name]) => /badges|indexes|reviews/.test(name)) && !words.includes('--no-peers');

const folder = mkdtempSync(join(tmpdir(), 'huitou-bench-'));
await buildEmbed({ outDir: join(folder, 'embed'), anchors: mockAnchors });
await buildEmbed({ outDir: join(folder, 'embed', 'en'), anchors: mockAnchors, language: 'en' });
await buildPlain(join(folder, 'bench'));
const peers = await bringPeers(join(folder, 'peers'), beside ? peerEntries : {});
const site = await openSite(folder);
const chrome = await Chrome.launch();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  const figures: Figure[] = [];
  for (const [name, measure] of picked) {
    const start = performance.now();
    figures.push(...(await measure({ chrome, browser, site, peers, rounds: quick ? 3 : 9, quick })));
    console.error(`${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  printFigures(figures);
} finally {
  await Promise.all([chrome.close(), browser.close()]);
  site.stop();
  rmSync(folder, { recursive: true, force: true });
}
