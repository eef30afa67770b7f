import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { find } from './find.ts';

/** Where Firefox may be. */
export const usualFirefox = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Firefox over WebDriver BiDi, which the launcher of Chromium speaks as well. */
export function firefox(): BrowserLauncher | undefined {
  const found = find('Firefox', { firefox: usualFirefox }, ['firefox-esr']);
  if (!found) return undefined;
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath: found.firefox },
    // Only one window has the keyboard, and a tab behind another counts as hidden, draws no frames and asks no API.
    concurrency: 1,
  });
}
