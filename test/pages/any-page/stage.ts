import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../tools/browser.ts';
import { openSite } from './site.ts';

// One build and one browser for all tests of a process.
export const site = await openSite();
export const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
after(() => Promise.all([browser.close(), site.stop()]));
