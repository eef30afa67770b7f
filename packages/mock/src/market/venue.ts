import type { Level } from '@huitou/contract/index-snapshot.js';
import { chance } from './chance.ts';
import { cameBackAt } from './evidence.ts';
import type { FixtureMerchant } from './fixture.ts';
import { historyOf, indexOf } from './index-of.ts';
import type { IndustryId } from './industries.ts';
import { portrait } from './pictures.ts';

const names: Readonly<Record<IndustryId, readonly string[]>> = {
  fruit: [
    '果满园',
    '山里人家',
    '北纬三十八',
    '甜橘小院',
    '海边的芒果',
    '老杨枣园',
    '五月樱桃',
    '沙地红薯',
    'Hilltop Orchard',
    '南山猕猴桃',
    '青梅记',
    '一亩石榴',
  ],
  clothes: [
    '素色衣橱',
    '小满裁缝',
    '云上棉麻',
    '北街羊绒',
    'Linen & Co.',
    '阿茉的衣服',
    '十三针',
    '蓝印花布坊',
    '大码姑娘',
    '慢慢织',
    '江南丝语',
    'Harbour Knits',
  ],
  tea: ['雨前', '老枞', '半坡茶园', '岩上人家', '白毫里', '山涧', '煮茶听雨', '一叶'],
  kitchen: [
    '粗陶日常',
    '木勺先生',
    '厨下',
    '景德小窑',
    '刀剪老张',
    'The Copper Pan',
    '竹器阿伯',
    '灶台边',
    '搪瓷时代',
    '好好吃饭',
  ],
  stays: [
    '胡同里的猫',
    '听松',
    '海螺屋',
    '梯田上的家',
    'Canal Attic',
    '老宅西厢',
    '雪线小屋',
    'The Potting Shed',
    '渔火',
    '北窗',
  ],
  books: ['旧纸堆', '半间书房', '少年书架', 'Second Chapter', '读库边上', '纸上村庄', '雨天书店', '小人书铺'],
};
const grounds = ['#f0764f', '#12a08a', '#6f5cf0', '#e0a11b', '#3f6f8f', '#b0577a', '#5f9d7a', '#7d6a58'];

const levelAt = (percentile: number, by: number, buyers: number): Level => {
  if (buyers < 30) return 'collecting';
  if (percentile - by > 80 && buyers >= 100) return 'leading';
  return percentile - by > 50 ? 'above' : percentile + by < 50 ? 'below' : 'par';
};

function merchant(industry: IndustryId, name: string, place: number, next: () => number): FixtureMerchant {
  const buyers = Math.round(12 + next() ** 2 * 4_000);
  const percentile = Math.round(next() ** 0.6 * 970 + 15) / 10;
  const level = levelAt(percentile, 130 / Math.sqrt(buyers + 12), buyers);
  const leaf = (): number => Math.round(Math.min(99, Math.max(2, percentile + (next() - 0.5) * 44)) * 10) / 10;
  const leaves = [leaf(), leaf(), leaf(), leaf()] as const;
  // Away from the peers' share, so that the share is on the same side of it as the score.
  const toward = leaves[3] < 50 ? Math.floor : Math.ceil;
  const index = indexOf({
    id: `venue-${industry}-${place + 1}`,
    name,
    industry,
    avatar: portrait([...name][0] ?? '', grounds[(place * 3 + name.length) % grounds.length] ?? '#f0764f'),
    leaves,
    percentile: level === 'collecting' ? null : percentile,
    level,
    buyers,
    returning: toward(buyers * cameBackAt(industry, leaves[3], 1 + 0.2 * next())),
  });
  return {
    index,
    sites: [],
    services: ['7-day-returns'],
    history: historyOf(index),
    goods: [],
    reviews: [],
    firstTime: Math.round(buyers / 20),
  };
}

/** Sixty merchants of six industries for a venue: from the loved to those that nobody can judge yet. */
export function venue(): readonly FixtureMerchant[] {
  const next = chance(60);
  return Object.entries(names).flatMap(([industry, list]) =>
    list.map((name, place) => merchant(industry as IndustryId, name, place, next)),
  );
}
