import assert from 'node:assert/strict';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { watch, type Watched } from './watch.ts';

interface Opened {
  readonly page: Page;
  /** The page with the story in it. */
  readonly preview: FrameLocator;
  readonly watched: Watched;
}

/** Storybook with its panel Theme in front, on a story. */
async function open(browser: Browser, origin: string, query: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const watched = await watch(page);
  await page.goto(`${origin}/index.html?path=/story/${query}`);
  await page.getByRole('tab', { name: 'Theme' }).click();
  await page.getByRole('combobox', { name: 'Start from' }).waitFor();
  const preview = page.frameLocator('#storybook-preview-iframe');
  // Storybook hands nothing on to a preview that is not there yet.
  await preview.locator('main.ground').first().waitFor();
  return { page, preview, watched };
}

const wears = (preview: FrameLocator, tag: string, ...signs: readonly string[]): Promise<void> =>
  preview
    .locator(`main.ground${signs.join('')} ${tag}`)
    .first()
    .waitFor();

/** A theme that is made in the panel is worn by one story after another, and stands in the address. */
export async function themeStaysOn(browser: Browser, origin: string): Promise<void> {
  const { page, preview, watched } = await open(browser, origin, 'tags-returning-customer-index--leading');
  const ink = page.getByLabel('Text', { exact: true });
  await page.getByRole('combobox', { name: 'Start from' }).selectOption('forest');
  await ink.fill('#aa2266');
  const signs = ['.huitou-theme-forest', '[style*="--huitou-light-ink: #aa2266"]'];
  await wears(preview, 'returning-customer-index:state(ready)', ...signs);
  for (const [id, tag] of [
    ['tags-repeat-buyer-reviews--newest', 'repeat-buyer-reviews:state(ready)'],
    ['tags-trust-badge--seal', 'trust-badge:state(verified)'],
    ['tags-traffic-support--below', 'traffic-support:state(ready)'],
  ] as const) {
    const [component = ''] = id.split('--');
    await page.locator(`[data-item-id="${component}"] button, button[data-item-id="${component}"]`).first().click();
    await page.locator(`[data-item-id="${id}"] a, a[data-item-id="${id}"]`).first().click();
    await wears(preview, tag, ...signs);
    assert.equal(await ink.inputValue(), '#aa2266', id);
  }
  const address = page.url();
  assert.match(address, /tags-traffic-support--below.*globals=.*brand:forest;design:[\w-]+/);
  await page.goto('about:blank');
  await page.goto(address);
  await wears(preview, 'traffic-support:state(ready)', ...signs);
  assert.equal(await ink.inputValue(), '#aa2266');
  // The browser itself reports what the mock answers with an error, on the pages that one passes.
  const faults = watched.complaints.filter((one) => !/https:\/\/[\w.-]+\.huitou\.test\//.test(one));
  assert.deepEqual(faults, []);
  await page.close();
}

/** A hand that drags is followed at once, without a step in the address for each place it is at. */
export async function dragIsFollowed(browser: Browser, origin: string): Promise<void> {
  const { page, preview } = await open(browser, origin, 'tags-trust-badge--seal');
  await wears(preview, 'trust-badge:state(verified)');
  const address = page.url();
  await page.getByLabel('Text', { exact: true }).evaluate((input: HTMLInputElement) => {
    input.value = '#123456';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  });
  await wears(preview, 'trust-badge', '[style*="--huitou-light-ink: #123456"]');
  assert.equal(page.url(), address);
  await page.getByText('not all can be read').waitFor({ state: 'detached' });
  await page.close();
}

/** What one designer takes out another one brings in, by each of the three ways. */
export async function themeGoesAround(browser: Browser, origin: string): Promise<void> {
  const { page, preview } = await open(browser, origin, 'tags-trust-badge--seal');
  await page.getByLabel('Text', { exact: true }).fill('#aa2266');
  await wears(preview, 'trust-badge', '[style*="--huitou-light-ink: #aa2266"]');
  for (const name of ['CSS', 'Design tokens (JSON)', 'Link']) {
    const text = page.getByRole('region', { name, exact: true });
    if (!(await text.isVisible())) await page.locator('summary', { hasText: name }).last().click();
    const said = await text.innerText();
    await page.getByRole('button', { name: 'Take back all changes' }).click();
    await preview.locator('main.ground:not([style*="--huitou"])').waitFor();
    await page.getByRole('textbox', { name: 'CSS, design tokens or a link of this page' }).fill(said);
    await page.getByRole('button', { name: 'Import' }).click();
    await wears(preview, 'trust-badge', '[style*="--huitou-light-ink: #aa2266"]');
  }
  await page.close();
}
