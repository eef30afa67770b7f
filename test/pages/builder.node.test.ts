import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { offeredTags, tokenTags } from '@huitou/builder/offered-tags.js';
import { browserFlags, findBrowser } from '../../tools/browser.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { watch, type Watched } from './watch.ts';

const demo = await demoInBrowser({ merchants: 90, orders: 3_500, reviews: 700 });
const { place } = demo;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
before(async () => {
  // The partner's page is made up here, so that the browser does not know it to be on this machine as the API is.
  const args = [...browserFlags, '--disable-features=LocalNetworkAccessChecks'];
  browser = await chromium.launch({ executablePath: findBrowser(), args });
});
after(() => browser.close());

interface Opened extends Watched {
  readonly page: Page;
}

/** The builder, once it knows the newest version. */
async function open(query: string, settings: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, permissions, ...settings });
  const watched = await watch(page);
  await page.goto(`${place.origin}/embed?${query}`);
  await page.locator('.weight', { hasText: /\d/ }).waitFor();
  return { page, ...watched };
}

const codeIn = (page: Page): Promise<string> => page.locator('.snippet pre').first().innerText();
const ready = (page: Page, tag: string): Promise<void> =>
  page.locator(`.ground.light ${tag}:is(:state(ready),:state(verified))`).waitFor();

describe('the page for who embeds', () => {
  it('shows what is chosen, and has the lines for it', async () => {
    const { page, complaints } = await open('merchant=hetian&ui=en');
    await ready(page, 'returning-customer-index');
    assert.match(await codeIn(page), /<returning-customer-index merchant="hetian"><\/returning-customer-index>/);
    await page.getByRole('radio', { name: 'Badge' }).check();
    await page.getByLabel('Form').selectOption('strip');
    await ready(page, 'trust-badge');
    assert.match(await codeIn(page), /<trust-badge merchant="hetian" variant="strip"><\/trust-badge>/);
    await page.getByRole('radio', { name: 'Vue' }).check();
    assert.match(await codeIn(page), /<script setup>[^]*huitou\/trust-badge\/define/);
    await page.getByRole('radio', { name: 'Venue' }).check();
    assert.equal(await page.getByLabel('Venue id').inputValue(), '', 'the id of a merchant is none of a venue');
    await page.getByLabel('Venue id').fill('a b');
    await page.getByText('An id has 1 to 64 letters').waitFor();
    assert.match(await codeIn(page), /venue="ID"/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('opens again with the same choices by its address', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await page.getByRole('radio', { name: 'Badge' }).check();
    await page.getByLabel('Start from').selectOption('ocean');
    await page.getByLabel('Ground of the preview').selectOption('dark');
    await page.getByLabel('Text', { exact: true }).fill('#224466');
    await page.locator('.snippet pre', { hasText: '--huitou-dark-paper: #0b1a26' }).waitFor();
    const [address, code] = [page.url(), await codeIn(page)];
    assert.match(code, /--huitou-light-ink: #224466/);
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.snippet pre', { hasText: '--huitou-dark-paper: #0b1a26' }).waitFor();
    assert.equal(await codeIn(page), code);
    assert.equal(page.url(), address);
    assert.equal(await page.locator('.ground.light').isVisible(), false);
    await page.close();
  });

  it('names what an address says that cannot be', async () => {
    const { page } = await open('merchant=hetian&theme=pink&ui=en');
    await page.getByText('theme: “pink” was left out; it can be light, dark, overlay, auto.').waitFor();
    await page.close();
  });

  it('keeps the choices in another language', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await page.getByRole('radio', { name: 'Badge' }).check();
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('heading', { name: '放到你的页面上' }).waitFor();
    assert.equal(await page.getByRole('radio', { name: '徽章' }).isChecked(), true);
    await page.close();
  });

  it('copies the lines', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await page.locator('.snippet').getByRole('button', { name: 'Copy' }).first().click();
    await page.locator('.snippet output', { hasText: 'Copied.' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeIn(page));
    await page.close();
  });

  it('has lines that work on a partner’s page under the policy that it says', async () => {
    const { page } = await open('tag=trust-badge&merchant=hetian&light-ink=%23224466&ui=en');
    const [lines = '', head = ''] = await page.locator('.snippet pre').allInnerTexts();
    assert.match(lines, /integrity="sha384-/);
    assert.match(head, /^<script type="importmap">/);
    await page.getByRole('radio', { name: 'Security policy' }).check();
    await page.locator('.snippet pre', { hasText: 'script-src' }).waitFor();
    const policy = await codeIn(page);
    const shop = await browser.newPage();
    const { complaints } = await watch(shop);
    const body = `<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,">${head}${lines}`;
    const headers = { 'content-security-policy': `${policy} data:` };
    await shop.route(`${place.partner}/shop`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
    );
    await shop.goto(`${place.partner}/shop`);
    await shop.locator('trust-badge:state(verified)').waitFor();
    assert.deepEqual(complaints, []);
    await Promise.all([shop.close(), page.close()]);
  });

  it('follows a hand that drags a colour, in tags and verdict, within a tenth of a second', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await ready(page, 'returning-customer-index');
    const address = page.url();
    const seen = await page.evaluate(() => {
      const ink = document.querySelector<HTMLInputElement>('.theme input[aria-label="Text"]');
      const stage = document.querySelector<HTMLElement>('.ground.light .stage');
      const verdict = document.querySelector('.verdict');
      if (!ink || !stage || !verdict) throw new Error('the studio is not there');
      const before = verdict.textContent;
      const times = ['#111111', '#555555', '#aaaaaa'].map((value) => {
        ink.value = value;
        const start = performance.now();
        ink.dispatchEvent(new Event('input', { bubbles: true }));
        return performance.now() - start;
      });
      return { times, before, now: verdict.textContent, token: stage.style.getPropertyValue('--huitou-light-ink') };
    });
    // The quickest: on a busy machine a handler waits for its turn, and that is no work of it.
    assert.ok(Math.min(...seen.times) < 100, seen.times.join());
    assert.equal(seen.token, '#aaaaaa');
    assert.match(seen.before ?? '', /all can be read/);
    assert.match(seen.now ?? '', /not all can be read/);
    const told = page.locator('.theme-files, .snippet').getByText('Not all of this theme can be read by everybody');
    assert.equal(await told.count(), 2, 'beside the files of a theme, and beside the lines that bring it');
    assert.equal(page.url(), address, 'a drag leaves the address alone until the hand lets go');
    await page.close();
  });

  for (const [tag, expected] of Object.entries({
    'returning-customer-index': {
      ...{ example: 'ready', english: 'ready', par: 'ready', below: 'ready', collecting: 'collecting' },
      ...{ unsettled: 'collecting', loading: 'loading', stale: 'stale', failed: 'failed', malformed: 'failed' },
      ...{ offline: 'offline', unknown: 'failed' },
    },
    'trust-badge': {
      ...{ example: 'verified', below: 'none', collecting: 'collecting', loading: 'checking', failed: 'failed' },
      ...{ malformed: 'failed', offline: 'offline', unknown: 'none', expired: 'expired', 'wrong-site': 'wrong-site' },
      ...{ forged: 'invalid', 'foreign-issuer': 'cannot-check' },
    },
  }))
    it(`shows ${tag} in every state, and asks nobody for it`, async () => {
      const { page, complaints, requests } = await open(`tag=${tag}&merchant=hetian&light-ink=%23224466&ui=en`);
      await ready(page, tag);
      const code = await codeIn(page);
      const select = page.getByRole('combobox', { name: 'State' });
      const offered = await select.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      assert.deepEqual(offered, ['', ...Object.keys(expected)]);
      const ground = page.frameLocator('.states-frame').locator('.ground.light');
      for (const [state, its] of Object.entries(expected)) {
        await select.selectOption(state);
        await ground.locator(`${tag}[api]:state(${its})`).waitFor();
        assert.equal(await codeIn(page), code, 'the lines are for live figures');
      }
      const stage = ground.locator('.stage');
      assert.match((await stage.getAttribute('style')) ?? '', /--huitou-light-ink: #224466/);
      await select.selectOption('');
      await ready(page, tag);
      assert.equal(await page.locator('.states-frame').isVisible(), false);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requests.filter(({ url }) => !url.startsWith(place.origin) && !url.startsWith('data:')),
        [],
      );
      await page.close();
    });

  it('lends the scripts of its examples to no other page', async () => {
    const shop = await browser.newPage();
    const { complaints } = await watch(shop);
    const body = `<!doctype html><title>A shop</title><link rel="icon" href="data:,"><trust-badge merchant="hetian"></trust-badge>
      <script type="module" src="${place.origin}/embed/v1/states.js" onload="document.title = 'run'"></script>`;
    await shop.route(`${place.partner}/shop`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await shop.goto(`${place.partner}/shop`);
    await shop.waitForFunction(() => document.title === 'run');
    assert.equal(await shop.evaluate(() => customElements.get('trust-badge')), undefined);
    assert.match(complaints.join(), /shows made-up figures, and does so only in a frame of/);
    await shop.close();
  });

  it('takes a theme in as it gave it out', async () => {
    const { page } = await open('merchant=hetian&base=forest&card-radius=3px&ui=en');
    await page.locator('.snippet pre', { hasText: '--huitou-dark-paper: #121a13' }).waitFor();
    const code = await codeIn(page);
    await page.getByText('Design tokens (JSON)', { exact: true }).click();
    const json = await page.getByRole('region', { name: 'Design tokens (JSON)' }).innerText();
    await page.getByRole('button', { name: 'Take back all changes' }).click();
    await page.getByLabel('Start from').selectOption('');
    await page.locator('.snippet pre', { hasNotText: '--huitou-' }).first().waitFor();
    await page.getByLabel('CSS, design tokens or a link of this page').fill(json);
    await page.getByRole('button', { name: 'Import' }).click();
    const lines = (text: string): readonly string[] =>
      text
        .split('\n')
        .filter((line) => line.includes('--huitou-'))
        .sort();
    await page.locator('.snippet pre', { hasText: '--huitou-dark-paper: #121a13' }).waitFor();
    assert.deepEqual(lines(await codeIn(page)), lines(code));
    await page.close();
  });

  it('names what an import brings that it does not know, and leaves the theme alone where there is none', async () => {
    const { page } = await open('merchant=hetian&base=forest&ui=en');
    await page.locator('.snippet pre', { hasText: 'themes/forest.css' }).waitFor();
    const [text, told] = [
      page.getByRole('textbox', { name: /^CSS, design tokens/ }),
      page.locator('.theme-files > output'),
    ];
    const bring = async (what: string): Promise<string> => {
      await text.fill(what);
      await page.getByRole('button', { name: 'Import' }).click();
      return told.innerText();
    };
    const address = page.url();
    for (const what of [
      'https://shop.example/',
      `${place.origin}/embed?base=neon`,
      '{"color":{"a":{"$value":"#fff"}}}',
      '{',
      'a{}',
    ])
      assert.match(await bring(what), /^This is neither/, what);
    assert.match(await bring(`${place.origin}/embed?base=neon`), /base: neon/);
    assert.equal(page.url(), address);
    const css = 'a { color: red; --huitou-light-ink: rgb(1 2 3); --huitou-light-quiet: #224466; --huitou-nose: 1px }';
    assert.equal(
      await bring(css),
      'Imported. Left out, since it is not known or not a value of it: light-ink: rgb(1 2 3); nose: 1px.',
    );
    await page.locator('.snippet pre', { hasText: '--huitou-light-quiet: #224466' }).waitFor();
    await page.close();
  });

  it('asks again for its examples once the network is back', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await page.route('**/embed/states', (route) => route.abort());
    await page.getByRole('combobox', { name: 'State' }).selectOption('below');
    const told = page.getByText('The examples could not be loaded');
    await told.waitFor();
    await page.unroute('**/embed/states');
    await page.getByRole('combobox', { name: 'State' }).selectOption('example');
    await page.frameLocator('.states-frame').locator('.ground.light :state(ready)').waitFor();
    assert.equal(await told.isVisible(), false);
    await page.close();
  });

  it('takes a key that is held on a slider for one choice', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await page.getByText('Type, corners, room, motion').click();
    const slider = page.getByRole('slider', { name: 'Corners of cards' });
    await slider.focus();
    const steps = await page.evaluate(() => history.length);
    // The second and all further ones are repeats.
    for (let i = 0; i < 12; i++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    const value = await slider.inputValue();
    assert.match(page.url(), new RegExp(`card-radius=${value}px`));
    assert.ok((await page.evaluate(() => history.length)) - steps <= 2);
    await page.close();
  });

  it('has the text of an export there as soon as it is opened', async () => {
    const { page } = await open('merchant=hetian&light-ink=%23224466&ui=en');
    const lengths = await page.evaluate(() =>
      [...document.querySelectorAll('.theme-files details')].map((details) => {
        details.querySelector('summary')?.click();
        return details.querySelector('code')?.textContent?.length ?? 0;
      }),
    );
    assert.equal(lengths.length, 3);
    assert.ok(
      lengths.every((length) => length > 20),
      lengths.join(),
    );
    await page.close();
  });

  it('goes back choice by choice', async () => {
    const { page } = await open('merchant=hetian&ui=en');
    await page.getByRole('radio', { name: 'Badge' }).check();
    await page.getByLabel('Form').selectOption('strip');
    await page.getByLabel('Merchant id').fill('someone-else');
    await page.keyboard.press('Tab');
    await page.getByLabel('Start from').selectOption('forest');
    await page.locator('.snippet pre', { hasText: 'themes/forest.css' }).waitFor();
    await page.getByLabel('Text', { exact: true }).fill('#224466');
    await page.locator('.snippet pre', { hasText: '--huitou-light-ink: #224466' }).waitFor();
    await page.goBack();
    await page.locator('.snippet pre', { hasText: 'themes/forest.css' }).waitFor();
    await page.goBack();
    await page.locator('.snippet pre', { hasNotText: 'forest' }).first().waitFor();
    assert.match(await codeIn(page), /<trust-badge merchant="someone-else" variant="strip">/);
    await page.goBack();
    await page.locator('.snippet pre', { hasText: 'merchant="hetian" variant="strip"' }).waitFor();
    assert.equal(await page.getByLabel('Merchant id').inputValue(), 'hetian');
    await page.goBack();
    await page.goBack();
    await page.locator('.snippet pre', { hasText: '<returning-customer-index merchant="hetian">' }).waitFor();
    assert.equal(await page.getByRole('radio', { name: 'Index' }).isChecked(), true);
    await page.goForward();
    await page.locator('.snippet pre', { hasText: '<trust-badge' }).waitFor();
    await page.close();
  });

  it('keeps choice and effect in sight together on a phone', async () => {
    const { page } = await open('merchant=hetian&ui=en', { viewport: { width: 390, height: 800 } });
    await ready(page, 'returning-customer-index');
    for (const [role, label] of [
      ['combobox', 'Form'],
      ['combobox', 'Start from'],
      ['spinbutton', 'Text: opacity in %'],
    ] as const) {
      const field = page.getByRole(role, { name: label, exact: true });
      await field.focus();
      const [hand, shown] = await Promise.all([field.boundingBox(), page.locator('.preview').boundingBox()]);
      assert.ok(hand && shown);
      assert.ok(shown.y >= 0 && shown.y + shown.height <= 800, `${label}: the preview is in sight`);
      assert.ok(hand.y >= 0 && hand.y + hand.height <= 800, `${label} is in sight`);
      assert.ok(hand.y >= shown.y + shown.height || hand.y + hand.height <= shown.y, `${label} is not covered`);
    }
    await page.locator('.preview summary').click();
    assert.ok(((await page.locator('.preview').boundingBox())?.height ?? 0) < 80, 'it can be folded');
    await page.close();
  });

  it('says whether a site may show the badge, and by which event it would', async () => {
    const { page } = await open('tag=trust-badge&merchant=hetian&ui=en');
    await page.getByLabel('Host of your site').fill(place.partner);
    await page.locator('.site').getByRole('button', { name: 'Check' }).click();
    const told = page.getByText(`${place.partner} may show the badge of this merchant.`);
    await told.waitFor();
    await page.getByLabel('Merchant id').fill('someone-else');
    assert.equal(await told.count(), 0, 'it was said of another merchant');
    await page.getByLabel('Merchant id').fill('hetian');
    await page.getByLabel('Host of your site').fill('elsewhere.example');
    await page.keyboard.press('Enter');
    const event = await page.getByRole('region', { name: '/v1/events' }).innerText();
    assert.deepEqual((JSON.parse(event) as { data: { sites: unknown } }).data.sites, ['https://elsewhere.example']);
    await page.getByRole('radio', { name: 'Venue' }).check();
    assert.equal(await page.locator('.site').isVisible(), false, 'a venue is of no site');
    await page.close();
  });

  it('offers as frame and picture what the server has as such', async () => {
    const statusOf = async (path: string): Promise<boolean> =>
      (await fetch(`${place.origin}${path}?merchant=hetian`)).ok;
    for (const { name, framed, drawn } of offeredTags) {
      assert.equal(await statusOf(`/frame/${name}`), framed, name);
      // One of the reviews is drawn alone, which is nothing that a page embeds.
      if (name !== 'repeat-buyer-reviews') assert.equal(await statusOf(`/v1/render/${name}.svg`), drawn, name);
    }
    for (const name of tokenTags) assert.equal(await statusOf(`/frame/${name}`), false, name);
  });

  for (const [lang, scheme, width] of [
    ['en', 'light', 1280],
    ['zh', 'dark', 360],
    ['ar', 'dark', 1280],
    ['en', 'dark', 360],
    ['zh', 'light', 1280],
    ['ar', 'light', 360],
  ] as const) {
    it(`has nothing that axe finds, and fits: ${lang}, ${scheme}, ${width} px`, async () => {
      const { page } = await open(`merchant=hetian&ui=${lang}`, {
        ...{ colorScheme: scheme, viewport: { width, height: 800 } },
      });
      await ready(page, 'returning-customer-index');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe);
      // The tags are looked at by tests of their own.
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ exclude: [['.stage']] }, { resultTypes: ['violations'] })`,
      );
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      assert.deepEqual(found, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      await page.close();
    });
  }
});
