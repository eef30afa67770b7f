import type { Chrome, Session } from './chrome.ts';

/** Bytes in use once the garbage is gone. */
export interface Heap {
  /** JavaScript's objects alone. */
  readonly js: number;
  /** Those, the page's own objects (nodes, styles) and buffers. */
  readonly all: number;
}

/** Lighthouse's "slow 4G" as a browser applies it: 3.75 round trips of 150 ms a request, 1.6 Mbit/s less a tenth. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** A page that is measured. */
export class Meter {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async start(): Promise<void> {
    const { session } = this;
    await session.send('Page.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 800,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  }

  /** Makes the processor so many times slower, and the network one of a phone. */
  async slowDown(cpu: number, network: '4g' | 'as-it-is'): Promise<void> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network === 'as-it-is') return;
    await this.session.send('Network.enable');
    await this.session.send('Network.emulateNetworkConditions', slow4g);
  }

  /** Begins to load `url` and waits until it has loaded, scripts included. */
  async go(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const leave = this.session.on('Page.loadEventFired', () => {
        leave();
        resolve();
      });
    });
    await this.session.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page; a promise is waited for. */
  async run<T>(expression: string): Promise<T> {
    const given = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.session.send<Evaluated>('Runtime.evaluate', given);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /**
   * What `work` costs the page in milliseconds of CPU of its main thread: script, style, layout and paint. `work` must
   * not leave the page: the browser's count begins anew with each.
   */
  async costOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#spent();
    await work();
    return (await this.#spent()) - before;
  }

  async heap(): Promise<Heap> {
    // Twice: what the first round lets go of may hold more.
    for (let i = 0; i < 2; i++) await this.session.send('HeapProfiler.collectGarbage');
    const usage = await this.session.send<Record<string, number>>('Runtime.getHeapUsage');
    const { usedSize = NaN, embedderHeapUsedSize = NaN, backingStorageSize = NaN } = usage;
    return { js: usedSize, all: usedSize + embedderHeapUsedSize + backingStorageSize };
  }

  async #spent(): Promise<number> {
    const { metrics } = await this.session.send<{ metrics: { name: string; value: number }[] }>(
      'Performance.getMetrics',
    );
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  }
}

/** Opens a page, uses it and closes it. */
export async function withMeter<T>(chrome: Chrome, use: (meter: Meter) => Promise<T>): Promise<T> {
  const { session, close } = await chrome.openPage();
  try {
    const meter = new Meter(session);
    await meter.start();
    return await use(meter);
  } finally {
    await close();
  }
}
