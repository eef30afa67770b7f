import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { merchants } from './market.ts';
import { withMeter } from './meter.ts';
import { ourPage } from './reviews.ts';

/** Runs in the page: presses "show more" again and again; all 20 of a page are there before the next is asked for. */
const more = (pages: number): string => `(async () => {
  const { shadowRoot } = document.querySelector('repeat-buyer-reviews');
  const count = () => shadowRoot.querySelectorAll('[part~=review]').length;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < ${pages}; i++) {
    const before = count();
    shadowRoot.querySelector('[part~=more]').click();
    do await frame();
    while (count() === before);
    await frame();
  }
  return count();
})()`;

/** Runs in the page: scrolls through ten windows of the list and rests at each. */
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

/** With 10,000 reviews in the DOM against 120: what one page more, and reading on, cost. */
export async function benchManyReviews({ chrome, site }: Bench): Promise<Figure[]> {
  site.pages['/many'] = ourPage(merchants.busy);
  const { matching } = await site.reader.reviews(merchants.busy, {});
  return withMeter(chrome, async (meter) => {
    await meter.go(`${site.origin}/many`);
    await meter.run('window.drawn');
    const measure = async () => {
      const paging = await meter.costOf(() => meter.run(more(10)));
      const scrolling = await meter.costOf(() => meter.run(scroll));
      return { paging, scrolling };
    };
    const start = await meter.run<number>(more(5));
    const early = await measure();
    const reached = await meter.run<number>(more((matching - start) / 20 - 21));
    const late = await measure();
    const figure = (name: string, what: 'paging' | 'scrolling'): Figure => {
      const value = late[what] / early[what];
      return {
        name: `${name} with ${reached} reviews in the page against ${start}`,
        value,
        unit: 'x',
        reach: 4,
        ok: value <= 4,
        note: `${late[what].toFixed(0)} and ${early[what].toFixed(0)} ms`,
      };
    };
    return [
      figure('main thread for ten pages of 20 more', 'paging'),
      figure('main thread for scrolling ten windows', 'scrolling'),
    ];
  });
}
