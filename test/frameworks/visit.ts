import type { BrowserContext, Page, Request } from 'playwright-core';

/** A tag as a page holds it. */
export type Tag = HTMLElement & {
  readonly state?: string;
  readonly renderRoot?: ParentNode;
  readonly updateComplete?: Promise<unknown>;
  merchant?: string;
  variant?: string;
  theme?: string;
  live?: boolean;
  reflectState?: boolean;
  labels?: object;
  getToken?: () => Promise<string>;
};

/** An example in a browser, by the contract that all of them keep: `demo/frameworks/README.md`. */
export interface Visit {
  readonly page: Page;
  /** What the API was asked for, in order, but for streams. */
  readonly asked: readonly string[];
  /** What the console, the page and the network had to complain of. */
  readonly complaints: readonly string[];
  /** Presses a button, and lets what it changes come. */
  press(button: string): Promise<void>;
  /** Resolves once all tags that match are there, and show what they have. */
  shows(selector?: string): Promise<void>;
  /** What the example has heard from the tags: a line for each event. */
  heard(): Promise<readonly string[]>;
  /** Resolves once it has heard so many. */
  lines(count: number): Promise<void>;
  /** Lets everything that is to come by itself come: drawings, and what they ask for. */
  calm(): Promise<void>;
  close(): Promise<void>;
}

/** How many answers of the API, but for streams, the page has had. */
const answered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return paths.filter((path) => path.startsWith('/v1/') && !path.startsWith('/v1/live')).length;
  });

const isStream = (path: string): boolean => path.startsWith('/v1/live');

/** Opens `url`. `before` gets the page before its address is opened. */
export async function visit(
  context: BrowserContext,
  url: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v1/') && !isStream(pathname) && request.method() !== 'OPTIONS')
      asked.push(pathname + search);
  });
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  // What a server of the example is asked for after a press.
  let open = 0;
  const isOwn = (request: Request): boolean => new URL(request.url()).origin === new URL(url).origin;
  page.on('request', (request) => isOwn(request) && open++);
  const ended = (request: Request): void => void (isOwn(request) && open--);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  const frames = (): Promise<void> =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    });
  const calm = async (): Promise<void> => {
    do await frames();
    while (
      // oxlint-disable-next-line eslint/no-unmodified-loop-condition
      open > 0
    );
    await frames();
  };
  await before(page);
  await page.goto(url);
  return {
    page,
    asked,
    complaints,
    async press(button) {
      await page.click(`#${button}`);
      await calm();
    },
    async shows(selector = 'returning-customer-index, repeat-buyer-reviews, repeat-buyer-review-form') {
      await page.waitForFunction(
        (selector) => {
          const tags = [...document.querySelectorAll<Tag>(selector)];
          return tags.length > 0 && tags.every(({ state }) => state && !/^(idle|loading|checking)$/.test(state));
        },
        selector,
        { polling: 20 },
      );
      // The browser may tell of a request later than the page shows its answer.
      while (asked.length < (await answered(page))) await frames();
    },
    lines: (count) => page.locator(`#heard > li:nth-child(${count})`).waitFor(),
    heard: () => page.locator('#heard > li').allInnerTexts(),
    calm,
    close: () => page.close(),
  };
}
