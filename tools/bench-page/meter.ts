import type { Browser, CDPSession } from 'playwright-core';

/** Bytes in use once the garbage is gone. */
export interface Heap {
  /** JavaScript's objects alone. */
  readonly js: number;
  /** Those, the page's own objects (nodes, styles) and buffers. */
  readonly all: number;
}

/**
 * A page that is spoken to by the browser's own protocol alone: a driver that puts its tools into a page would be
 * measured with it.
 */
export class Meter {
  readonly #session: CDPSession;
  readonly close: () => Promise<void>;

  private constructor(session: CDPSession, close: () => Promise<void>) {
    this.#session = session;
    this.close = close;
  }

  /** Opens a page of its own; faults of its scripts are printed. */
  static async open(browser: Browser): Promise<Meter> {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(session, () => context.close());
  }

  /** Begins to load `url` and waits until it has loaded, scripts included. */
  async go(url: string): Promise<void> {
    const loaded = new Promise((resolve) => this.#session.once('Page.loadEventFired', resolve));
    await this.#session.send('Page.enable');
    await this.#session.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page; a promise is waited for. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** What `work` costs the page in milliseconds of CPU of its main thread: script, style, layout and paint. */
  async costOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#spent();
    await work();
    return (await this.#spent()) - before;
  }

  async heap(): Promise<Heap> {
    // Twice: what the first round lets go of may hold more.
    for (let i = 0; i < 2; i++) await this.#session.send('HeapProfiler.collectGarbage');
    const usage = (await this.#session.send('Runtime.getHeapUsage')) as Record<string, number>;
    const { usedSize = NaN, embedderHeapUsedSize = NaN, backingStorageSize = NaN } = usage;
    return { js: usedSize, all: usedSize + embedderHeapUsedSize + backingStorageSize };
  }

  async #spent(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  }
}

/** Opens a page, uses it and closes it. */
export async function withMeter<T>(browser: Browser, use: (meter: Meter) => Promise<T>): Promise<T> {
  const meter = await Meter.open(browser);
  try {
    return await use(meter);
  } finally {
    await meter.close();
  }
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
