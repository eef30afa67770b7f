import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@huitou/api/create-app.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { startServer, type RunningServer } from '@huitou/server/start-server.js';
import { docsAt } from '@huitou/server/static/docs-folder.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { SearchEntry } from '../../.storybook/search/entry.ts';
import { find } from '../../.storybook/search/find.ts';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { buildDocs } from '../../tools/docs.ts';
import { chineseWords } from '../../tools/docs/chinese-words.ts';
import { entriesIn } from '../../tools/docs/docs-index.ts';
import { searchIn } from '../../tools/docs/search-in.ts';
import { watch, type Watched } from '../pages/watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'huitou-docs-'));
await buildDocs(folder);

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
/** Without code, in which any sign means itself. */
const prose = (text: string): string => text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '').replaceAll(/`[^`\n]+`/g, '');

describe('the documentation as Markdown', () => {
  const pages = entriesIn(folder).filter(({ type }) => type === 'docs');
  const files = pages.map(({ id }) => id.replace(/--docs$/, '.md'));

  it('has every page', () => assert.ok(files.length > 20));

  for (const file of files) {
    it(`${file} begins with its title, and nothing in it is for a program that draws`, () => {
      const text = read(file);
      assert.match(text, /^# \S/);
      assert.deepEqual(
        prose(text).match(/^(import|export) .*|<\/?[A-Za-z].*|className|\{[^}\n]*\}|NaN|\[object/gm),
        null,
      );
      for (const [, link = ''] of prose(text).matchAll(/\]\((?!https?:|#|\.\/\?path=\/story\/)([^)#]+)/g))
        assert.ok(files.includes(link), `${file}: leads to ${link}`);
    });
  }

  it('is listed in llms.txt, each page once, and whole in llms-full.txt', () => {
    const listed = Array.from(read('llms.txt').matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm), ([, link = '']) => link);
    assert.deepEqual([...listed].sort(), [...files].sort());
    assert.match(read('llms.txt'), /^# Huitou\n\n> /);
    for (const file of files) assert.ok(read('llms-full.txt').includes(read(file).trim()), file);
  });

  it('is found by a Chinese reader', () => {
    assert.deepEqual(Object.keys(chineseWords).sort(), pages.map(({ id }) => id).sort());
    const found = (query: string): readonly string[] =>
      find(JSON.parse(read('search.json')) as SearchEntry[], query).map(({ entry: { to } }) => to);
    for (const [query, id] of Object.entries({
      ...{ 回头客: 'welcome', 徽章: 'tags-trust-badge', 内容安全策略: 'guides-security-and-csp' },
      ...{ 深色模式: 'guides-theming', 写评价: 'tags-repeat-buyer-review-form' },
    }))
      assert.ok(found(query).includes(`?path=/docs/${id}--docs`), `${query} finds ${id}`);
  });

  it('is searched by the same words while Storybook runs from its sources', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/index.json') return void response.end(read('index.json'));
      searchIn(request, response, (error: unknown) => response.writeHead(500).end(String(error)));
    }).listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://localhost:${port}/search.json`);
    assert.deepEqual(await answer.json(), JSON.parse(read('search.json')));
    server.close();
  });

  it('has the figures that a page works out', () =>
    assert.match(read('how-honest-is-the-index.md'), /In \*\*\d+ of 100\*\* such pairs/));
});

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
    await page.goto(at('/iframe.html?id=guides-languages--docs&viewMode=docs'));
    await page.locator('#storybook-docs h1').waitFor();
    assert.ok((await page.locator('#storybook-docs table tbody tr').count()) > 5);
    assert.doesNotMatch((await page.locator('#storybook-docs').innerText()) ?? '', /\| ?---/);
  });

  it('has the lines to paste on a tag’s page, its methods, and what its events carry', async () => {
    await page.goto(at('/iframe.html?id=tags-repeat-buyer-review-form--docs&viewMode=docs'));
    const text = page.locator('#storybook-docs');
    await text.getByRole('heading', { name: 'How to use it' }).waitFor();
    // The code is coloured before it is shown.
    await text.locator('pre', { hasText: '<repeat-buyer-review-form merchant="hetian">' }).first().waitFor();
    await text.locator('pre', { hasText: /'huitou-review', \(\{ review, state \}\)/ }).waitFor();
    const rows = await text.locator('.docblock-argstable').first().innerText();
    assert.match(rows, /^checkValidity\(\)/m);
    assert.match(rows, /^\{ review: string; state: ReviewChange \}/m);
  });

  it('is searched by its words, with the keyboard alone', async () => {
    await page.goto(at('/?path=/docs/welcome--docs'));
    await preview().locator('#storybook-docs h1').waitFor();
    await page.getByRole('button', { name: 'Search the text of all pages' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('reportValidity');
    const results = page.getByRole('dialog', { name: 'Search the text' }).getByRole('listitem');
    await results.filter({ hasText: 'Repeat-buyer review form' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/path=\/docs\/tags-repeat-buyer-review-form--docs/);
    await preview().locator('#storybook-docs h1', { hasText: 'Repeat-buyer review form' }).waitFor();
  });

  it('names the Markdown of the page that is open', async () => {
    const link = page.getByRole('link', { name: 'Markdown', exact: true });
    await link.waitFor();
    const named = page.locator('link[rel=alternate][type="text/markdown"]');
    assert.equal(await named.getAttribute('href'), './tags-repeat-buyer-review-form.md');
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', at('/')).href);
    assert.match(await answer.text(), /^# Repeat-buyer review form/);
  });
});
