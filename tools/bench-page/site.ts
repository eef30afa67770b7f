import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { cast, fixtures } from '@huitou/mock/fixtures.js';
import { mockIssuer } from '@huitou/mock/mock-issuer.js';
import { createApp } from '@huitou/server/http/app.js';

/** The bench's own site: bare host pages, the scripts, and the real handler over the fixture market. */
export interface Site {
  readonly origin: string;
  /** Bodies of the host pages by path; more may be added. */
  readonly pages: Record<string, string>;
  /** Reviews of the busy shop. */
  readonly matching: number;
  /** Resolves when a page says that all it waited for is drawn. */
  drawn(): Promise<void>;
  stop(): void;
}

/**
 * Tells the site once the element has its state and the page has drawn it. The page waits for itself, so that nobody has
 * to ask it meanwhile.
 */
export const tellWhen = (selector: string): string => `<script>
  new MutationObserver((_, observer) => {
    if (!document.querySelector('${selector}')) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')));
  }).observe(document, { attributeFilter: ['state'], subtree: true });
</script>`;

/** Ten thousand reviews in the API's shape, without the cost of finding a page in them. */
async function busyReviews(reader: FixtureReader) {
  const page = await reader.reviews(cast.busy, {});
  const reviews = [...page.reviews];
  for (let { next } = page; next !== null;) {
    const more = await reader.reviews(cast.busy, { cursor: next, limit: 50 });
    reviews.push(...more.reviews);
    next = more.next;
  }
  const matching = reviews.length;
  const answer = (from: number) => {
    const next = from + 20 < matching ? `${from + 20}` : null;
    return { ...page, reviews: reviews.slice(from, from + 20), next, matching };
  };
  return { answer, matching };
}

/** Serves the scripts of `folder` and everything else that the bench's pages ask for, on a port of its own. */
export async function openSite(folder: string): Promise<Site> {
  const reader = new FixtureReader(fixtures());
  const busy = await busyReviews(reader);
  const pages: Record<string, string> = {};
  let told = (): void => {};
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      outgoing
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${page}`);
    } else if (pathname === '/drawn') {
      outgoing.writeHead(204).end();
      told();
    } else if (/^\/(embed|bench)\//.test(pathname)) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(folder, pathname)));
    } else if (pathname === `/v1/merchants/${cast.busy}/reviews`) {
      const body = JSON.stringify(busy.answer(Number(searchParams.get('cursor') ?? 0)));
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(body);
    } else {
      const answer = await app.fetch(new Request(`${origin}${incoming.url ?? ''}`));
      const body = Buffer.from(await answer.arrayBuffer());
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const app = createApp({ reader, issuer: await mockIssuer('live', reader, [origin]) });
  return {
    origin,
    pages,
    matching: busy.matching,
    drawn: () => new Promise((resolve) => (told = resolve)),
    stop: () => server.close(),
  };
}
