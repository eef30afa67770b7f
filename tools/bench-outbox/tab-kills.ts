// Kills the tab in which somebody writes or sends, comes back to the page in the same profile, and looks what is there.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { random } from '../bench-server/random.ts';
import { wrongFigure } from '../bench-server/wrong-figure.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import type { Figure } from '../figures.ts';
import { purchaseEvents, purchaseOf, type OwnPlatform } from '../own-server/own-platform.ts';
import type { OwnServer } from '../own-server/own-server.ts';
import { serveFolder } from '../serve-folder.ts';
import { makeFormSite } from './form-page.ts';
import { FormTab, type Writing } from './form-tab.ts';
import { killTab, renderersOf } from './kill-tab.ts';
import { plainWords } from './plain-words.ts';
import { storedFaults, type Expected } from './stored-faults.ts';
import { comeBack, unkilled, untilKilled } from './tab-life.ts';

const merchant = 'tab';

/** @param tabs how many kills. The server is stopped in the end. */
export async function killTabs(
  server: OwnServer,
  platform: OwnPlatform,
  tabs: number,
  seed: number,
): Promise<Figure[]> {
  const next = random(seed);
  const folder = join(server.databaseUrl, '..', 'site');
  await makeFormSite(folder);
  const site = await serveFolder(folder);
  const profile = join(folder, '..', 'profile');
  await server.start();
  await platform.tell(server.origin, purchaseEvents([merchant], tabs + 1));
  // None held ready for the next page, so that those of the tab are known from the others.
  const args = [...browserFlags, '--disable-features=SpareRendererForSitePerProcess'];
  const options = { executablePath: findBrowser(), args };
  const context = await chromium.launchPersistentContext(profile, options);
  const others = renderersOf(profile);
  const expected: Expected[] = [];
  const wrong: string[] = [];
  const found = new Map<string, number>();
  const begin = async (n: number): Promise<Writing> => {
    const purchase = purchaseOf(merchant, n);
    const asked = { merchant, api: server.origin, token: await platform.token(server.origin, purchase) };
    const text = `${plainWords(next)} (${n})`;
    expected.push({ purchase, text, pictures: 1, review: undefined });
    return { address: `${site.origin}/form.html?${new URLSearchParams(asked)}`, text, picture: n };
  };
  try {
    const lengths = await unkilled(context, await begin(0));
    for (let n = 1; n <= tabs; n++) {
      const writing = await begin(n);
      const tab = await FormTab.open(context, writing);
      await untilKilled(tab, lengths, next, (page, how) => killTab(page, how, profile, others));
      const { state, wrong: some } = await comeBack(context, writing, tab);
      wrong.push(...some.map((fault) => `tab ${n} ${fault}`));
      found.set(state, (found.get(state) ?? 0) + 1);
    }
  } finally {
    await context.close();
    await site.stop();
  }
  await server.stop();
  wrong.push(...(await storedFaults(server.databaseUrl, expected)), ...server.errors);
  const states = [...found].map(([state, times]) => `${times} ${state}`).join(', ');
  const note = `${expected.length} reviews, each stored once; found when the page was opened again: ${states}`;
  return [wrongFigure(`reviews after ${tabs} kills of the tab`, wrong, note)];
}
