import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import type { Chrome } from './chrome.ts';
import { loadCost, timeToContent, watch } from './load.ts';
import { merchants } from './market.ts';
import { median } from './median.ts';
import { reviewPages } from './peers.ts';
import type { Site } from './site.ts';

const tag = 'repeat-buyer-reviews';

/** The page of the tag, as its README says to write it. */
export const ourPage = (merchant: string): string => `${watch(tag)}
<link rel="stylesheet" href="/embed/huitou.css">
<script type="module" src="/embed/${tag}.js"></script>
<${tag} variant="card" merchant="${merchant}"></${tag}>`;

const plainPage = (merchant: string): string => `${watch()}
<script type="module" src="/bench/plain-reviews.js"></script>
<plain-reviews merchant="${merchant}"></plain-reviews>`;

/** Everything that is measured of one page, a number a round. */
interface Runs {
  readonly name: string;
  readonly path: string;
  readonly cpu: number[];
  readonly blocking: number[];
  readonly blockingWall: number[];
  readonly content: number[];
}

async function measure(chrome: Chrome, site: Site, runs: Runs): Promise<void> {
  const { path } = runs;
  runs.cpu.push((await loadCost(chrome, site, path)).cpu);
  const { blocking, blockingWall } = await loadCost(chrome, site, path, 4);
  runs.blocking.push(blocking);
  runs.blockingWall.push(blockingWall);
  runs.content.push(await timeToContent(chrome, site, path));
}

function figuresOf(runs: readonly Runs[]): Figure[] {
  const [mine, plain, ...peers] = runs;
  if (!mine || !plain) throw new Error('bench: nothing was measured; check the rounds');
  const of = (one: Runs, what: 'cpu' | 'blocking' | 'blockingWall' | 'content'): number => median(one[what]);
  const ms = (value: number): string => value.toFixed(0);
  const about = (one: Runs): string =>
    `${ms(of(one, 'cpu'))} ms main thread, ${ms(of(one, 'blocking'))} ms blocking, content at ${ms(of(one, 'content'))} ms`;
  const ratio = (name: string, what: 'cpu' | 'content', reach: number): Figure => {
    const value = of(mine, what) / of(plain, what);
    const note = `${ms(of(mine, what))} and ${ms(of(plain, what))} ms`;
    return { name: `20 reviews: ${name}`, value, unit: 'x', reach, ok: value <= reach, note };
  };
  const blocking = of(mine, 'blocking');
  return [
    ratio('main thread against a plain list', 'cpu', 2),
    {
      name: '20 reviews: blocking time at 4x CPU',
      value: blocking,
      unit: 'ms',
      reach: 80,
      ok: blocking <= 80,
      wall: of(mine, 'blockingWall'),
    },
    ratio('content on slow 4G at 4x CPU against a plain list', 'content', 1.25),
    ...[plain, ...peers].map((one) => ({
      name: `  beside: ${one.name}`,
      value: of(one, 'cpu') / of(plain, 'cpu'),
      unit: 'x',
      reach: null,
      ok: null,
      note: about(one),
    })),
  ];
}

/** A page with 20 reviews against a plain list and other libraries, and with 10,000 reviews behind them. */
export async function benchReviews({ chrome, site, peers, rounds }: Bench): Promise<Figure[]> {
  site.pages['/busy'] = ourPage(merchants.busy);
  site.pages['/few'] = ourPage(merchants.few);
  site.pages['/plain'] = plainPage(merchants.busy);
  const others = reviewPages(peers, site, await site.reader.reviews(merchants.busy, {}));
  const runs = [{ name: `<${tag}>`, path: '/busy' }, { name: 'plain list', path: '/plain' }, ...others].map(
    (one): Runs => ({ ...one, cpu: [], blocking: [], blockingWall: [], content: [] }),
  );
  const few: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, one] of runs.entries()) {
      // Other libraries are not judged: a third of the rounds is enough.
      if (i < 2 || round % 3 === 0) await measure(chrome, site, one);
    }
    few.push((await loadCost(chrome, site, '/few')).cpu);
  }
  const [busy, little] = [median(runs[0]?.cpu ?? []), median(few)];
  const value = busy / little;
  return [
    ...figuresOf(runs),
    {
      name: 'open a shop with 10,000 reviews: main thread against one with 20',
      value,
      unit: 'x',
      reach: 4,
      ok: value <= 4,
      note: `${busy.toFixed(0)} and ${little.toFixed(0)} ms`,
    },
  ];
}
