import type { QuotableReview } from '@huitou/api/ports/market.js';
import { dayMs } from '@huitou/reviews/day.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import { today } from './market/time.ts';
import type { StoredReview } from './stored-review.ts';

const most = 60;

/** What a store would let a venue quote of the same reviews. */
export function quotableOf(kept: readonly StoredReview[]): QuotableReview[] {
  return kept
    .filter(({ review }) => review.folded === null && review.bought >= 2 && review.text !== '')
    .toSorted((a, b) => b.writtenAt - a.writtenAt || (a.review.id < b.review.id ? 1 : -1))
    .slice(0, most)
    .filter(({ review }) => review.text.trim() !== '')
    .map(({ review: { id, text, lang, author, bought, at, helpful }, overall }) => ({
      ...{ id, text, lang, author, bought, at },
      age: Math.max(0, today / dayMs - Date.parse(at) / dayMs),
      stars: overall,
      helpfulness: helpfulness(helpful, 0),
    }));
}
