// `npm run bench:page`: what the tags cost a page, against elements written by hand that make the same DOM. Everything
// is paired inside one run of one browser, A B A B …, and the medians are compared: these ratios hold on noisy machines.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { cast, fixtures } from '@huitou/mock/fixtures.js';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { mockIssuer } from '@huitou/mock/mock-issuer.js';
import { createApp } from '@huitou/server/http/app.js';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { fromSource } from '../vite.config.ts';
import { browserFlags, findBrowser } from './browser.ts';
import { buildEmbed } from './build.ts';
import { printFigures, type Figure } from './figures.ts';

const rounds = process.argv.includes('--quick') ? 3 : 7;
const folder = mkdtempSync(join(tmpdir(), 'huitou-bench-'));

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Pages of the bench by path; each is the least that a host page could be. */
const pages: Record<string, string> = {
  '/blank': '<main></main>',
  '/badges': '<script type="module" src="/embed/trust-badge.js"></script><main></main>',
  '/reviews': `<script type="module" src="/embed/repeat-buyer-reviews.js"></script><repeat-buyer-reviews variant="card"></repeat-buyer-reviews>`,
  '/plain': '<script type="module" src="/bench/bench.js"></script>',
};

/** All reviews of a merchant, and the page around them. */
async function everyReview(reader: FixtureReader, merchant: string) {
  const page = await reader.reviews(merchant, {});
  const reviews = [...page.reviews];
  for (let { next } = page; next !== null;) {
    const more = await reader.reviews(merchant, { cursor: next, limit: 50 });
    reviews.push(...more.reviews);
    next = more.next;
  }
  return { page, reviews };
}

async function serve(): Promise<{ origin: string; stop: () => void }> {
  const reader = new FixtureReader(fixtures());
  const busy = await everyReview(reader, cast.busy);
  const busyList = `/v1/merchants/${cast.busy}/reviews`;
  const server = createServer(async (incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      outgoing
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${page}`);
    } else if (pathname.startsWith('/embed/') || pathname.startsWith('/bench/')) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(folder, pathname)));
    } else if (pathname === busyList) {
      // Ten thousand reviews in the API's shape; to find a page must cost nothing here, for it is the page that is measured.
      const from = Number(new URL(incoming.url ?? '/', 'http://localhost').searchParams.get('cursor') ?? 0);
      const some = busy.reviews.slice(from, from + 20);
      const next = from + 20 < busy.reviews.length ? `${from + 20}` : null;
      outgoing
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ...busy.page, reviews: some, next, matching: busy.reviews.length }));
    } else {
      const answer = await app.fetch(new Request(`${origin}${incoming.url ?? ''}`));
      outgoing
        .writeHead(answer.status, Object.fromEntries(answer.headers))
        .end(Buffer.from(await answer.arrayBuffer()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const app = createApp({ reader, issuer: await mockIssuer('live', reader, [origin]) });
  return { origin, stop: () => server.close() };
}

interface Cost {
  /** Milliseconds of CPU: script, style and layout of the page's main thread. */
  readonly task: number;
  /** Milliseconds of script alone. */
  readonly script: number;
}

async function costs(session: CDPSession): Promise<Cost & { heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { task: read('TaskDuration') * 1000, script: read('ScriptDuration') * 1000, heap: read('JSHeapUsedSize') };
}

/** What `work` costs the page. */
async function costOf(session: CDPSession, work: () => Promise<unknown>): Promise<Cost> {
  const before = await costs(session);
  await work();
  const after = await costs(session);
  return { task: after.task - before.task, script: after.script - before.script };
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await costs(session)).heap;
}

async function withPage<T>(
  browser: Browser,
  url: string,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  try {
    if (url) await page.goto(url);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** Appends `count` elements, waits until all are in `state` and painted, and says what that cost in CPU and heap. */
async function mount(page: Page, session: CDPSession, tag: string, count: number, attributes: object, state: string) {
  const heap = await heapOf(session);
  const cost = await costOf(session, () =>
    page.evaluate(
      async ({ tag, count, attributes, state }) => {
        const some = document.createDocumentFragment();
        for (let i = 0; i < count; i++) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
          some.append(element);
        }
        const elements = [...some.children];
        document.querySelector('main')?.append(some);
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        do await frame();
        while (elements.some((element) => element.getAttribute('state') !== state));
        await frame();
      },
      { tag, count, attributes, state },
    ),
  );
  return { ...cost, heap: (await heapOf(session)) - heap };
}

const badgeAttributes = { merchant: cast.leading, variant: 'seal' };

async function badges(browser: Browser, origin: string): Promise<Figure[]> {
  const replica = await withPage(browser, `${origin}/badges`, async (page) => {
    await page.evaluate((attributes) => {
      const badge = document.createElement('trust-badge');
      for (const [name, value] of Object.entries(attributes)) badge.setAttribute(name, value);
      document.querySelector('main')?.append(badge);
    }, badgeAttributes);
    await page.waitForSelector('trust-badge[state=verified]');
    await page.addScriptTag({ url: '/bench/bench.js', type: 'module' });
    return page.evaluate(() => window.bench.takeApart(document.querySelector('trust-badge') as Element));
  });
  const ours: { cpu: number; heap: number }[] = [];
  const plain: { cpu: number; heap: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(
      await withPage(browser, `${origin}/badges`, async (page, session) => {
        // One badge first: its statement is then in hand, for both sides alike.
        await mount(page, session, 'trust-badge', 1, badgeAttributes, 'verified');
        const { task, heap } = await mount(page, session, 'trust-badge', 1000, badgeAttributes, 'verified');
        return { cpu: task, heap };
      }),
    );
    plain.push(
      await withPage(browser, `${origin}/blank`, async (page, session) => {
        await page.addScriptTag({ url: '/bench/bench.js', type: 'module' });
        await page.evaluate((replica) => window.bench.defineTwin(replica), replica);
        await mount(page, session, 'plain-twin', 1, badgeAttributes, 'verified');
        const { task, heap } = await mount(page, session, 'plain-twin', 1000, badgeAttributes, 'verified');
        return { cpu: task, heap };
      }),
    );
  }
  const ratio = (what: 'cpu' | 'heap'): number =>
    median(ours.map((one) => one[what])) / median(plain.map((one) => one[what]));
  return [
    {
      name: `1,000 badges: CPU against hand-written (${replica.nodes} nodes each)`,
      value: ratio('cpu'),
      unit: 'x',
      reach: 1.4,
      ok: ratio('cpu') <= 1.4,
    },
    {
      name: '1,000 badges: heap against hand-written',
      value: ratio('heap'),
      unit: 'x',
      reach: 1.4,
      ok: ratio('heap') <= 1.4,
    },
  ];
}

const reviewsReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('repeat-buyer-reviews')?.shadowRoot?.querySelectorAll('[part=review]').length === 20,
  );

async function reviews(browser: Browser, origin: string): Promise<Figure[]> {
  const show =
    (merchant: string) =>
    async (page: Page): Promise<void> => {
      await page.addInitScript((merchant) => {
        document.addEventListener(
          'readystatechange',
          () => document.querySelector('repeat-buyer-reviews')?.setAttribute('merchant', merchant),
          { once: true },
        );
      }, merchant);
    };
  const load = (merchant: string): Promise<Cost> =>
    withPage(browser, '', async (page, session) => {
      await show(merchant)(page);
      return costOf(session, async () => {
        await page.goto(`${origin}/reviews`);
        await reviewsReady(page);
      });
    });
  const replica = await withPage(browser, '', async (page) => {
    await show(cast.busy)(page);
    await page.goto(`${origin}/reviews`);
    await reviewsReady(page);
    await page.addScriptTag({ url: '/bench/bench.js', type: 'module' });
    return page.evaluate(() =>
      window.bench.takeReviewsApart(document.querySelector('repeat-buyer-reviews') as Element),
    );
  });
  // As templates and data in the page: what the hand-written element knows must not count as its script.
  const { frame, reviews: drawn, ...known } = replica;
  const templates = [frame, ...drawn.map(({ markup }) => markup)].map((markup) => `<template>${markup}</template>`);
  const words = drawn.map(({ texts }) => texts);
  const data = JSON.stringify({ ...known, words, api: origin, merchant: cast.busy }).replaceAll('<', '\\u003c');
  pages['/plain'] =
    `${templates.join('')}<script type="application/json" id="plain">${data}</script>${pages['/plain']}`;
  const plainLoad = (): Promise<Cost> =>
    withPage(browser, '', (page, session) =>
      costOf(session, async () => {
        await page.goto(`${origin}/plain`);
        await page.waitForSelector('plain-reviews[state=ready]');
      }),
    );
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push((await load(cast.busy)).script);
    plain.push((await plainLoad()).script);
  }
  const [mine, theirs] = [median(ours), median(plain)];
  return [
    {
      name: `20 reviews: script CPU against hand-written (${mine.toFixed(1)} and ${theirs.toFixed(1)} ms)`,
      value: mine / theirs,
      unit: 'x',
      reach: 2.5,
      ok: mine / theirs <= 2.5,
    },
    await tenThousand(browser, origin, show(cast.busy)),
  ];
}

/** Shows one page more, again and again, until all ten thousand are in the DOM; the last pages against the first. */
async function tenThousand(browser: Browser, origin: string, prepare: (page: Page) => Promise<void>): Promise<Figure> {
  return withPage(browser, '', async (page, session) => {
    await prepare(page);
    await page.goto(`${origin}/reviews`);
    await reviewsReady(page);
    const more = (pagesMore: number): Promise<unknown> =>
      page.evaluate(async (pagesMore) => {
        const root = document.querySelector('repeat-buyer-reviews')?.shadowRoot as ShadowRoot;
        const count = (): number => root.querySelectorAll('[part=review]').length;
        for (let i = 0; i < pagesMore; i++) {
          const before = count();
          root.querySelector<HTMLButtonElement>('[part=more]')?.click();
          while (count() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, pagesMore);
    await more(5);
    const few = await costOf(session, () => more(10));
    const left = (await page.evaluate(
      () => document.querySelector('repeat-buyer-reviews')?.shadowRoot?.querySelectorAll('[part=review]').length ?? 0,
    )) as number;
    await more(Math.floor((9_800 - left) / 20));
    const many = await costOf(session, () => more(10));
    const ratio = many.task / few.task;
    return {
      name: 'ten pages of 20 more: CPU with 10,000 reviews on the page against with 120',
      value: ratio,
      unit: 'x',
      reach: 4,
      ok: ratio <= 4,
    };
  });
}

await buildEmbed({ outDir: join(folder, 'embed'), anchors: mockAnchors });
await build({
  ...fromSource,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: join(folder, 'bench'),
    lib: {
      entry: new URL('bench-page/bench.ts', import.meta.url).pathname,
      formats: ['es'],
      fileName: () => 'bench.js',
    },
  },
});
const { origin, stop } = await serve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  printFigures([...(await reviews(browser, origin)), ...(await badges(browser, origin))]);
} finally {
  await browser.close();
  stop();
  rmSync(folder, { recursive: true, force: true });
}
