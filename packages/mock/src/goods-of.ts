import type { GoodsReturns } from '@huitou/contract/goods-returns.js';
import { methodV2 } from '@huitou/method/document.js';
import { goodsReturnInterval } from '@huitou/method/goods-return.js';
import { shareAmong } from '@huitou/reviews/shares.js';
import type { FixtureMerchant } from './market/fixture.ts';

/** What a store would say of the same goods. */
export function goodsOf({ index, goods }: FixtureMerchant): GoodsReturns {
  const all = goods.map(({ sold: [buyers, again] = [0, 0], names, ...one }) => {
    const { share } = shareAmong(again, buyers, buyers);
    return {
      ...one,
      names: { ...names },
      buyers,
      again: share === null ? null : Math.round(share * 1000) / 1000,
      interval: share === null ? null : goodsReturnInterval(again, buyers, methodV2.confidence),
    };
  });
  return {
    merchant: index.merchant.id,
    asOf: index.asOf,
    window: methodV2.windowDays,
    goods: all.toSorted((a, b) => b.buyers - a.buyers || (a.id < b.id ? -1 : 1)),
  };
}
