import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../tools/browser.ts';
import { openSite } from './site.ts';

// One build and one browser for all tests of a process.
export const site = await openSite();
export const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
// A page that a failed test left may keep its browser from closing.
after(() => Promise.race([Promise.all([browser.close(), site.stop()]), wait(20_000)]));
