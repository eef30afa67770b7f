import type { Browser } from 'playwright-core';
import { askBeside, patientFetch, type Fetch } from './ask-api.ts';
import { browserFlags, installedBrowser } from './browser.ts';
import { addressOf, CannotOpenError, readAt } from './open-page.ts';
import { reportOn, type Report } from './report.ts';
import type { Language } from './words.ts';

export interface ExamineOptions {
  /** The language that the page is asked for in. */
  readonly lang?: Language;
  /** A browser that runs already; else one is started and ended. */
  readonly browser?: Browser;
  /** How the API and linked pages are asked. */
  readonly fetch?: Fetch;
}

/** A desk and a phone. */
const widths = [1280, 360];

async function startBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  // Playwright writes globals when it is loaded: only where a browser is really started.
  const { chromium } = await import('playwright-core');
  if (executablePath) return chromium.launch({ executablePath, args: [...browserFlags] });
  throw new CannotOpenError(
    'No Chrome or Chromium was found: install one, or set CHROME_PATH to it, then run this again.',
  );
}

/**
 * Opens a page as a reader at a desk and with a phone, and judges what they see by what the laws ask.
 *
 * @param named an http or https address, or a file
 * @throws CannotOpenError if the page cannot be opened, or has no tag of ours
 */
export async function examine(
  named: string,
  { lang = 'en', browser, fetch = patientFetch }: ExamineOptions = {},
): Promise<Report> {
  const url = addressOf(named);
  const own = browser ? undefined : await startBrowser();
  try {
    const readings = [];
    for (const width of widths) readings.push(await readAt(browser ?? (own as Browser), url, width, lang));
    const report = reportOn({ url, readings, asked: await askBeside(readings, fetch) });
    if (report.tags > 0) return report;
    throw new CannotOpenError(
      `${url}: no tag of Huitou is displayed there; put one into the page, or check that its script loads.`,
    );
  } finally {
    await own?.close();
  }
}
