import { indexHistory, type IndexHistory } from '@huitou/contract/index-history.js';
import type { Query } from '../remote.ts';
import { merchantQuery } from './merchant-query.ts';

/** The index of `merchant` on each of the last `days` days, oldest first. */
export const historyQuery = (api: string, merchant: string, days: number): Query<IndexHistory> =>
  merchantQuery(api, merchant, `/index/history?days=${days}`, indexHistory);
