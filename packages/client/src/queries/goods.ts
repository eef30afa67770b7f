import { goodsReturns, type GoodsReturns } from '@huitou/contract/goods-returns.js';
import type { Query } from '../remote.ts';
import { merchantQuery } from './merchant-query.ts';

/** What of `merchant` is bought again. */
export const goodsQuery = (api: string, merchant: string): Query<GoodsReturns> =>
  merchantQuery(api, merchant, '/goods', goodsReturns);
