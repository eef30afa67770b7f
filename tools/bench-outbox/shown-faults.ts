import { setTimeout as wait } from 'node:timers/promises';
import { check } from '@huitou/contract/check.js';
import { reviewPage, type ReviewPage } from '@huitou/contract/review.js';

/** A review whose author was told that it is public. */
export interface Published {
  readonly merchant: string;
  readonly review: string;
}

/** Milliseconds after which what is published has to be public, also on a machine at work. */
const publicWithin = 5_000;

/** How often each review is on the pages of a merchant's reviews. */
async function shownOf(api: string, merchant: string): Promise<Map<string, number>> {
  const shown = new Map<string, number>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const more: string = cursor && `?cursor=${encodeURIComponent(cursor)}`;
    const page = (await (await fetch(`${api}/v1/merchants/${merchant}/reviews${more}`)).json()) as ReviewPage;
    const fault = check(reviewPage, page);
    if (fault) throw new Error(`${api}: the reviews of ${merchant} ${fault.pointer} ${fault.reason}`);
    for (const { id } of page.reviews) shown.set(id, (shown.get(id) ?? 0) + 1);
    cursor = page.next;
  }
  return shown;
}

async function look(api: string, published: readonly Published[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [merchant, some] of Map.groupBy(published, (one) => one.merchant)) {
    const shown = await shownOf(api, merchant);
    for (const { review } of some) {
      const times = shown.get(review) ?? 0;
      if (times !== 1) wrong.push(`${review} is published, and shown ${times} times`);
    }
  }
  return wrong;
}

/** Published reviews that anybody reads not at all or twice on the pages of reviews. */
export async function shownFaults(api: string, published: readonly Published[]): Promise<string[]> {
  const until = performance.now() + publicWithin;
  let wrong = await look(api, published);
  while (wrong.length > 0 && performance.now() < until) {
    await wait(100);
    wrong = await look(api, published);
  }
  return wrong;
}
