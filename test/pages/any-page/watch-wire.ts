import type { Page, Request } from 'playwright-core';

/** What is asked of the API. */
export const isApiUrl = ({ pathname }: URL): boolean => pathname.startsWith('/v1/');
const isApi = (request: Request): boolean => isApiUrl(new URL(request.url()));
/** A stream is open for as long as anybody listens. */
const isStream = (request: Request): boolean => new URL(request.url()).pathname.endsWith('/live');

/** Requests to the API that a page makes, and a way to let time pass in it. */
export interface Wire {
  readonly asked: readonly string[];
  /** Lets the page live `seconds`, a step of them at a time; every request but a stream is answered between two steps. */
  pass(seconds: number, step?: number): Promise<void>;
}

/**
 * Counts what a page asks, and holds its clock.
 *
 * @param time what its clock shows at first, milliseconds since 1970.
 */
export async function watchWire(page: Page, time?: number): Promise<Wire> {
  const asked: string[] = [];
  let open = 0;
  page.on('request', (request) => {
    if (!isApi(request)) return;
    asked.push(request.url());
    if (!isStream(request)) open++;
  });
  const ended = (request: Request): void => void (isApi(request) && !isStream(request) && open--);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  // Where requests are routed the browser's cache does not renew anything by itself.
  await page.route(isApiUrl, (route) => route.continue());
  await page.clock.install(time === undefined ? {} : { time });
  return {
    asked,
    async pass(seconds, step = 2) {
      for (let second = 0; second < seconds; second += step) {
        await page.clock.runFor(step * 1_000);
        // Every answer that is on its way has been read when a task of the page has run after it.
        do await page.evaluate(() => fetch('/embed/integrity.json', { method: 'HEAD' }).then(() => true));
        while (
          // oxlint-disable-next-line eslint/no-unmodified-loop-condition
          open > 0
        );
      }
    },
  };
}
