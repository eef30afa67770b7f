import { reviewSummary, type ReviewSummary } from '@huitou/contract/review-summary.js';
import type { Query } from '../remote.ts';
import { merchantQuery } from './merchant-query.ts';

/** All repeat buyers' reviews of `merchant` at a glance. */
export const summaryQuery = (api: string, merchant: string): Query<ReviewSummary> =>
  merchantQuery(api, merchant, '/reviews/summary', reviewSummary);
