import { indexHistory, type IndexHistory } from '@huitou/contract/index-history.js';
import { broker } from './broker.ts';
import { merchantPath } from './merchant-path.ts';
import type { Query } from './remote.ts';

/** The index of `merchant` on each of the last `days` days, oldest first. */
export const historyOf = (api: string, merchant: string, days: number): Query<IndexHistory> =>
  broker(api).query(`${merchantPath(merchant)}/index/history?days=${days}`, indexHistory);
