import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { watch, type Watched } from '../watch.ts';
import { browser, site } from './stage.ts';

const badge = '<trust-badge merchant="hetian"></trust-badge>';
const index = '<returning-customer-index merchant="hetian"></returning-customer-index>';
const isReady = 'returning-customer-index:state(ready)';

describe('the loader', () => {
  let page: Page;
  let watched: Watched;

  before(async () => {
    page = await browser.newPage();
    watched = await watch(page);
  });
  after(() => page.close());

  /** Opens a page with the loader; `more` is its own script. */
  const open = async (body: string, more = '', headers: Readonly<Record<string, string>> = {}): Promise<void> => {
    watched.complaints.length = watched.requests.length = 0;
    const script = more && `<script type="module">${more}</script>`;
    const html = `<html lang="en"><link rel="icon" href="data:," /><script type="module" src="/embed/huitou.js"></script><body>${body}${script}`;
    await page.goto(site.add({ html, headers }));
  };
  /** Scripts that were asked for, by the names of their modules. */
  const loaded = (): string[] =>
    watched.requests
      .map(({ url }) => /\/embed\/(?:chunks\/(.+)-[\w-]{8}|(.+))\.js$/.exec(new URL(url).pathname))
      .flatMap((found) => found?.[1] ?? found?.[2] ?? []);

  it('loads nothing where no tag is', async () => {
    await open('<p>Words.</p><div></div>');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(loaded(), ['huitou']);
  });

  it('loads the script of the one tag there is, which is one request more than without it', async () => {
    await open(badge.repeat(3));
    await page.locator('trust-badge:state(verified)').first().waitFor();
    assert.deepEqual(loaded().sort(), ['en', 'huitou', 'trust-badge']);
    assert.deepEqual(watched.complaints, []);
  });

  it('loads the script of each of two tags, and that of all from three on', async () => {
    await open(badge + index);
    await page.locator(isReady).waitFor();
    assert.ok(loaded().includes('trust-badge') && loaded().includes('returning-customer-index'));
    assert.ok(!loaded().includes('all'));
    await open(`<trust-provider theme="dark">${badge}${index}</trust-provider>`);
    await page.locator(isReady).waitFor();
    await page.locator('trust-badge:state(verified)').waitFor();
    assert.deepEqual(loaded().sort(), ['all', 'en', 'en', 'huitou']);
    assert.deepEqual(watched.complaints, []);
  });

  it('loads first what other tags stand in, so that they ask nobody else', async () => {
    const asked = site.asked.length;
    await open(`<trust-provider api="https://elsewhere.example">${badge}</trust-provider>`);
    await page
      .locator('trust-badge[state]:not([state=loading]), trust-badge:state(offline), trust-badge:state(failed)')
      .waitFor();
    assert.ok(loaded().indexOf('trust-provider') < loaded().indexOf('trust-badge'));
    assert.deepEqual(site.asked.slice(asked), []);
  });

  it('loads a tag that comes later, also inside of something else', async () => {
    await open('<main></main>');
    await page.evaluate((html) => {
      const box = document.createElement('div');
      box.innerHTML = `<p>${html}</p>`;
      document.querySelector('main')?.append(box);
    }, badge);
    await page.locator('trust-badge:state(verified)').waitFor();
    await page.evaluate(() => {
      const tag = document.createElement('returning-customer-index');
      tag.setAttribute('merchant', 'hetian');
      document.querySelector('main')?.append(tag);
    });
    await page.locator(isReady).waitFor();
    assert.ok(!loaded().includes('all'));
  });

  it('looks into a shadow root that it is told of', async () => {
    await open('<div></div>');
    await page.evaluate(async (html) => {
      const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<section>${html}</section>`;
      const at = '/embed/huitou.js';
      const { watch } = (await import(at)) as { watch(root?: ShadowRoot): void };
      watch(root);
    }, badge);
    await page.locator('trust-badge:state(verified)').waitFor();
  });

  it('tries again what did not come, and says so', async () => {
    await page.route('**/embed/trust-badge.js', (route) => route.abort());
    await open(badge);
    await page.waitForEvent('console', (message) =>
      /trust-badge\.js did not come; it is tried again/.test(message.text()),
    );
    await page.unroute('**/embed/trust-badge.js');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('trust-badge:state(verified)').waitFor();
  });

  it('leaves alone what another script has defined', async () => {
    await open(badge, `import '/embed/all.js';`);
    await page.locator('trust-badge:state(verified)').waitFor();
    assert.ok(loaded().includes('all'));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), index);
    await page.locator(isReady).waitFor();
    assert.ok(!loaded().includes('returning-customer-index'));
    assert.deepEqual(watched.complaints, []);
  });

  it('works under a strict policy', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html`;
    await open(badge + index, '', { 'content-security-policy': policy });
    await page.locator('trust-badge:state(verified)').waitFor();
    await page.locator(isReady).waitFor();
    assert.deepEqual(watched.complaints, []);
  });
});
