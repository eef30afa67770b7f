import { join } from 'node:path';
import type { Figure } from '../figures.ts';
import { budgetOf } from '../sizes/budget-of.ts';
import { loadedWith } from '../sizes/loaded-with.ts';
import type { Bench } from './bench.ts';
import { watch } from './load.ts';
import { merchants } from './market.ts';
import { withMeter } from './meter.ts';

interface Case {
  readonly tag: string;
  readonly merchant: string;
  readonly state: string;
  readonly reach: number;
}

const cases: readonly Case[] = [
  { tag: 'trust-badge', merchant: merchants.ready, state: 'verified', reach: 4 },
  { tag: 'returning-customer-index', merchant: merchants.ready, state: 'ready', reach: 3 },
  { tag: 'repeat-buyer-reviews', merchant: merchants.busy, state: 'ready', reach: 4 },
];

/** An address without what is different in each build. */
const plainly = (address: string): string => address.replace(/-[\w-]{8}\.js$/, '.js');

/** Requests that a tag adds to a page until it rests in its state: all of the README's lines, words and API, counted by the server. */
export async function benchRequests({ chrome, site }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  const uncounted: string[] = [];
  for (const { tag, merchant, state, reach } of cases) {
    site.pages[`/only-${tag}`] =
      `${watch(tag, state)}<link rel="stylesheet" href="/embed/huitou.css"><script type="module" src="/embed/en/${tag}.js"></script><${tag} merchant="${merchant}"></${tag}>`;
    const asked = await withMeter(chrome, async (meter) => {
      site.asked.length = 0;
      await meter.go(`${site.origin}/only-${tag}`);
      await meter.run('window.drawn');
      // What it asks for as soon as it is drawn is a part of getting ready.
      await meter.run('new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 300)))');
      return [...site.asked];
    });
    const counted = loadedWith(join(site.folder, 'embed', 'en'), `${tag}.js`, true, budgetOf(tag).onDemand);
    const scripts = asked.flatMap((address) => /^\/embed\/en\/(.+\.js)$/.exec(address)?.[1] ?? []);
    uncounted.push(...scripts.filter((file) => !counted.has(file)));
    figures.push({
      name: `requests until ready: ${tag}`,
      value: asked.length,
      unit: 'requests',
      reach,
      ok: asked.length <= reach,
      note: asked.map(plainly).join(' '),
    });
  }
  return [
    ...figures,
    {
      name: 'scripts loaded until ready that `npm run sizes` does not count',
      value: uncounted.length,
      unit: 'scripts',
      reach: 0,
      ok: uncounted.length === 0,
      ...(uncounted.length > 0 && { note: uncounted.map(plainly).join(' ') }),
    },
  ];
}
