import { reviewPage, type ReviewPage, type ReviewQuery } from '@huitou/contract/review.js';
import { broker } from './broker.ts';
import { merchantPath } from './merchant-path.ts';
import type { Query } from './remote.ts';

/** One page of what repeat buyers of `merchant` wrote. What a query leaves undefined is not asked for. */
export function reviewsOf(api: string, merchant: string, query: ReviewQuery = {}): Query<ReviewPage> {
  // Sorted, so that the same question is the same address for every cache on the way.
  const asked = Object.entries(query)
    .filter(([, value]) => value !== undefined && String(value))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return broker(api).query(`${merchantPath(merchant)}/reviews${asked && `?${asked}`}`, reviewPage);
}
