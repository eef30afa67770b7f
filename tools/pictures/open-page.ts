import type { Page } from 'playwright-core';

/** Milliseconds without a new request after which a page has asked for all it needs. */
const quiet = 500;

/**
 * Opens an address and waits until the page asks for nothing new. Streams that stay open, as those of a live room, do not count:
 * for Playwright's own `networkidle` they are never over.
 */
export async function openPage(page: Page, address: string): Promise<void> {
  let last = Date.now();
  const note = (): void => void (last = Date.now());
  page.on('request', note);
  page.on('requestfinished', note);
  try {
    await page.goto(address, { waitUntil: 'load' });
    for (let rest = quiet; rest > 0; rest = last + quiet - Date.now()) await page.waitForTimeout(rest);
  } finally {
    page.off('request', note);
    page.off('requestfinished', note);
  }
}
