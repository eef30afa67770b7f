import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { makeFormSite } from '../bench-outbox/form-page.ts';
import { plainWords } from '../bench-outbox/plain-words.ts';
import { random } from '../bench-server/random.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import { purchaseEvents, purchaseOf, type OwnPlatform } from '../own-server/own-platform.ts';
import type { OwnServer } from '../own-server/own-server.ts';
import { serveFolder } from '../serve-folder.ts';
import { once, patience } from './one-review.ts';
import { watching, watchPage, type PaintedAt } from './watch-page.ts';

/** Milliseconds from pressing Send until a tag of another person's page showed it, one for each review that became public. */
export interface Delays {
  readonly byTag: Readonly<Record<(typeof watching)[number], readonly number[]>>;
  /** Reviews that waited for a moderator, and are not counted. */
  readonly held: number;
  /** Reviews that a page did not show, by what is known of them. */
  readonly missing: readonly string[];
}

/** One review each of every other merchant, so that lists that have some and lists that have none are looked at. */
function* earlier(merchants: readonly string[]): Generator<string> {
  for (const merchant of merchants.filter((_, n) => n % 2 === 0)) {
    const { buyer } = purchaseOf(merchant, 1);
    const writtenAt = new Date(Date.now() - 86_400_000).toISOString();
    const data = {
      id: `${merchant}-r`,
      merchant,
      buyer,
      writtenAt,
      stars: { quality: 5 },
      text: 'Came early, smelled fresh.',
    };
    yield JSON.stringify({ id: `${merchant}-r`, type: 'review', at: writtenAt, data });
  }
}

/** Sends `times` reviews, each about another merchant, so that none is one of a burst. */
export async function measureVisible(
  server: OwnServer,
  platform: OwnPlatform,
  times: number,
  seed: number,
): Promise<Delays> {
  const folder = join(server.databaseUrl, '..', 'site');
  await makeFormSite(folder, watching);
  await writeFile(join(folder, 'watch.html'), watchPage);
  const site = await serveFolder(folder);
  const merchants = Array.from({ length: times }, (_, n) => `room${n}`);
  await server.start();
  await platform.tell(server.origin, [...purchaseEvents(merchants, 3), ...earlier(merchants)]);
  // Until the first ranking has published them.
  await wait(2_000);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const next = random(seed);
  const byTag = { 'live-review-ticker': [] as number[], 'repeat-buyer-reviews': [] as number[] };
  const missing: string[] = [];
  let held = 0;
  try {
    for (const merchant of merchants) {
      const token = await platform.token(server.origin, purchaseOf(merchant, 0));
      const { state, sentAt, painted } = await once(
        browser,
        site.origin,
        { merchant, api: server.origin, token },
        plainWords(next),
      );
      if (state !== 'published') held++;
      for (const tag of state === 'published' ? watching : []) {
        const at = (painted as PaintedAt)[tag];
        if (at === undefined) missing.push(`<${tag}> did not show the review of ${merchant} in ${patience / 1000} s`);
        else byTag[tag].push(at - sentAt);
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  await server.stop();
  return { byTag, held, missing };
}
