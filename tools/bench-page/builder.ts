import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { builderStyle } from '../../packages/server/src/builder/builder-style.ts';
import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { median } from './median.ts';
import type { Site } from './site.ts';

/** Milliseconds of CPU that the first use of a choice may take until the preview shows it. */
const reach = 100;

/** Where a choice is made: an input of the page. */
type Find = (page: Page) => Locator;

const box =
  (name: string): Find =>
  (page) =>
    page.getByRole('combobox', { name });

/** What a hand sets where, and by what one sees that it has come about. */
const choices: readonly (readonly [name: string, find: Find, value: string, seen: string, frame?: string])[] = [
  ['a colour', (page) => page.getByLabel('Text', { exact: true }), '#224466', '.light [style*="#224466"]'],
  ['a form', box('Form'), 'compact', '.light [variant=compact]:state(ready)'],
  ['a width', box('Width'), '320', '.light [style*="320px"] :state(ready)'],
  ['a language', box('Language'), 'ar', '.light [lang=ar]:state(ready)'],
  ['a tag', (page) => page.getByRole('radio', { name: 'Badge' }), '', '.light trust-badge:state(verified)'],
  ['a state', box('State'), 'collecting', '.light :state(collecting)', '.states-frame'],
];

/** Puts the page at `/embed` on the bench's site, with a newest version as the build makes it. */
function openBuilder({ pages, stubs, folder }: Site): void {
  const embed = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'embed', file), 'utf8'));
  stubs['/embed/versions.json'] = { newest: 'bench' };
  for (const file of ['integrity.json', 'sizes.json']) stubs[`/embed/v/bench/${file}`] = embed(file);
  const script = (name: string): string => `<script type="module" src="/embed/${name}.js"></script>`;
  const style = `<link rel="stylesheet" href="/embed/huitou.css"><style>${builderStyle}</style><main></main>`;
  pages['/builder'] = style + script('builder') + script('huitou');
  pages['/embed/states'] = style + script('states');
}

/** CPU time of the page's own thread so far, in ms: a busy machine makes nothing of it longer. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Does what a hand would, without the queries of the tool that drives the browser, which are work as well. */
function use(input: SVGElement | HTMLElement, value: string): void {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement) || !value) {
    (input as HTMLElement).click();
    return;
  }
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Resolves once the page, or a frame in it, has what `seen` selects. */
const isThere = (page: Page, seen: string, frame = ''): Promise<unknown> =>
  page.evaluate(
    ([selector, within]) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const root = within ? document.querySelector<HTMLIFrameElement>(within)?.contentDocument : document;
          if (root?.querySelector(selector)) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    [seen, frame] as const,
  );

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Uses every choice for the first time in a new page; milliseconds of work by the name of the choice. */
async function useOnce(browser: Browser, { origin }: Site): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/builder?merchant=hetian`);
  await page.locator('.light returning-customer-index:state(ready)').waitFor();
  await page.locator('.weight', { hasText: /\d/ }).waitFor();
  const spent: number[] = [];
  for (const [, find, value, seen, frame] of choices) {
    const input = await find(page).elementHandle();
    await drawn(page);
    const before = await workOf(session);
    await input?.evaluate(use, value);
    await isThere(page, seen, frame);
    await drawn(page);
    spent.push((await workOf(session)) - before);
  }
  await page.close();
  return spent;
}

/** What the page at `/embed` has to do from the first use of a choice until the preview shows it. */
export async function benchBuilder({ browser, site, rounds }: Bench): Promise<readonly Figure[]> {
  openBuilder(site);
  const all: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round++) all.push(await useOnce(browser, site));
  return choices.map(([name], i) => {
    const value = median(all.map((spent) => spent[i] ?? Number.NaN));
    return { name: `builder: first use of ${name}`, value, unit: 'ms', reach, ok: value <= reach };
  });
}
