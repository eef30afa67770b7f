import type { InboxPage } from '@huitou/contract/inbox.js';

/** Milliseconds for which a page that was just asked for is not asked for again. */
const fresh = 60_000;
const most = 40;

const kept = new Map<string, { readonly at: number; readonly page: Promise<InboxPage> }>();

/**
 * A page of an inbox by everything it depends on. Tags of one document that ask the same at once ask once, and one that
 * is drawn again, as by a router, has what it had.
 */
export function recentPage(key: string, load: () => Promise<InboxPage>): Promise<InboxPage> {
  const known = kept.get(key);
  if (known && performance.now() - known.at < fresh) return known.page;
  const page = load();
  if (kept.size >= most) kept.clear();
  kept.set(key, { at: performance.now(), page });
  page.catch(() => kept.get(key)?.page === page && kept.delete(key));
  return page;
}

/** Something was changed, or asked for anew: nothing that was kept counts. */
export const forgetPages = (): void => kept.clear();
