import type { FixtureMerchant, FixtureReview } from './fixture.ts';
import { historyOf, indexOf } from './index-of.ts';
import { portrait, sweater } from './pictures.ts';

const reviews: readonly FixtureReview[] = [
  {
    id: 's-1',
    buyer: 'ke',
    author: '可可',
    at: '2026-11-11T20:20:00+08:00',
    orderedOn: '2026-11-01',
    bought: 2,
    since: '2026-03-08',
    goods: 'turtle',
    stars: { quality: 2, service: 1, content: 1 },
    lang: 'zh-CN',
    text: '颜色和直播间完全不一样，面料也薄，洗一次就起球。想退，说超过七天不给退。',
    wouldBuyAgain: false,
    helpful: 88,
  },
  {
    id: 's-2',
    buyer: 'shan',
    author: '单于',
    at: '2026-11-03T09:30:00+08:00',
    orderedOn: '2026-10-20',
    bought: 3,
    since: '2025-11-20',
    goods: 'base',
    stars: { quality: 3, service: 2, content: 2, returning: 2 },
    lang: 'zh-CN',
    text: '尺码偏小，客服问什么都是“亲亲看详情页”。发货慢，说好三天走了十一天。',
    wouldBuyAgain: false,
    helpful: 45,
    reply: { text: '亲亲，感谢您的反馈。', afterMinutes: 8_900 },
  },
  {
    id: 's-3',
    buyer: 'fei',
    author: '飞飞',
    at: '2026-10-18T21:10:00+08:00',
    bought: 4,
    since: '2025-01-05',
    goods: 'base',
    stars: { quality: 4, service: 4 },
    lang: 'zh-CN',
    text: '打底衫还行，穿着舒服，价格便宜。',
    wouldBuyAgain: true,
    helpful: 7,
  },
  {
    id: 's-4',
    buyer: 'fake',
    author: '匿名',
    at: '2026-10-10T02:00:00+08:00',
    bought: 2,
    since: '2026-10-09',
    stars: { quality: 5 },
    lang: 'zh-CN',
    text: '全网最好',
    folded: { reason: 'linked-account', on: '2026-10-12', by: 'platform' },
  },
];

const index = indexOf({
  id: 'qiuyi',
  name: '秋衣阁',
  names: { en: 'Autumn Wardrobe' },
  industry: 'clothes',
  avatar: portrait('秋', '#7d5fa8'),
  leaves: [41, 22, 19, 36],
  percentile: 24,
  level: 'below',
  buyers: 1_486,
  returning: 240,
  trends: [-1.4, -6.2, -3.8, -2],
  caps: [{ reason: 'false-claims', until: '2027-02-01T00:00:00.000Z' }],
});

/** Below its peers, held down after a proven violation, and deaf to its customers. */
export const sweaterShop: FixtureMerchant = {
  index,
  sites: ['https://qiuyi.test'],
  services: ['7-day-returns'],
  history: historyOf(index),
  goods: [
    {
      id: 'turtle',
      name: '羊毛高领毛衣',
      names: { 'zh-CN': '羊毛高领毛衣', en: 'Wool turtleneck' },
      image: sweater('#8f6fd0'),
    },
    {
      id: 'base',
      name: '秋冬打底衫',
      names: { 'zh-CN': '秋冬打底衫', en: 'Winter base layer' },
      image: sweater('#c98a72'),
    },
  ],
  reviews,
  firstTime: 902,
};
