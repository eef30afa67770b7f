// What else is public about the made-up merchant: its goods, its sites, its room.
import type { GoodsReturns } from './goods-returns.ts';
import type { Room } from './room.ts';
import type { SiteAnswer } from './site.ts';

export const sampleGoods: GoodsReturns = {
  merchant: 'hetian',
  asOf: '2026-11-22T00:00:00.000Z',
  window: 365,
  goods: [
    {
      id: 'g-12',
      name: '红富士 5 斤装',
      names: { 'zh-CN': '红富士 5 斤装', en: 'Fuji apples, 2.5 kg' },
      image: '/pictures/apple.svg',
      buyers: 214,
      again: 0.449,
      interval: { lower: 0.394, upper: 0.505 },
    },
    { id: 'g-40', name: '秋月梨礼盒', names: {}, image: null, buyers: 3, again: null, interval: null },
  ],
};

export const sampleSite: SiteAnswer = {
  host: 'shop.example',
  merchants: [
    { id: 'hetian', name: '禾田农家', site: 'https://shop.example', proof: 'https://trust.example/proof/hetian' },
  ],
};

/** A live room on air. */
export const sampleRoom: Room = {
  id: 'hetian-room',
  name: '禾田农家的直播间',
  names: { 'zh-CN': '禾田农家的直播间', en: 'Hetian Farm live' },
  host: '阿诚',
  hostKind: 'person',
  live: true,
  session: {
    ...{ id: 'hetian-1122', name: '秋梨专场', names: { 'zh-CN': '秋梨专场', en: 'Autumn pears' } },
    startedAt: '2026-11-22T20:00:00+08:00',
  },
  merchant: { id: 'hetian', name: '禾田农家', names: { 'zh-CN': '禾田农家', en: 'Hetian Farm' } },
};
