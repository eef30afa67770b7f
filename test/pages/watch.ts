import type { Page, Request } from 'playwright-core';

/** What a page did that nobody sees. */
export interface Watched {
  /** Console errors and warnings, uncaught errors, policy violations. */
  readonly complaints: string[];
  /** Every address that it asked for, with the status of the answer; 0 if none came. */
  readonly requests: { readonly url: string; readonly status: number }[];
  /** Everything that moved without the reader's doing (Layout Instability API): what, from where, to where. */
  shifted(): Promise<readonly string[]>;
}

interface Shifting {
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Watches a page from before it opens its first address. */
export async function watch(page: Page): Promise<Watched> {
  const complaints: string[] = [];
  const requests: Watched['requests'] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // Not asked for when the request has ended: the page may be closed by then, and nobody waits for the refusal.
  const statuses = new WeakMap<Request, number>();
  page.on('response', (response) => void statuses.set(response.request(), response.status()));
  page.on('requestfinished', (request) => {
    requests.push({ url: request.url(), status: statuses.get(request) ?? 0 });
  });
  page.on('requestfailed', (request) => requests.push({ url: request.url(), status: 0 }));
  await page.addInitScript(() => {
    const all: Shifting[] = [];
    Object.assign(globalThis, { shifts: all });
    new PerformanceObserver((list) => all.push(...(list.getEntries() as unknown as Shifting[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} blocked ${blockedURI}`),
    );
  });
  return {
    complaints,
    requests,
    shifted: () =>
      page.evaluate(() => {
        const place = ({ x, y, width, height }: DOMRect): string => `${width}×${height} at ${x},${y}`;
        const name = (node: Node | null): string =>
          node instanceof Element
            ? node.outerHTML.slice(0, 80)
            : (node?.textContent ?? 'something that is gone').slice(0, 80);
        return (globalThis as unknown as { readonly shifts: readonly Shifting[] }).shifts
          .filter(({ hadRecentInput }) => !hadRecentInput)
          .flatMap(({ sources }) => sources)
          .map(
            ({ node, previousRect, currentRect }) => `${name(node)}: ${place(previousRect)} → ${place(currentRect)}`,
          );
      }),
  };
}
