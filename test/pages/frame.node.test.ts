import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { blocks, read } from '../house/readme.ts';
import { demoInBrowser } from './demo-in-browser.ts';

const demo = await demoInBrowser({ merchants: 90, orders: 3_500, reviews: 700 });
const { place } = demo;
/** The frame of the index, and the script that lets it grow. */
const snippet = blocks(read('README.md')).find(({ code }) => code.startsWith('<iframe'))?.code ?? '';
let browser: Browser;
before(async () => {
  // The page around is made up here, so that the browser does not know it to be on this machine as the frame is.
  const args = [...browserFlags, '--disable-features=LocalNetworkAccessChecks'];
  browser = await chromium.launch({ executablePath: findBrowser(), args });
});
after(() => browser.close());

interface Shown {
  readonly page: Page;
  readonly frame: () => Promise<Frame>;
  /** What the browser said. */
  readonly complaints: readonly string[];
}

/** A page of somebody else's with a tag in a frame, as the README says. */
async function show(site: string, tag: string): Promise<Shown> {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 800, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const body = `<!doctype html><title>A shop</title>${snippet.replace('http://localhost:8080', place.origin).replace('returning-customer-index', tag)}`;
  await page.route(`${site}/shop`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${site}/shop`);
  const frame = async (): Promise<Frame> => {
    const found = await (await page.waitForSelector('iframe')).contentFrame();
    assert.ok(found);
    return found;
  };
  return { page, frame, complaints };
}

const height = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);

describe('a tag in a frame of the issuer', () => {
  it('is a verified badge on a site of the merchant', async () => {
    const { page, frame } = await show(place.partner, 'trust-badge');
    await (await frame()).locator('trust-badge:state(verified)').waitFor();
    await page.close();
  });

  it('is refused by the browser on any other site', async () => {
    const { page, complaints } = await show('http://elsewhere.localhost:9', 'trust-badge');
    assert.match(complaints.join('\n'), /frame-ancestors/);
    assert.ok(page.frames().every((one) => !one.url().startsWith(place.origin)));
    await page.close();
  });

  it('is as high as the tag, and higher while a dialog is open in it', async () => {
    const { page, frame } = await show(place.partner, 'returning-customer-index');
    const inside = await frame();
    await inside.locator('returning-customer-index:state(ready)').waitFor();
    await page.waitForFunction(() => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 420) !== 420);
    const before = await height(page);
    assert.ok(before > 100 && before < 560, `${before} px`);
    assert.ok(await inside.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
    await inside.locator('returning-customer-index [part~=how]').click();
    await page.waitForFunction(
      (least) => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > least,
      before,
    );
    assert.ok((await height(page)) >= 560);
    await inside.locator('returning-customer-index dialog[open]').press('Escape');
    await page.waitForFunction(
      (from) => document.querySelector('iframe')?.getBoundingClientRect().height === from,
      before,
    );
    await page.close();
  });
});
