import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer, type RunningServer } from '@huitou/server/start-server.js';
import { docsAt } from '@huitou/server/static/docs-folder.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { buildDocs } from '../../tools/docs.ts';
import { watch, type Watched } from '../pages/watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'huitou-docs-'));
await buildDocs(folder);

describe('the documentation, as the server gives it out', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let watched: Watched;
  const at = (rest: string): string => `http://localhost:${server.port}/docs${rest}`;
  const preview = () => page.frameLocator('#storybook-preview-iframe');

  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    const app = createApp({ reader: new TinyReader([]) });
    server = await startServer({ app, port: 0, host: 'localhost', folders: [docsAt(folder)] });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    watched = await watch(page);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('is found without the slash, draws its pages under its policy, and asks nobody else', async () => {
    await page.goto(at(''));
    await preview().locator('#storybook-docs h1').waitFor();
    await page.goto(at('/?path=/docs/tags-trust-badge--docs'));
    await preview().locator('trust-badge:state(verified)').first().waitFor();
    // Of a story that shows what a failure looks like, the browser itself says so.
    const own = watched.complaints.filter((one) => !/https:\/\/[\w.-]+\.huitou\.test\//.test(one));
    assert.deepEqual(own, []);
    const hosts = watched.requests.map(({ url }) => new URL(url)).filter(({ protocol }) => protocol !== 'data:');
    const elsewhere = hosts.filter(({ host }) => host !== `localhost:${server.port}` && !host.endsWith('.huitou.test'));
    assert.deepEqual(elsewhere.map(String), []);
  });

  it('draws tables as tables', async () => {
    await page.goto(at('/iframe.html?id=languages--docs&viewMode=docs'));
    await page.locator('#storybook-docs h1').waitFor();
    assert.ok((await page.locator('#storybook-docs table tbody tr').count()) > 5);
    assert.doesNotMatch((await page.locator('#storybook-docs').innerText()) ?? '', /\| ?---/);
  });

  it('has the lines to paste on a tag’s page, its methods, and what its events carry', async () => {
    await page.goto(at('/iframe.html?id=tags-repeat-buyer-review-form--docs&viewMode=docs'));
    const text = page.locator('#storybook-docs');
    await text.getByRole('heading', { name: 'How to use it' }).waitFor();
    const said = await text.innerText();
    assert.match(said, /<repeat-buyer-review-form merchant="hetian"><\/repeat-buyer-review-form>/);
    assert.match(said, /addEventListener\('huitou-review', \(\{ review, state \}\)/);
    assert.match(said, /checkValidity\(\)/);
    assert.match(said, /\{ review: string; state: ReviewChange \}/);
  });
});
