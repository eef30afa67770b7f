import { cast } from '@huitou/mock/fixtures.js';
import type { Browser } from 'playwright-core';
import type { Figure } from '../figures.ts';
import { median, withMeter, type Meter } from './meter.ts';
import type { Replica } from './replica.ts';
import type { Site } from './site.ts';

const attributes = { merchant: cast.leading, variant: 'seal' };
const many = 1000;

/** Appends elements, waits until all are verified and painted. */
const append = (tag: string, count: number): string => `(async () => {
  const some = document.createDocumentFragment();
  for (let i = 0; i < ${count}; i++) {
    const element = document.createElement('${tag}');
    for (const [name, value] of Object.entries(${JSON.stringify(attributes)})) element.setAttribute(name, value);
    some.append(element);
  }
  const elements = [...some.children];
  document.querySelector('main').append(some);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  do await frame();
  while (elements.some((element) => element.getAttribute('state') !== 'verified'));
  await frame();
})()`;

/** One element first, so that statement, sheets and words are in hand on both sides; then many, and what they cost. */
async function mount(meter: Meter, tag: string) {
  await meter.run(append(tag, 1));
  const before = await meter.heap();
  const cpu = await meter.costOf(() => meter.run(append(tag, many)));
  const after = await meter.heap();
  return { cpu, js: (after.js - before.js) / many, all: (after.all - before.all) / many };
}

/** 1,000 badges with the data in hand, against a hand-written element with the same DOM. */
export async function benchBadges(browser: Browser, { origin, pages }: Site, rounds: number): Promise<Figure[]> {
  pages['/badges'] =
    '<script type="module" src="/embed/trust-badge.js"></script><script type="module" src="/bench/bench.js"></script><main></main>';
  pages['/twins'] = '<script type="module" src="/bench/bench.js"></script><main></main>';

  const replica = await withMeter(browser, async (meter) => {
    await meter.go(`${origin}/badges`);
    await meter.run(append('trust-badge', 1));
    return meter.run<Replica>(`window.bench.takeApart(document.querySelector('trust-badge'))`);
  });
  type Mounted = Awaited<ReturnType<typeof mount>>;
  const ours: Mounted[] = [];
  const plain: Mounted[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(
      await withMeter(browser, async (meter) => {
        await meter.go(`${origin}/badges`);
        return mount(meter, 'trust-badge');
      }),
    );
    plain.push(
      await withMeter(browser, async (meter) => {
        await meter.go(`${origin}/twins`);
        await meter.run(`window.bench.defineTwin(${JSON.stringify(replica)})`);
        return mount(meter, 'plain-twin');
      }),
    );
  }
  const of = (some: readonly Mounted[], what: keyof Mounted): number => median(some.map((one) => one[what]));
  const figure = (name: string, what: 'cpu' | 'all', beside: string): Figure => {
    const value = of(ours, what) / of(plain, what);
    return {
      name: `1,000 badges: ${name} against hand-written (${beside})`,
      value,
      unit: 'x',
      reach: 1.4,
      ok: value <= 1.4,
    };
  };
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  const [a, b] = [of(ours, 'all'), of(plain, 'all')].map(kilo);
  const [c, d] = [of(ours, 'js'), of(plain, 'js')].map(kilo);
  return [
    figure(
      'CPU',
      'cpu',
      `${of(ours, 'cpu').toFixed(0)} and ${of(plain, 'cpu').toFixed(0)} ms, ${replica.nodes} nodes each`,
    ),
    figure('heap', 'all', `${a} and ${b} KB each, of which script ${c} and ${d}`),
  ];
}
