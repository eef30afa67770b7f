import type { Page } from 'playwright-core';
import { findFaults } from '../engines/look.ts';
import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { merchantOf, renamed, venue } from './market.ts';
import { readView, type View, type Wanted } from './venue-view.ts';

const fonts = { DejaVu: "'DejaVu Sans'", Noto: "'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic'" } as const;
const layouts = {
  list: 'display: block',
  grid: 'display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
} as const;
const long = 'Grandmother Margarethe’s Workshop for Everyday Earthenware and Other Kitchen Goods';

type Layout = keyof typeof layouts;

/** Sixty compact indexes: lines of a list, or cards of a grid under the names of their merchants. */
function venuePage(layout: Layout, lang: string): string {
  const item = (id: string): string => {
    const { name } = merchantOf(id).index.merchant;
    const heading = layout === 'grid' ? `<h3>${name} · ${long}</h3>` : '';
    return `<li>${heading}<returning-customer-index variant="compact" merchant="${id}"></returning-customer-index></li>`;
  };
  return `<style>
  body { margin: 0 } ul { box-sizing: border-box; margin: 0; padding: 0; list-style: none; ${layouts[layout]} }
  li { min-width: 0; overflow-wrap: anywhere } ${layout === 'grid' ? 'li { padding: 12px; border: 1px solid #ccc }' : ''}
</style>
<script type="module" src="/embed/returning-customer-index.js"></script>
<ul lang="${lang}">${venue.map(item).join('')}</ul>`;
}

const wantedIn = (lang: string): Wanted =>
  Object.fromEntries(
    venue.map((id) => {
      const { buyers, score } = merchantOf(id).index;
      const ways = (value: number): string[] =>
        [lang, 'en'].flatMap((way) => [value.toLocaleString(way), value.toLocaleString(way, { notation: 'compact' })]);
      return [id, score === null ? [] : [...ways(buyers.returning), ...ways(buyers.all)]];
    }),
  );

async function sweep(page: Page, lang: string, font: keyof typeof fonts): Promise<readonly View[]> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('returning-customer-index')].every((tag) =>
      /^(ready|collecting)$/.test((tag as { state?: string }).state ?? tag.getAttribute('state') ?? ''),
    ),
  );
  const views: View[] = [];
  for (let width = 320; width <= 1600; width += 16) {
    await page.evaluate(
      ([room, family]) => {
        const list = document.querySelector('ul');
        list?.style.setProperty('width', `${room}px`);
        list?.style.setProperty('font-family', family);
        list?.style.setProperty('--huitou-font', family);
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      },
      [width, `${fonts[font]}, sans-serif`] as const,
    );
    const wanted = JSON.stringify(wantedIn(lang));
    const found = await page.evaluate<Omit<View, 'at'>>(`(${readView})(${findFaults}, ${wanted})`);
    views.push({ at: `${width} px, ${lang}`, ...found });
  }
  return views;
}

/** Texts of a venue of sixty that are cut, lie over each other or are left out, in the worst of all widths. */
export async function benchVenue({ browser, site, quick }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  const before = venue.map(merchantOf);
  for (const merchant of before) {
    const { name } = merchant.index.merchant;
    site.reader.publish(renamed(merchant, { name: `${name} · ${long}` }));
  }
  site.renew();
  for (const font of Object.keys(fonts) as (keyof typeof fonts)[]) {
    for (const layout of Object.keys(layouts) as Layout[]) {
      const context = await browser.newContext({ viewport: { width: 1_640, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const views: View[] = [];
      for (const lang of quick ? ['en'] : ['en', 'zh-CN', 'ar']) {
        site.pages['/venue'] = venuePage(layout, lang);
        await page.goto(`${site.origin}/venue`);
        views.push(...(await sweep(page, lang, font)));
      }
      await context.close();
      figures.push(figureOf(`venue of 60 as a ${layout}, ${font}`, views));
    }
  }
  for (const merchant of before) site.reader.publish(merchant);
  site.renew();
  return figures;
}

function figureOf(name: string, views: readonly View[]): Figure {
  const count = ({ cut, dropped }: View): number => cut + dropped;
  const [worst] = [...views].sort((a, b) => count(b) - count(a));
  const value = worst ? count(worst) : NaN;
  const bad = views.filter((view) => count(view) > 0).length;
  const note = `in ${bad} of ${views.length} views; worst at ${worst?.at}: ${worst?.cut} cut, ${worst?.dropped} without the sample; ${worst?.example}`;
  return { name, value, unit: 'texts', reach: 0, ok: value === 0, ...(value > 0 && { note }) };
}
