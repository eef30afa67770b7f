import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { demoInBrowser } from './demo-in-browser.ts';

const demo = await demoInBrowser({ merchants: 12, orders: 1_500, reviews: 300 });
const { place } = demo;
const address = `${place.origin}/overlay?room=hetian-room&lang=en`;
const isSeen = `document.querySelector('live-review-ticker')?.shadowRoot?.querySelector('.words')?.innerText.trim()`;

async function open(width: number, height: number, clock = false): Promise<Page> {
  const page = await demo.browser.newPage({ viewport: { width, height } });
  if (clock) await page.clock.install();
  await page.goto(address);
  // What polls inside of the page is kept out by its content security policy.
  await page.locator('live-review-ticker .words').waitFor();
  return page;
}

/** A box in parts of the picture, 0 to 1. */
interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of the letters, in CSS pixels. */
  readonly size: number;
}

/** The card, and each text in it that a viewer reads. */
const layout = (page: Page): Promise<{ card: Seen; texts: readonly Seen[] }> =>
  page.evaluate(() => {
    const root = document.querySelector('live-review-ticker')?.shadowRoot;
    const card = root?.querySelector('.card');
    if (!root || !card) throw new Error('live-review-ticker: shows no card');
    const seen = (box: DOMRect, element: Element): Seen => ({
      ...{ left: box.left / innerWidth, right: box.right / innerWidth },
      ...{ top: box.top / innerHeight, bottom: box.bottom / innerHeight },
      size: Number.parseFloat(getComputedStyle(element).fontSize),
    });
    const texts: Seen[] = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const parent = node.parentElement;
      if (!node.nodeValue?.trim() || !parent?.checkVisibility() || parent.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push(seen(range.getBoundingClientRect(), parent));
    }
    return { card: seen(card.getBoundingClientRect(), card), texts };
  });

/** How opaque a picture is at some places, 0 to 255. */
async function alphaAt(png: Buffer, places: readonly { x: number; y: number }[]): Promise<readonly number[]> {
  const page = await demo.browser.newPage();
  const alphas = await page.evaluate(
    async ([address, places]) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      return places.map(({ x, y }) => {
        const [left, top] = [Math.round(x * (picture.width - 1)), Math.round(y * (picture.height - 1))];
        return context?.getImageData(left, top, 1, 1).data[3] ?? -1;
      });
    },
    [`data:image/png;base64,${png.toString('base64')}`, places] as const,
  );
  await page.close();
  return alphas;
}

describe('the page for broadcast software, over a film', () => {
  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
  ] as const) {
    it(`is transparent around its card, which stays in the safe area, at ${width} × ${height}`, async () => {
      const page = await open(width, height);
      const { card, texts } = await layout(page);
      assert.ok(texts.length > 2, `${texts.length} texts`);
      for (const [safe, boxes] of [
        [0.05, [card]],
        [0.1, texts],
      ] as const) {
        for (const { left, top, right, bottom } of boxes) {
          const farthest = Math.min(left, top, 1 - right, 1 - bottom);
          assert.ok(farthest > safe - 0.001, `${farthest} of the picture is free, where ${safe} has to be`);
        }
      }
      for (const { size } of texts) assert.ok(size >= 24, `letters of ${size} px`);
      const middle = { x: (card.left + card.right) / 2, y: (card.top + card.bottom) / 2 };
      const around = [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
        { x: 0, y: 1 },
        { x: 1, y: 1 },
        { x: 0.5, y: card.top / 2 },
      ];
      const [inCard = 0, ...alphas] = await alphaAt(await page.screenshot({ omitBackground: true }), [
        middle,
        ...around,
      ]);
      assert.deepEqual(alphas, [0, 0, 0, 0, 0]);
      assert.ok(inCard > 100, `${inCard} of 255 in the card`);
      await page.close();
    });
  }

  it('has nothing to press and no pointer', async () => {
    const page = await open(1920, 1080);
    const found = await page.evaluate(() => {
      const root = document.querySelector('live-review-ticker')?.shadowRoot;
      return {
        buttons: [...(root?.querySelectorAll('button, a[href], [tabindex]') ?? [])].map(({ outerHTML }) => outerHTML),
        cursor: getComputedStyle(document.body).cursor,
      };
    });
    assert.deepEqual(found, { buttons: [], cursor: 'none' });
    await page.close();
  });

  it('says nothing of a server that is away, and goes on by itself once that is back', async () => {
    const page = await open(1920, 1080, true);
    // Where requests are routed nothing is kept for times that pass on this clock alone.
    await page.route('**/v1/**', (route) => route.continue());
    const said = new Set<string>();
    const pass = async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second += 5) {
        await page.clock.runFor(5_000);
        said.add(
          await page.evaluate(() => document.querySelector('live-review-ticker')?.shadowRoot?.textContent ?? ''),
        );
      }
    };
    await pass(10);
    const before = [...said];
    await demo.stop();
    await pass(300);
    for (const text of said) assert.doesNotMatch(text, /try again|could not|error|offline|connection/i);
    assert.equal(await page.evaluate(isSeen), undefined, 'old words are no longer on air');
    assert.equal(page.url(), address);
    await demo.start();
    // What is asked needs time that really passes, and on this clock its limit of eight seconds would be over at once.
    for (let tries = 0; tries < 100 && !(await page.evaluate(isSeen).catch(() => undefined)); tries++) {
      await pass(5);
      await setTimeout(200);
    }
    assert.ok(await page.evaluate(isSeen), `before: ${before.join(' | ')}`);
    assert.equal(page.url(), address);
    await page.close();
  });
});
