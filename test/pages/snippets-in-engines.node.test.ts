import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { freePort } from '../../tools/free-port.ts';
import { findPlace, ready, runDemo, stopDemo, tellMarket, type Started } from '../../tools/small-demo.ts';
import { enginePages } from './engine-pages.ts';

/** What a partner chooses, and what its tag comes to. */
const chosen = {
  'trust-badge': 'verified',
  'returning-customer-index': 'ready',
  'repeat-buyer-reviews': 'ready',
} as const;

/** A file that a partner has made, and the policy of its site. */
interface Bare {
  readonly html: string;
  readonly policy: string;
}

const place = await findPlace();
const pages = new Map<string, Bare>();
const violations: string[] = [];
// A site of somebody else: it has the files, and nothing of ours.
const site = createServer((request, response) => {
  const page = pages.get(request.url ?? '');
  if (request.url === '/violations') {
    void request.toArray().then((parts) => violations.push(Buffer.concat(parts as Buffer[]).toString()));
    response.writeHead(204).end();
    return;
  }
  if (!page) return void response.writeHead(404).end();
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy };
  response.writeHead(200, headers).end(page.html);
});
const port = await freePort();
const origin = `http://localhost:${port}`;
let demo: Started | undefined;

/** The lines that the builder prints for a tag, in a file with nothing else in it. */
async function copyFromBuilder(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const page = await browser.newPage();
  for (const tag of Object.keys(chosen)) {
    const query = `tag=${tag}&merchant=hetian&lang=en&base=ocean&light-ink=%23102a43&ui=en`;
    await page.goto(`${place.origin}/embed?${query}`);
    await page.locator('.snippet pre', { hasText: '--huitou-light-ink: #102a43' }).waitFor();
    await page.locator('.snippet pre', { hasText: 'importmap' }).waitFor();
    const [lines = '', head = ''] = await page.locator('.snippet pre').allTextContents();
    await page.getByRole('radio', { name: 'Security policy' }).check();
    await page.locator('.snippet pre', { hasText: /script-src [^]*sha256-[^]*sha256-/ }).waitFor();
    const policy = await page.locator('.snippet pre').first().innerText();
    const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
    pages.set(`/${tag}.html`, {
      html: `<!doctype html>\n<html lang="en">\n<title>A shop</title>\n${head}\n${lines}\n</html>\n`,
      policy: `default-src 'none'; ${policy}; ${trusted}; report-uri ${origin}/violations`,
    });
  }
  await browser.close();
}

before(async () => {
  await new Promise<void>((resolve) => site.listen(port, 'localhost', resolve));
  await tellMarket({ ...place, partner: origin }, { merchants: 90, orders: 3_500, reviews: 700 });
  demo = runDemo(place.env);
  await ready(demo);
  await copyFromBuilder();
});
after(async () => {
  site.close();
  site.closeAllConnections();
  if (demo) await stopDemo(demo);
  place.clear();
});

describe('lines of the builder on a bare page of another origin, under the policy that it says', () => {
  for (const [name, openPage] of Object.entries(enginePages))
    it(`work in ${name}`, async (test) => {
      const page = await openPage();
      if (!page) return test.skip(`${name} is not on this machine`);
      try {
        for (const [tag, state] of Object.entries(chosen)) {
          await page.open(`${origin}/${tag}.html`);
          const found = `document.querySelector(${JSON.stringify(tag)})`;
          await page.until(`${found}.matches(':defined') && ${found}.matches(':state(${state})')`);
          const ink = `getComputedStyle(${found}).getPropertyValue('--huitou-light-ink').trim()`;
          assert.equal(await page.read(ink), '#102a43', tag);
        }
        // The browser's own wish for an icon is no doing of the page.
        const faults = violations.splice(0).filter((one) => !one.includes('favicon'));
        assert.deepEqual(faults, []);
      } finally {
        await page.close();
      }
    });
});
