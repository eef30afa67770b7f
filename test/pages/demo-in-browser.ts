import { after, before } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import type { MarketOptions } from '../../demo/market/market.ts';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { findPlace, ready, runDemo, stopDemo, tellMarket, type Place, type Started } from '../../tools/small-demo.ts';

/** A demo that runs and a browser to visit it with. */
export interface DemoInBrowser {
  readonly place: Place;
  /** There once the tests have begun. */
  readonly browser: Browser;
  /** Ends the demo, as if its machine had failed. */
  stop(): Promise<void>;
  /** Starts it again, over the same market. */
  start(): Promise<void>;
}

/** Starts the demo over a market of this size, and a browser, for the tests of a file; both end with them. */
export async function demoInBrowser(market: MarketOptions): Promise<DemoInBrowser> {
  const place = await findPlace();
  let demo: Started | undefined;
  let browser: Browser | undefined;
  const stop = async (): Promise<void> => {
    if (demo) await stopDemo(demo);
    demo = undefined;
  };
  const start = async (): Promise<void> => {
    demo = runDemo(place.env);
    await ready(demo);
  };
  before(async () => {
    await tellMarket(place, market);
    [browser] = await Promise.all([chromium.launch({ executablePath: findBrowser(), args: browserFlags }), start()]);
  });
  after(async () => {
    await browser?.close();
    await stop();
    place.clear();
  });
  return {
    place,
    get browser() {
      if (!browser) throw new Error('demo: its browser is there once the tests have begun; ask for it inside of them');
      return browser;
    },
    stop,
    start,
  };
}
