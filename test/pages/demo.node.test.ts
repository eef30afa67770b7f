import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../tools/serve-folder.ts';
import { openPage } from '../../tools/pictures/open-page.ts';
import { pageSettles, pagesOf } from '../../tools/pictures/shoot-pages.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { unreachable } from './keyboard.ts';
import { watch, type Watched } from './watch.ts';

const demo = await demoInBrowser({ merchants: 90, orders: 3_500, reviews: 700 });
const { place } = demo;
async function visit(address: string, width: number): Promise<{ page: Page; watched: Watched }> {
  const page = await demo.browser.newPage({ viewport: { width, height: 844 }, locale: 'zh-CN' });
  const watched = await watch(page);
  await openPage(page, address);
  await pageSettles(page);
  return { page, watched };
}

const api = ({ requests }: Watched): string[] =>
  requests.map(({ url }) => url).filter((url) => /\/v1\/|\/\.well-known\//.test(new URL(url).pathname));

for (const [name, address] of Object.entries(pagesOf(place)).filter(([one]) => one !== 'new-shop')) {
  for (const width of [390, 1280]) {
    describe(`${name} at ${width} px`, () => {
      let page: Page;
      let watched: Watched;
      before(async () => void ({ page, watched } = await visit(address, width)));
      after(() => page.close());

      it('complains of nothing', () => assert.deepEqual(watched.complaints, []));

      it('asks only its own origins, and everything is answered', () => {
        for (const { url, status } of watched.requests) {
          if (url.startsWith('data:')) continue;
          assert.ok([place.origin, place.partner].includes(new URL(url).origin), url);
          assert.ok(status === 200 || status === 304, `${url}: ${status}`);
        }
      });

      it('asks the API nothing twice', () => {
        const asked = api(watched);
        assert.deepEqual(asked, [...new Set(asked)]);
      });

      it('moves nothing', async () => assert.deepEqual(await watched.shifted(), []));

      it('is no wider than its window', async () => {
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      });

      it('can be walked by keyboard', async () => assert.deepEqual(await unreachable(page), []));
    });
  }
}

describe('the link to the other theme', () => {
  for (const [system, other] of [
    ['dark', 'Light'],
    ['light', 'Dark'],
  ] as const) {
    it(`changes the page and its tags with the first press, on a ${system} system`, async () => {
      const page = await demo.browser.newPage({ locale: 'en', colorScheme: system });
      await openPage(page, `${place.origin}/`);
      const look = () =>
        page.evaluate(() => {
          const tag = document.querySelector('returning-customer-index')?.shadowRoot?.querySelector('.base');
          return [document.body, tag].map((one) => one && getComputedStyle(one).color);
        });
      const themes = page.getByRole('navigation', { name: 'Language and colours' });
      const seen = [];
      for (const name of [other, system === 'dark' ? 'Dark' : 'Light', other]) {
        await pageSettles(page);
        seen.push(await look());
        await themes.getByRole('link', { name, exact: true }).click();
        await page.waitForURL(new RegExp(`theme=${name.toLowerCase()}`));
      }
      await pageSettles(page);
      seen.push(await look());
      const [system1, other1, system2, other2] = seen.map(String);
      assert.notEqual(system1, other1);
      assert.deepEqual([system2, other2], [system1, other1]);
      await page.close();
    });
  }
});

describe('the venue', () => {
  const hosts = 'trust-venue [part=host]';
  it('recommends hosts, each with its place, and leads into a shop', async () => {
    const { page } = await visit(`${place.origin}/venue.html?lang=en&venue=everyday`, 1280);
    assert.equal(await page.$eval('trust-venue', ({ state }) => state), 'ready');
    assert.equal(await page.locator(hosts).count(), 20);
    const shop = page.locator(`${hosts} [part=enter]`, { hasText: 'Visit the shop' }).first();
    await shop.click();
    await page.waitForURL(/\/shop\.html\?lang=en&merchant=./);
    await page.close();
  });

  it('leads into a room that is on air', async () => {
    const { page } = await visit(`${place.origin}/venue.html?lang=en&venue=everyday`, 1280);
    await page.locator(`${hosts} [part=enter]`, { hasText: 'Enter the room' }).first().click();
    await page.waitForURL(/\/live\.html\?lang=en&merchant=./);
    await page.close();
  });

  it('has three venues, of which the campaign marks who pays', async () => {
    const { page } = await visit(`${place.origin}/venue.html?lang=en`, 1280);
    await page.locator('.filters a', { hasText: '616' }).click();
    await page.locator('trust-venue [part=period]').waitFor();
    await page.locator('trust-venue .place.paid').first().waitFor();
    await page.close();
  });
});

describe('the partner’s site, under its policy and with trusted types', () => {
  it('shows a verified seal, and one that was made for somebody else', async () => {
    const { page, watched } = await visit(`${place.partner}/?lang=en`, 1280);
    const seals = await page.$$eval('trust-badge', (all) =>
      all.map((tag) => ({ state: tag.state, variant: tag.getAttribute('variant') })),
    );
    assert.deepEqual(seals[0], { state: 'verified', variant: 'seal' });
    assert.equal(seals.at(-1)?.state, 'wrong-site');
    assert.deepEqual(watched.complaints, []);
    await page.close();
  });

  it('really has that policy', async () => {
    const policy = (await fetch(`${place.partner}/`)).headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });
});

/** Opens a page of somebody else's, on an origin that nobody signed anything for. */
async function visitBlog(body: string): Promise<{ page: Page; watched: Watched }> {
  const folder = join(place.folder, 'blog');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>A blog</title><link rel="icon" href="data:," />${body}`,
  );
  const blog = await serveFolder(folder);
  const page = await demo.browser.newPage({ locale: 'en' });
  const watched = await watch(page);
  page.once('close', () => void blog.stop());
  await openPage(page, `${blog.origin}/index.html`);
  await pageSettles(page);
  return { page, watched };
}

describe('two copies of the script', () => {
  it('share what they know: each address is asked once, and every tag works', async () => {
    const tags = ['returning-customer-index', 'repeat-buyer-reviews', 'trust-badge'];
    const versions = await fetch(`${place.origin}/embed/versions.json`);
    const { newest } = (await versions.json()) as { readonly newest: string };
    const scripts = [...tags, 'all', 'huitou'].map((name) => `v1/${name}.js`);
    scripts.push(`v/${newest}/all.js?copy`);
    const { page, watched } = await visitBlog(
      scripts.map((file) => `<script type="module" src="${place.origin}/embed/${file}"></script>`).join('') +
        tags.map((tag) => `<${tag} merchant="hetian"></${tag}>`.repeat(2)).join(''),
    );
    const asked = api(watched);
    assert.ok(asked.length >= 4, asked.join('\n'));
    assert.deepEqual(asked, [...new Set(asked)]);
    assert.deepEqual(watched.complaints, []);
    await page.close();
  });
});
