import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The one page of a browser, and what went wrong in it since it was last asked. */
export interface Reader {
  readonly page: Page;
  /** Console errors. */
  readonly complaints: string[];
  /** Uncaught errors. */
  readonly errors: string[];
  /** False when the browser has ended or hangs. */
  isAlive(): boolean;
  /** Does what `work` says unless the browser hangs over it for too long. */
  within<T>(work: Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export interface ReaderOptions {
  readonly launch: () => Promise<Browser>;
  /** Readies a context before its first page. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

/** Milliseconds that a page has for one step. */
export const patience = 10_000;
/** Milliseconds after which a browser is taken to hang. */
const limit = 90_000;

const settings = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'zh-CN' } as const;

export async function startReader({ launch, prepare }: ReaderOptions): Promise<Reader> {
  const browser = await launch();
  const context = await browser.newContext(settings);
  await prepare(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message, stack = message }) => errors.push(stack.split('\n').slice(0, 3).join(' ')));
  let hangs = false;
  return {
    page,
    complaints,
    errors,
    isAlive: () => browser.isConnected() && !hangs,
    async within(work) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          hangs = true;
          reject(new Error(`the browser does not answer after ${limit} ms`));
        }, limit);
      });
      return Promise.race([work, late]).finally(() => clearTimeout(timer));
    },
    async stop() {
      // A browser that hangs is ended by Playwright when this process ends.
      const closed = browser.close().catch(() => {});
      if (!hangs) await closed;
    },
  };
}
