import { setTimeout as wait } from 'node:timers/promises';
import { puppeteerCore } from '@web/test-runner-chrome';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { find } from '../../tools/engines/find.ts';
import { usualFirefox } from '../../tools/engines/firefox.ts';
import { startWebDriver } from '../../tools/engines/web-driver.ts';
import { openWindow, webkitPrograms } from '../../tools/engines/webkit.ts';

/** A window of some engine, for tests that need no more of it than this. */
export interface EnginePage {
  open(address: string): Promise<void>;
  /** Waits until an expression is true in the page; rejects after half a minute. */
  until(expression: string): Promise<void>;
  /** The value of an expression, as text. */
  read(expression: string): Promise<string>;
  close(): Promise<void>;
}

const patience = 30_000;

/**
 * Asks from outside until the answer is yes. A script that asks again by itself, inside the page, is refused where the
 * page's policy has no `unsafe-eval`.
 */
async function untilTrue(expression: string, ask: (expression: string) => Promise<unknown>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await ask(expression))) {
    if (Date.now() > end) throw new Error(`not true within ${patience} ms: ${expression}`);
    await wait(50);
  }
}

async function inChromium(): Promise<EnginePage> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    until: (expression) => untilTrue(expression, (asked) => page.evaluate(asked)),
    read: async (expression) => String(await page.evaluate(expression)),
    close: () => browser.close(),
  };
}

async function inFirefox(): Promise<EnginePage | undefined> {
  const found = find('Firefox', { firefox: usualFirefox }, []);
  if (!found) return undefined;
  const browser = await puppeteerCore.launch({ browser: 'firefox', executablePath: found.firefox });
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    until: (expression) => untilTrue(expression, (asked) => page.evaluate(asked)),
    read: async (expression) => String(await page.evaluate(expression)),
    close: () => browser.close(),
  };
}

async function inWebKit(): Promise<EnginePage | undefined> {
  const paths = find('WebKit', webkitPrograms, []);
  if (!paths) return undefined;
  const driver = await startWebDriver(paths.Xvfb, paths.WebKitWebDriver);
  const session = await openWindow(driver, paths.MiniBrowser);
  const run = (script: string): Promise<unknown> => driver.ask('POST', `${session}/execute/sync`, { script, args: [] });
  return {
    open: async (address) => void (await driver.ask('POST', `${session}/url`, { url: address })),
    until: (expression) => untilTrue(expression, (asked) => run(`return (${asked});`)),
    read: async (expression) => String(await run(`return (${expression});`)),
    close: async () => {
      await driver.ask('DELETE', session);
      await driver.stop();
    },
  };
}

/** How a window of each engine is opened; nothing where the engine is not there, and then a sentence says what to install. */
export const enginePages: Readonly<Record<string, () => Promise<EnginePage | undefined>>> = {
  Chromium: inChromium,
  Firefox: inFirefox,
  WebKit: inWebKit,
};
