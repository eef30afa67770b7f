import { reviewSummary, type ReviewSummary } from '@huitou/contract/review-summary.js';
import { broker } from './broker.ts';
import { merchantPath } from './merchant-path.ts';
import type { Query } from './remote.ts';

/** All repeat buyers' reviews of `merchant` at a glance. */
export const summaryOf = (api: string, merchant: string): Query<ReviewSummary> =>
  broker(api).query(`${merchantPath(merchant)}/reviews/summary`, reviewSummary);
