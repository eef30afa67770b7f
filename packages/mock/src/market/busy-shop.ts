import { chance, pick } from './chance.ts';
import type { FixtureMerchant, FixtureReview } from './fixture.ts';
import { historyOf, indexOf } from './index-of.ts';
import { portrait, tin } from './pictures.ts';
import { dayMs } from '@huitou/server/read/day.js';
import { today } from './time.ts';

type Words = readonly [string, ...string[]];

const openings: Words = [
  '第{n}次回购了，',
  '老顾客，',
  '家里离不开，',
  '',
  '',
  '同事推荐的，现在轮到我推荐别人。',
  '本来想换一家试试，',
  '赶上活动囤的，',
  '给爸妈买的，',
];
const goods: Words = [
  '锅底厚，受热均匀',
  '不粘，煎蛋一推就滑',
  '盖子严实，炖汤不溢',
  '手柄不烫手',
  '重量刚好，单手能颠',
  '清洗方便，一冲就干净',
  '比图片还好看',
  '用了三年涂层没掉',
];
const service: Words = [
  '发货很快，第二天就到',
  '包装结实',
  '客服耐心，教我怎么开锅',
  '少寄了一个铲子，说一声就补发了',
  '性价比高',
  '快递给力',
  '安装视频讲得清楚',
];
const wishes: Words = [
  '就是盖子有点重',
  '发货慢了两天',
  '颜色和图片有色差',
  '手柄螺丝松过一次',
  '希望出个小一号的',
  '价格比上次贵了三十',
  '包装简陋了些',
  '客服回复慢',
];
const endings: Words = ['。', '。会再来。', '！', '。五星。', '，推荐。', '。下次还买👍', '。'];
const surnames: Words = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '高',
  '林',
  '何',
  '郭',
  '马',
  '罗',
];
const given: Words = [
  '敏',
  '静',
  '丽华',
  '建军',
  '海燕',
  '子涵',
  '晓东',
  '雪',
  '国强',
  '玉兰',
  '浩',
  '欣怡',
  '志明',
  '小红',
  '文博',
  '倩',
];

/** One of ten thousand: the same review in every run. */
function review(n: number, next: () => number): FixtureReview {
  const bought = 2 + Math.floor(next() ** 3 * 24);
  const content = next() < 0.86;
  const said = [
    pick(goods, next),
    ...(next() < 0.6 ? [pick(service, next)] : []),
    ...(content ? [] : [pick(wishes, next)]),
  ].join('，');
  const star = (): number => (content ? 5 - Math.floor(next() ** 2 * 2) : 1 + Math.floor(next() * 3));
  const written = today - Math.floor((n / 10_000) * 730 * dayMs) - Math.floor(next() * 9_000_000) - 60_000;
  const reply = next() < (content ? 0.12 : 0.7);
  return {
    id: `b-${String(10_000 - n).padStart(5, '0')}`,
    buyer: `b${n % 7_919}`,
    author: pick(surnames, next) + pick(given, next),
    at: new Date(written).toISOString(),
    orderedOn: new Date(written - (2 + Math.floor(next() * 9)) * dayMs).toISOString().slice(0, 10),
    bought,
    since: new Date(written - bought * 40 * dayMs).toISOString().slice(0, 10),
    goods: next() < 0.5 ? 'wok' : 'pot',
    stars: {
      quality: star(),
      service: star(),
      ...(next() < 0.5 && { content: star() }),
      ...(next() < 0.3 && { returning: star() }),
    },
    text: pick(openings, next).replace('{n}', String(bought)) + said + pick(endings, next),
    lang: 'zh-CN',
    wouldBuyAgain: content || next() < 0.4,
    helpful: Math.floor(next() ** 6 * 90),
    ...(reply && {
      reply: {
        text: content ? '谢谢老朋友，锅要常用常新。' : '收到，已经转给师傅改进，另外给您补了一份配件。',
        afterMinutes: 3 + Math.floor(next() ** 2 * 2_000),
        ...(next() < 0.4 && { wonBack: true }),
      },
    }),
    ...(n % 211 === 7 && { folded: n % 2 === 0 ? 'advertising' : 'linked-account' }),
  };
}

const index = indexOf({
  id: 'tieguo',
  name: '铁锅李记',
  industry: 'kitchen',
  avatar: portrait('李', '#4a4540'),
  leaves: [88, 84, 79, 90],
  percentile: 89,
  level: 'leading',
  buyers: 61_240,
  returning: 21_733,
});

/** A shop with ten thousand reviews, for whoever has to stay smooth. */
export function busyShop(): FixtureMerchant {
  const next = chance(20_261_122);
  return {
    index,
    sites: ['https://tieguo.test'],
    services: ['7-day-returns', 'fast-refund'],
    history: historyOf(index),
    goods: [
      { id: 'wok', name: '章丘手工铁锅 32 厘米', image: tin('#4a4540') },
      { id: 'pot', name: '珐琅炖锅 24 厘米', image: tin('#c4503a') },
    ],
    reviews: Array.from({ length: 10_000 }, (_, n) => review(n, next)),
    firstTime: 18_226,
  };
}
