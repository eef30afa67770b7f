import type { Chrome } from './chrome.ts';
import { median } from './median.ts';
import { withMeter } from './meter.ts';
import type { Site } from './site.ts';

/** An element that is put into a page a thousand times. */
export interface Contender {
  readonly name: string;
  /** Body of its host page: scripts and style sheets. */
  readonly page: string;
  /** Source of a function from a number to a new element. */
  readonly make: string;
  /** Source of a function that tells whether an element shows its data. */
  readonly isReady: string;
  /** Elements to put in beforehand, so that data, words and style sheets are in hand. */
  readonly first?: number;
}

/** What one of many elements costs. */
export interface Mounted {
  /** Milliseconds of CPU for all. */
  readonly cpu: number;
  /** Bytes each: script's own, and all. */
  readonly js: number;
  readonly all: number;
  /** Nodes in the shadow roots of one, text and comments counted; the median of all. */
  readonly nodes: number;
}

const many = 1000;

/** A tag shows its data: read from the property, or from the attribute of those that mirror it. */
export const inState = (state: string): string => `(e) => (e.state ?? e.getAttribute('state')) === '${state}'`;

/** Runs in the page: appends elements, waits until all are ready and painted. */
const append = ({ make, isReady }: Contender, count: number): string => `(async () => {
  const [make, isReady, elements] = [${make}, ${isReady}, []];
  const some = document.createDocumentFragment();
  for (let i = 0; i < ${count}; i++) some.append((elements[i] = make(i)));
  document.querySelector('main').append(some);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  do await frame();
  while (!elements.every(isReady));
  await frame();
  await frame();
  window.mounted = elements;
})()`;

/** Runs in the page: nodes of each element's shadow root, of those inside it too. */
const countNodes = `(() => {
  const count = (root) => {
    let found = 0;
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) {
      found++;
      if (walker.currentNode.shadowRoot) found += count(walker.currentNode.shadowRoot);
    }
    return found;
  };
  return window.mounted.map((element) => (element.shadowRoot ? count(element.shadowRoot) : 0) + count(element));
})()`;

async function mount(chrome: Chrome, site: Site, contender: Contender): Promise<Mounted> {
  return withMeter(chrome, async (meter) => {
    site.pages['/mount'] = `${contender.page}<main></main>`;
    await meter.go(`${site.origin}/mount`);
    await meter.run(append(contender, contender.first ?? 1));
    const before = await meter.heap();
    const cpu = await meter.costOf(() => meter.run(append(contender, many)));
    const after = await meter.heap();
    const nodes = median(await meter.run<number[]>(countNodes));
    return { cpu, js: (after.js - before.js) / many, all: (after.all - before.all) / many, nodes };
  });
}

/** Medians of all contenders, measured in turn: A B C D A B A B A B C D … Only the first two are compared in every round. */
export async function mountInTurn(
  chrome: Chrome,
  site: Site,
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Mounted[]> {
  const runs: Mounted[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      if (i < 2 || round % 3 === 0) runs[i]?.push(await mount(chrome, site, contender));
    }
  }
  const of = (some: readonly Mounted[], what: keyof Mounted): number => median(some.map((one) => one[what]));
  return runs.map((some) => ({
    cpu: of(some, 'cpu'),
    js: of(some, 'js'),
    all: of(some, 'all'),
    nodes: of(some, 'nodes'),
  }));
}
