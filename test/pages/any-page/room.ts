import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../tools/browser.ts';
import { describeFault, findFaults, type Fault } from '../../../tools/engines/look.ts';
import { everyForm } from './every-form.ts';
import { site } from './stage.ts';
import { anyTag } from './subjects.ts';

interface Place {
  readonly what: string;
  readonly width: number;
  /** Of the box that the tags stand in, and of what is around it. */
  readonly style?: string;
  readonly html?: string;
}

// The indent moves what stands in a line: with more of it a badge in twice the size would not fit beside it.
const ownHand: Place = {
  what: 'a page with a hand of its own',
  width: 600,
  style: `letter-spacing: 0.4em; word-spacing: 2em; text-transform: uppercase; text-indent: 1em; line-height: 3;
    font: italic 40px/3 serif; white-space: nowrap; text-align: end; font-variant: small-caps; word-break: keep-all`,
};

const places: readonly Place[] = [
  { what: 'a sidebar of 236 px', width: 1280, style: 'inline-size: 236px' },
  { what: 'a window of 320 px, as at a zoom of 400 %', width: 320 },
  { what: 'a page from right to left', width: 768, html: 'lang="ar" dir="rtl"' },
  {
    what: 'a page that is written from top to bottom',
    width: 1280,
    style: 'writing-mode: vertical-rl; block-size: 600px',
  },
  ownHand,
];

async function open(browser: Browser, { width, style = '', html = 'lang="en"' }: Place): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(
    site.add({
      html: `<html ${html}><link rel="icon" href="data:," /><body style="margin: 0">
        <div style="block-size: 1000px">All tags are out of sight, so that each gives back the room that it does not need.</div>
        <div style="${style}">${everyForm}</div>
        <script type="module" src="/embed/all.js"></script>`,
    }),
  );
  await page.waitForFunction(
    (anyTag) =>
      [...document.querySelectorAll<HTMLElement & { readonly state?: string }>(anyTag)].every(
        ({ state }) => state !== undefined && !/^(idle|loading|checking)$/.test(state),
      ),
    anyTag,
  );
  await page.evaluate(async (anyTag) => {
    // Reviews hold back what would push away something in sight, so that their length depends on the window.
    for (const { shadowRoot } of document.querySelectorAll(anyTag))
      shadowRoot?.querySelector<HTMLElement>('button[name=open].more')?.click();
    // What is out of sight is laid out only where it is not skipped.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    for (const { shadowRoot } of document.querySelectorAll(anyTag)) shadowRoot?.adoptedStyleSheets.push(sheet);
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  }, anyTag);
  return page;
}

/** Where lines run from top to bottom, a page goes on beyond its left edge. */
const faultsOf = async (page: Page, { style = '' }: Place): Promise<readonly string[]> =>
  (await page.evaluate<Fault[]>(`(${findFaults})()`))
    .filter(({ kind }) => kind !== 'outside the page' || !style.includes('vertical'))
    .map(describeFault);

/** Sizes of tags in CSS pixels of the tags themselves, but for a cast that failed, which shows nothing. */
const sizes = (page: Page): Promise<readonly { name: string; width: number; height: number }[]> =>
  page.evaluate(
    (anyTag) =>
      [...document.querySelectorAll<HTMLElement>(`${anyTag}:not([variant=broadcast][api="/nowhere"])`)].map((tag) => ({
        name: `${tag.localName} ${tag.getAttribute('variant') ?? ''}`,
        width: tag.offsetWidth,
        height: tag.offsetHeight,
      })),
    anyTag,
  );

describe('nothing is cut and nothing overlaps', () => {
  for (const [size, flags] of [
    ['text of the usual size', []],
    ['text of twice the size', ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']],
  ] as const) {
    describe(size, () => {
      let browser: Browser;
      before(async () => {
        browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, ...flags] });
      });
      after(() => browser.close());

      for (const place of places) {
        it(`in ${place.what}`, async () => {
          const page = await open(browser, place);
          assert.deepEqual(await faultsOf(page, place), []);
          for (const { name, width, height } of await sizes(page)) {
            assert.ok(width > 20 && height > 20, `${name}: ${width} × ${height}`);
          }
          await page.context().close();
        });
      }

      for (const [what, place] of [
        ['a hand of the page’s own changes no size', ownHand],
        ['a zoom of the page changes no proportion', { what: '', width: 1280, style: 'inline-size: 600px; zoom: 2' }],
      ] as const) {
        it(`and ${what}`, async () => {
          const [plain, other] = [await open(browser, { what: '', width: 600 }), await open(browser, place)];
          const found = await sizes(other);
          for (const [i, { name, width, height }] of (await sizes(plain)).entries()) {
            // Characters and lines are rounded to other pixels.
            assert.ok(
              Math.abs((found[i]?.width ?? 0) - width) <= 1 + width / 50,
              `${name}: ${found[i]?.width}, ${width}`,
            );
            assert.ok(
              Math.abs((found[i]?.height ?? 0) - height) <= 1 + height / 1000,
              `${name}: ${found[i]?.height}, ${height}`,
            );
          }
          await plain.context().close();
          await other.context().close();
        });
      }
    });
  }
});
