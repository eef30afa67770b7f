import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sampleIndex } from '@huitou/contract/samples.js';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { buildEmbed } from '../../tools/build.ts';

// A page that writes the hash of every script into its import map, and the answer into the tag: it trusts one folder of files,
// byte for byte, and asks no API. Nothing here is served: the browser's requests are answered from the folder.

const site = 'https://shop.example';
const files = 'https://files.example/huitou';
const tag = 'returning-customer-index';
const merchant = sampleIndex.merchant.id;

describe('a page with the hash of every script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-integrity-'));
  let browser: Browser;
  let hashes: Readonly<Record<string, string>>;
  before(async () => {
    await buildEmbed({ outDir: folder, anchors: [], scripts: [tag] });
    hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as typeof hashes;
    browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page with `change` made to its hashes. */
  async function open(change: (file: string, hash: string) => string = (_, hash) => hash) {
    const page = await browser.newPage({ locale: 'en' });
    const [asked, complaints]: [string[], string[]] = [[], []];
    const refusal = new Promise<string>((resolve) => {
      page.on('console', (line) => {
        if (line.type() !== 'error') return;
        complaints.push(line.text());
        if (line.text().includes('integrity')) resolve(line.text());
      });
    });
    await page.route('**', async (route) => {
      const url = route.request().url();
      if (url.startsWith(`${files}/`)) {
        const body = readFileSync(join(folder, url.slice(files.length)));
        const contentType = url.endsWith('.css') ? 'text/css' : 'text/javascript';
        return route.fulfill({ contentType, body, headers: { 'access-control-allow-origin': '*' } });
      }
      if (url !== `${site}/`) {
        asked.push(url);
        return route.abort();
      }
      const scripts = Object.entries(hashes).filter(([file]) => file.endsWith('.js'));
      const integrity = Object.fromEntries(scripts.map(([file, hash]) => [`${files}/${file}`, change(file, hash)]));
      const answers = JSON.stringify({ [`/v1/merchants/${merchant}/index`]: sampleIndex }).replaceAll('<', '\\u003c');
      const policy = `default-src 'none'; script-src https://files.example 'nonce-map'; style-src https://files.example; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,">
          <link rel="stylesheet" href="${files}/huitou.css" integrity="${hashes['huitou.css']}" crossorigin="anonymous">
          <script type="importmap" nonce="map">${JSON.stringify({ integrity })}</script>
          <script type="module" src="${files}/${tag}.js" crossorigin="anonymous"></script>
          <${tag} merchant="${merchant}"><script type="application/json">${answers}</script></${tag}>`,
      });
    });
    await page.goto(`${site}/`);
    return { page, asked, complaints, refusal };
  }

  it('runs them under a strict policy, and shows the answer that it has without asking anybody', async () => {
    const { page, asked, complaints } = await open();
    await page.locator(`${tag}:state(ready)`).waitFor();
    await page.getByText('buyers came back').first().waitFor();
    assert.deepEqual(asked, []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [what, wrong] of [
    ['the script itself', new RegExp(`^${tag}\\.js$`)],
    ['what the script loads later', /^(?!returning-customer-index\.js$).*\.js$/],
  ] as const) {
    it(`does not run ${what} where the hash is of other bytes`, async () => {
      const refused = (): string => `sha384-${'A'.repeat(64)}`;
      const { page, refusal } = await open((file, hash) => (wrong.test(file) ? refused() : hash));
      assert.ok((await refusal).includes(files), await refusal);
      assert.equal(await page.locator(`${tag}:state(ready)`).count(), 0);
      await page.close();
    });
  }
});
