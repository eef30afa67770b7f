import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { PageFacts, Reading, TagFacts } from './facts.ts';
import { callInPage } from './in-page/source.ts';
import { ourTags } from './our-tags.ts';

/** Milliseconds that a page has to load, and its tags to come to something. */
const patience = 15_000;

/** What a reader of the report has to know: the page could not be judged, and what to change. */
export class CannotOpenError extends Error {}

/** The address of a page: http, https, or a file on this machine. @throws CannotOpenError for anything else */
export function addressOf(named: string): string {
  if (/^https?:\/\//.test(named) && URL.canParse(named)) return new URL(named).href;
  if (named.startsWith('file://')) return named;
  if (existsSync(named)) return pathToFileURL(resolve(named)).href;
  throw new CannotOpenError(`${named}: is neither an http or https address nor a file; give one of them.`);
}

/** Goes down the page window by window and back, so that what waits to be seen is asked for. */
async function scrollThrough(page: Page): Promise<void> {
  const steps = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let i = 1; i <= Math.min(steps, 60); i++) {
    await page.evaluate((i) => scrollTo({ top: i * innerHeight, behavior: 'instant' }), i);
    await page.evaluate(callInPage('twoFrames'));
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

async function goTo(page: Page, url: string): Promise<void> {
  try {
    const answer = await page.goto(url, { waitUntil: 'load', timeout: patience });
    if (!answer || answer.ok() || answer.status() === 304) return;
    throw new Error(`it answered ${answer.status()}`);
  } catch (error) {
    const [why] = (error as Error).message.split('\n');
    throw new CannotOpenError(`${url}: could not be opened (${why}); check the address, and that its server runs.`);
  }
}

/**
 * Waits until the tags have come to something; what has not by then is judged as it is. The page is asked from outside
 * each time: a script that asks again by itself, inside, is refused where the page's policy has no `unsafe-eval`.
 */
async function settle(page: Page, names: readonly string[]): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && !(await page.evaluate<boolean>(callInPage('tagsSettled', names)))) await wait(100);
}

/** Opens the page at one width, waits for its tags, and reads it: as it opens, and behind every press that tells more. */
export async function readAt(browser: Browser, url: string, width: number, lang: string): Promise<Reading> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: lang, reducedMotion: 'reduce' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/v1\//.test(request.url())) asked.push(request.url());
  });
  const names = ourTags();
  try {
    await goTo(page, url);
    await scrollThrough(page);
    await settle(page, names);
    await page.evaluate(callInPage('pageStill'));
    const facts = await page.evaluate<PageFacts>(callInPage('readPage', names, asked));
    const opened = await page.evaluate<TagFacts[]>(callInPage('readOpened', names, asked));
    return { width, page: facts, opened };
  } finally {
    await page.close();
  }
}
