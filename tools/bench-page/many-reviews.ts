import type { Browser } from 'playwright-core';
import type { Figure } from '../figures.ts';
import { withMeter } from './meter.ts';
import { busy } from './reviews.ts';
import { tellWhen, type Site } from './site.ts';

/** Presses “show more”, again and again; each page is there before the next is asked for. */
const more = (pages: number): string => `(async () => {
  const { renderRoot } = document.querySelector('repeat-buyer-reviews');
  const list = renderRoot.querySelector('[role=list]');
  const button = () => list.nextElementSibling.querySelector('[part=more]');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < ${pages}; i++) {
    button().click();
    do await frame();
    while (button()?.ariaBusy === 'true');
    await frame();
  }
  return renderRoot.querySelectorAll('[part=review]').length;
})()`;

/** Wheels through ten windows of the list and stands still at each. */
const scroll = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < 10; i++) {
    scrollBy(0, innerHeight);
    await frame();
    await frame();
  }
  scrollTo(0, 0);
  await frame();
})()`;

/** Everything in the page: what one page more, and reading on, cost with 10,000 reviews in the DOM against with 120. */
export async function benchManyReviews(browser: Browser, site: Site): Promise<Figure[]> {
  site.pages['/many'] = `${tellWhen('repeat-buyer-reviews[state=ready]')}
<script type="module" src="/embed/repeat-buyer-reviews.js"></script>
<repeat-buyer-reviews variant="card" merchant="${busy}"></repeat-buyer-reviews>`;
  return withMeter(browser, async (meter) => {
    const drawn = site.drawn();
    await meter.go(`${site.origin}/many`);
    await drawn;
    const measure = async () => {
      const paging = await meter.costOf(() => meter.run(more(10)));
      const scrolling = await meter.costOf(() => meter.run(scroll));
      return { paging, scrolling };
    };
    const start = await meter.run<number>(more(5));
    const early = await measure();
    const reached = await meter.run<number>(more((site.matching - start) / 20 - 21));
    const late = await measure();
    const figure = (name: string, what: 'paging' | 'scrolling'): Figure => {
      const value = late[what] / early[what];
      const beside = `${late[what].toFixed(0)} and ${early[what].toFixed(0)} ms`;
      return {
        name: `${name} with ${reached} reviews in the page against with ${start} (${beside})`,
        value,
        unit: 'x',
        reach: 4,
        ok: value <= 4,
      };
    };
    return [figure('CPU of ten pages of 20 more', 'paging'), figure('CPU of scrolling ten windows', 'scrolling')];
  });
}
