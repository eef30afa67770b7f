import { reviewPage, type ReviewPage, type ReviewQuery } from '@huitou/contract/review.js';
import type { Query } from '../remote.ts';
import { merchantQuery } from './merchant-query.ts';

/** One page of what repeat buyers of `merchant` wrote. What a query leaves undefined is not asked for. */
export function reviewsQuery(api: string, merchant: string, query: ReviewQuery = {}): Query<ReviewPage> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && String(value)) search.append(name, String(value));
  }
  // So that the same question is the same address for every cache on the way.
  search.sort();
  const asked = String(search);
  return merchantQuery(api, merchant, `/reviews${asked && `?${asked}`}`, reviewPage);
}
