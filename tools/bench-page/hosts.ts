import { createApp } from '@huitou/api/create-app.js';
import type { VenueHost, VenueHosts } from '@huitou/contract/venue.js';
import { FixtureMarket } from '@huitou/mock/fixture-market.js';
import { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { tenThousand } from '@huitou/mock/market/ten-thousand.js';
import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { loadCost, watch } from './load.ts';
import { median } from './median.ts';
import { withMeter, type Meter } from './meter.ts';
import type { Site } from './site.ts';

const all = tenThousand();
const few = 20;

/** The real handler over the first `count` merchants, under an address of its own. Gives that address. */
function addApi(site: Site, count: number): string {
  const reader = new FixtureReader(all.slice(0, count));
  const app = createApp({ reader, market: new FixtureMarket(reader) });
  const under = `/hosts-${count}`;
  site.apis[under] = (request) => app.fetch(request);
  return under;
}

/** Drawn is also what a search in the page finds: the names of all hosts after the first page. */
const venuePage = (api: string, named: boolean): string => `${watch('trust-venue')}<script>
  window.drawn = window.drawn.then(async (time) => {
    const { shadowRoot } = document.querySelector('trust-venue');
    while (${named} && !shadowRoot.querySelector('.page')) await new Promise(requestAnimationFrame);
    return time;
  });
</script>
<script type="module" src="/embed/trust-venue.js"></script>
<trust-venue venue="trust" api="${api}" lang="en"></trust-venue>`;

async function hostsOf(site: Site, api: string): Promise<VenueHost[]> {
  const hosts: VenueHost[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const path: string = `/v1/venues/trust/hosts?section=most-returned${cursor && `&cursor=${cursor}`}`;
    const answer = await site.apis[api]?.(new Request(`http://localhost${path}`));
    const page = (await answer?.json()) as VenueHosts;
    hosts.push(...page.hosts);
    cursor = page.next;
  }
  return hosts;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same hosts as a developer writes them out on the server, without any script: what is skipped out of sight is in its style. */
function plainPage(hosts: readonly VenueHost[]): string {
  const item = ({ merchant, percentile, buyers, quote, goods }: VenueHost, i: number): string => `<li><p><b>${i + 1}</b>
    <i>${escape(merchant.name.slice(0, 1))}</i> <b>${escape(merchant.name)}</b>
    <span>Ahead of ${Math.floor(percentile ?? 0)}% of peers</span> <span>${buyers.returning} of ${buyers.all} buyers came back</span></p>
    <blockquote>${escape(quote?.text ?? '')}</blockquote><p>${goods.map(({ name }) => `<i>${escape(name)}</i>`).join(' ')} <a href="#${merchant.id}">Visit the shop</a></p></li>`;
  return `${watch()}<style>
  body { font: 15px/1.5 sans-serif; margin: 0 } ol { list-style: none; margin: 0; padding: 16px }
  li { content-visibility: auto; contain-intrinsic-block-size: auto 190px; border-top: 1px solid #ddd; padding: 14px 0 }
  blockquote { margin: 8px 0; padding: 10px; border-radius: 12px; background: #f2ede8 }
</style><ol>${hosts.map(item).join('')}</ol><script>dispatchEvent(new Event('bench-drawn'))</script>`;
}

/** Runs in the page: scrolls by a third of a window a frame, through thirty windows. */
const scroll = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < 90; i++) {
    scrollBy(0, innerHeight / 3);
    await frame();
  }
})()`;

/** Runs in the page: chooses an industry, and resolves once the list is that of it and is drawn. */
const filter = (industry: number): string => `(async () => {
  const tag = document.querySelector('trust-venue');
  const select = tag.shadowRoot.querySelector('select');
  const before = tag.shadowRoot.querySelector('.hosts')?.textContent;
  select.selectedIndex = ${industry};
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < 600; i++) {
    await frame();
    const list = tag.shadowRoot.querySelector('.hosts');
    if (list && list.textContent !== before && !tag.shadowRoot.querySelector('[aria-busy=true]')) break;
  }
  await frame();
})()`;

async function used(site: Site, path: string, chrome: Bench['chrome'], work: (meter: Meter) => Promise<number>) {
  return withMeter(chrome, async (meter) => {
    await meter.go(site.origin + path);
    await meter.run('window.drawn');
    return work(meter);
  });
}

/** A venue of ten thousand hosts: against its first twenty, in memory, filtered, and scrolled beside the same hosts as plain markup. */
export async function benchHosts({ chrome, site, rounds }: Bench): Promise<Figure[]> {
  const [many, some] = [addApi(site, all.length), addApi(site, few)];
  site.pages['/hosts-many'] = venuePage(many, true);
  site.pages['/hosts-few'] = venuePage(some, false);
  site.pages['/hosts-plain'] = plainPage(await hostsOf(site, many));
  // The market's own figures are read once.
  for (const path of ['/hosts-many', '/hosts-few']) await loadCost(chrome, site, path);
  const cpu = { many: [] as number[], few: [] as number[] };
  const frames = { ours: [] as number[], plain: [] as number[] };
  const filters: number[] = [];
  let heap = 0;
  for (let round = 0; round < rounds; round++) {
    cpu.many.push((await loadCost(chrome, site, '/hosts-many')).cpu);
    cpu.few.push((await loadCost(chrome, site, '/hosts-few')).cpu);
    const scrolled = (meter: Meter): Promise<number> => meter.costOf(() => meter.run(scroll));
    frames.ours.push((await used(site, '/hosts-many', chrome, scrolled)) / 90);
    frames.plain.push((await used(site, '/hosts-plain', chrome, scrolled)) / 90);
    await used(site, '/hosts-many', chrome, async (meter) => {
      heap = (await meter.heap()).all / 1e6;
      for (const industry of [1, 2, 3]) filters.push(await meter.costOf(() => meter.run(filter(industry))));
      return 0;
    });
  }
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const ratio = (name: string, ours: readonly number[], other: readonly number[], reach: number): Figure => {
    const [mine, others] = [median(ours), median(other)];
    return {
      name,
      value: mine / others,
      unit: 'x',
      reach,
      ok: mine / others <= reach,
      note: `${ms(mine)} and ${ms(others)}`,
    };
  };
  const work = median(filters);
  const what = `venue of ${all.length} hosts`;
  return [
    ratio(`${what}: main thread until it rests, against its first ${few}`, cpu.many, cpu.few, 2),
    { name: `${what}: heap`, value: heap, unit: 'MB', reach: 60, ok: heap <= 60 },
    { name: `${what}: work of a filter`, value: work, unit: 'ms', reach: 50, ok: work <= 50 },
    ratio(`${what}: a frame of scrolling, against plain markup`, frames.ours, frames.plain, 1.3),
  ];
}
