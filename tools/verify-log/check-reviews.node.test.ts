import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePage } from '@huitou/contract/samples.js';
import type { AskApi } from './ask-api.ts';
import { checkReviews } from './check-reviews.ts';
import type { SeenLog } from './seen-log.ts';

describe('the lists of reviews that a verifier reads', () => {
  const [review] = samplePage.reviews;
  const id = review?.id ?? '';

  /** Says of one review what these lists say one after the other, and nothing of its entries. */
  async function wrongAfter(lists: readonly boolean[]): Promise<readonly string[]> {
    const left = lists.values();
    const ask = (async (path: string) =>
      path.includes('/reviews?')
        ? { ...samplePage, reviews: left.next().value ? [review] : [], next: null }
        : undefined) as AskApi;
    const known = { entry: 3, day: '2026-03-02', words: '', shown: true, erased: false };
    const seen: SeenLog = { size: 4, root: '', edge: [], reviews: { m: { [id]: known } }, figures: {}, saltless: {} };
    const wrong: string[] = [];
    await checkReviews(ask, seen, { wrong, notes: [] });
    return wrong;
  }

  it('do not miss a review that was opened between the reads of the two', async () => {
    assert.doesNotMatch((await wrongAfter([false, false, true, false])).join(), /is gone/);
    assert.match((await wrongAfter([false, false, false, false])).join(), /is gone/);
  });
});
