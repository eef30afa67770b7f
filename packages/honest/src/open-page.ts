import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import type { PageFacts, Reading, TagFacts } from './facts.ts';
import type { Around, FramedBox } from './in-page/frames.ts';
import { callInPage, onElement } from './in-page/source.ts';
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
async function scrollThrough(page: Frame): Promise<void> {
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
async function settle(page: Frame, names: readonly string[]): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && !(await page.evaluate<boolean>(callInPage('tagsSettled', names)))) await wait(100);
}

/** Lets a frame ask the page around it whether a reader sees what stands in the frame. */
async function connectFrames(page: Page): Promise<void> {
  const ask = onElement<FramedBox, Promise<string>>('whyFrameUnseen');
  // What one thing covers is covered all the same after each scrolling: three tries are enough.
  const tries = new Map<Frame, { readonly why: string; readonly times: number }>();
  await page.exposeBinding('huitouAskAround', async ({ frame }, box: FramedBox): Promise<Around> => {
    const owner = await frame.frameElement();
    const why = await owner.evaluate(ask, box);
    const last = tries.get(frame);
    const again = last?.why === why ? last.times : 0;
    if (box.scroll) tries.set(frame, { why, times: again + 1 });
    return { why, mayHelp: /^(cut|covered|outside)/.test(why) && again < 3 };
  });
}

type Seen = Pick<Reading, 'page' | 'opened'>;

/** What one document shows: the page itself, or a frame in it. */
async function readDocument(frame: Frame, names: readonly string[], asked: readonly string[]): Promise<Seen> {
  for (let one = frame; one.parentFrame(); one = one.parentFrame() ?? one)
    await (await one.frameElement()).evaluate(onElement('bringIntoSight'), undefined);
  await scrollThrough(frame);
  await settle(frame, names);
  await frame.evaluate(callInPage('pageStill'));
  const page = await frame.evaluate<PageFacts>(callInPage('readPage', names, asked));
  return { page, opened: await frame.evaluate<TagFacts[]>(callInPage('readOpened', names, asked)) };
}

/** The frames of a page that have a tag of ours. One that is gone by now, or cannot be asked, shows a reader nothing. */
async function framesWithTags(page: Page, names: readonly string[]): Promise<readonly Frame[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const have = await Promise.all(
    frames.map((frame) =>
      Promise.race([
        frame.evaluate<boolean>(callInPage('hasTags', names)).catch(() => false),
        wait(2_000, false, { ref: false }),
      ]),
    ),
  );
  return frames.filter((_, i) => have[i]);
}

/** The page with what its frames show. Tags of one document count on from those of the last. */
function joined(seen: readonly Seen[]): Seen {
  const [first] = seen;
  if (!first) throw new TypeError('joined: needs what one document shows');
  const from = (i: number): number => seen.slice(0, i).reduce((sum, { page }) => sum + page.tags.length, 0);
  const counted = (tags: readonly TagFacts[], i: number): TagFacts[] =>
    tags.map((tag) => ({ ...tag, place: tag.place + from(i) }));
  return {
    page: {
      ...first.page,
      tags: seen.flatMap(({ page }, i) => counted(page.tags, i)),
      blocks: seen.flatMap(({ page }) => page.blocks),
    },
    opened: seen.flatMap(({ opened }, i) => counted(opened, i)),
  };
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
    await connectFrames(page);
    await goTo(page, url);
    const seen = [await readDocument(page.mainFrame(), names, asked)];
    for (const frame of await framesWithTags(page, names)) seen.push(await readDocument(frame, names, asked));
    return { width, ...joined(seen) };
  } finally {
    await page.close();
  }
}
