import { cast } from '@huitou/mock/fixtures.js';
import type { Browser } from 'playwright-core';
import type { Figure } from '../figures.ts';
import { median, withMeter } from './meter.ts';
import type { Drawn } from './plain-reviews.ts';
import { scriptOf } from './script-time.ts';
import { tellWhen, type Site } from './site.ts';

const page = (merchant: string): string => `${tellWhen('repeat-buyer-reviews[state=ready]')}
<script type="module" src="/embed/repeat-buyer-reviews.js"></script>
<repeat-buyer-reviews variant="card" merchant="${merchant}"></repeat-buyer-reviews>`;

/** Milliseconds of CPU. */
interface Cost {
  readonly all: number;
  readonly script: number;
}

/** A merchant with about a page of reviews, and one with ten thousand. */
const few = cast.leading;
export const busy = cast.busy;

/** The hand-written page: markup and words as templates and data, for what its element knows is not its script. */
function plainPage({ frame, reviews, ...known }: Drawn, api: string): string {
  const templates = [frame, ...reviews.map(({ markup }) => markup)].map((markup) => `<template>${markup}</template>`);
  const words = reviews.map(({ texts }) => texts);
  const data = JSON.stringify({ ...known, words, api, merchant: busy }).replaceAll('<', '\\u003c');
  return `${tellWhen('plain-reviews[state=ready]')}${templates.join('')}
<script type="application/json" id="plain">${data}</script>
<script type="module" src="/bench/bench.js"></script>`;
}

/** A page with 20 reviews against a hand-written element with the same DOM, and with 10,000 reviews behind them. */
export async function benchReviews(browser: Browser, site: Site, rounds: number): Promise<Figure[]> {
  const { origin, pages } = site;
  // The first number that a process formats costs it as much as everything else here, whoever asks for it.
  pages['/blank'] = '<script>new Intl.NumberFormat().format(1), new Intl.DateTimeFormat().format(0)</script>';
  pages['/busy'] = page(busy);
  pages['/few'] = page(few);
  pages['/taken-apart'] = `${page(busy)}<script type="module" src="/bench/bench.js"></script>`;

  /** Everything from the address to the drawn page, in a page that has shown nothing else. */
  const load = (path: string): Promise<Cost> =>
    withMeter(browser, async (meter) => {
      // Of the same site, so that both pages are one process and its clock goes on.
      await meter.go(`${origin}/blank`);
      const show = async (): Promise<void> => {
        const drawn = site.drawn();
        await meter.go(origin + path);
        await drawn;
      };
      let all = NaN;
      const script = await scriptOf(browser, async () => {
        all = await meter.costOf(show);
      });
      return { all, script };
    });

  const drawn = await withMeter(browser, async (meter) => {
    const told = site.drawn();
    await meter.go(`${origin}/taken-apart`);
    await told;
    return meter.run<Drawn>(`window.bench.takeReviewsApart(document.querySelector('repeat-buyer-reviews'))`);
  });
  if (drawn.reviews.length !== 20) throw new Error(`bench: 20 reviews were to be drawn, not ${drawn.reviews.length}`);
  pages['/plain'] = plainPage(drawn, origin);

  const costs: Record<'/busy' | '/plain' | '/few', Cost[]> = { '/busy': [], '/plain': [], '/few': [] };
  for (let round = 0; round < rounds; round++) {
    for (const path of ['/busy', '/plain', '/few'] as const) costs[path].push(await load(path));
  }
  const of = (path: keyof typeof costs, what: keyof Cost): number => median(costs[path].map((cost) => cost[what]));
  const figure = (name: string, what: keyof Cost, against: '/plain' | '/few', reach: number): Figure => {
    const [mine, theirs] = [of('/busy', what), of(against, what)];
    const value = mine / theirs;
    return {
      name: `${name} (${mine.toFixed(1)} and ${theirs.toFixed(1)} ms)`,
      value,
      unit: 'x',
      reach,
      ok: value <= reach,
    };
  };
  return [
    figure('20 reviews: script CPU against hand-written', 'script', '/plain', 2.5),
    figure('open a shop with 10,000 reviews: CPU against one with 20', 'all', '/few', 4),
  ];
}
