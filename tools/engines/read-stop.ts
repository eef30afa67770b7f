import type { Page } from 'playwright-core';
import { findFaults, type Fault } from './look.ts';
import { readPaints, type Painted } from './paint.ts';
import { patience, type Reader } from './reader.ts';
import { areSettled } from './settled.ts';
import type { Stop } from './stops.ts';

/** What was read of one view: a story or a page in one width, theme and language. */
export interface View extends Painted {
  /** Whether the tags came to the states that were waited for. */
  readonly settled: boolean;
  readonly faults: readonly Fault[];
  readonly complaints: readonly string[];
  readonly errors: readonly string[];
}

/** Scrolls to every lazy tag, so that it loads, and back. */
async function callLazyTags(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    for (const tag of document.querySelectorAll('[loading=lazy]')) {
      tag.scrollIntoView();
      await frame();
      await frame();
    }
    scrollTo(0, 0);
  });
}

/** Lays out what is skipped while it is out of sight: an old engine has no styles for it, and guesses its height. */
const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const visit = (root: Document | ShadowRoot): void => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
    };
    visit(document);
  });

/** Resolves when fonts are there, nothing moves, and everything is drawn. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    await document.fonts.ready;
    await frame();
    const over = document.getAnimations().map(({ finished }) => finished.catch(() => {}));
    await Promise.race([Promise.all(over), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    await frame();
  });

const settles = (page: Page, wanted: readonly string[] | undefined): Promise<boolean> =>
  page.waitForFunction(areSettled, wanted, { timeout: patience }).then(
    () => true,
    (error: Error) => {
      if (error.name !== 'TimeoutError') throw error;
      return false;
    },
  );

/**
 * Reads the views of a stop.
 * @param wanted - States that the tags of a view shall come to; without them, each goes as far as it can.
 */
export async function readStop(
  { page, complaints, errors }: Reader,
  stop: Stop,
  wanted: (view: string) => readonly string[] | undefined,
): Promise<ReadonlyMap<string, View>> {
  const views = new Map<string, View>();
  for (const { name, show } of stop.showings) {
    await show(page);
    await callLazyTags(page);
    const settled = await settles(page, wanted(name));
    await layOutAll(page);
    await drawn(page);
    const painted = await page.evaluate(readPaints);
    const faults = await page.evaluate(findFaults, undefined);
    views.set(name, { ...painted, settled, faults, complaints: complaints.splice(0), errors: errors.splice(0) });
    // A tag whose API never answers gives up after a while: what it shows in the next view depends on the time.
    if (settled && !painted.tags.some(({ state }) => /^(loading|checking)$/.test(state))) continue;
    await page.goto('about:blank');
    break;
  }
  return views;
}
