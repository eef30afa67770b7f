import type { FixtureMerchant } from './fixture.ts';
import { hetianReviews } from './hetian-reviews.ts';
import { historyOf, indexOf } from './index-of.ts';
import { citrus, fruit, pear, portrait } from './pictures.ts';

const index = indexOf({
  id: 'hetian',
  name: '禾田农家',
  names: { en: 'Hetian Farm' },
  industry: 'fruit',
  avatar: portrait('禾', '#f0764f'),
  leaves: [96, 88, 58, 94],
  percentile: 92,
  level: 'leading',
  buyers: 30_411,
  returning: 12_408,
  trends: [1.8, 0.6, -2.3, 1.1],
});

/** The shop of the board: loved, and with one thing to mend. */
export const hetian: FixtureMerchant = {
  index,
  sites: ['http://localhost:6006', 'https://shop.huitou.test'],
  services: ['7-day-returns', 'fast-refund', 'fake-pays'],
  history: historyOf(index),
  goods: [
    {
      id: 'fuji-5',
      name: '红富士 5 斤装',
      names: { 'zh-CN': '红富士 5 斤装', en: 'Fuji apples, 2.5 kg' },
      image: fruit('#d8412f'),
      sold: [214, 96],
    },
    {
      id: 'navel-10',
      name: '赣南脐橙 10 斤装',
      names: { 'zh-CN': '赣南脐橙 10 斤装', en: 'Gannan navel oranges, 5 kg' },
      image: citrus('#f08a24'),
      sold: [130, 41],
    },
    {
      id: 'pear-6',
      name: '秋月梨 6 枚礼盒',
      names: { 'zh-CN': '秋月梨 6 枚礼盒', en: 'Akizuki pears, gift box of 6' },
      image: pear('#c9b35a'),
      sold: [4, 1],
    },
  ],
  room: {
    id: 'hetian-room',
    name: '禾田农家的直播间',
    names: { 'zh-CN': '禾田农家的直播间', en: 'Hetian Farm live' },
    host: '阿诚',
    hostKind: 'person',
    live: true,
    session: {
      ...{
        id: 'hetian-1122',
        name: '秋梨专场',
        names: { 'zh-CN': '秋梨专场', en: 'Autumn pears', ar: 'كمثرى الخريف' },
      },
      startedAt: '2026-11-22T20:00:00+08:00',
    },
  },
  reviews: hetianReviews,
  firstTime: 5_204,
};
