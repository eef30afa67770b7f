import type { Level } from '@huitou/contract/index-snapshot.js';
import { chance } from './chance.ts';
import { cameBackAt } from './evidence.ts';
import type { FixtureMerchant } from './fixture.ts';
import { historyOf, indexOf } from './index-of.ts';
import type { IndustryId } from './industries.ts';
import { portrait } from './pictures.ts';

/** Shops of an industry: the name that each goes by, and the one in the other language. */
const names: Readonly<Record<IndustryId, readonly (readonly [string, string])[]>> = {
  fruit: [
    ['果满园', 'Full Orchard'],
    ['山里人家', 'Mountain Folk'],
    ['北纬三十八', 'Thirty-Eight North'],
    ['甜橘小院', 'Sweet Tangerine Yard'],
    ['海边的芒果', 'Seaside Mango'],
    ['老杨枣园', 'Old Yang’s Jujubes'],
    ['五月樱桃', 'May Cherries'],
    ['沙地红薯', 'Sandfield Sweet Potatoes'],
    ['Hilltop Orchard', '山顶果园'],
    ['南山猕猴桃', 'Nanshan Kiwis'],
    ['青梅记', 'Green Plum'],
    ['一亩石榴', 'An Acre of Pomegranates'],
  ],
  clothes: [
    ['素色衣橱', 'Plain Wardrobe'],
    ['小满裁缝', 'Xiaoman Tailors'],
    ['云上棉麻', 'Cloud Cotton & Hemp'],
    ['北街羊绒', 'North Street Cashmere'],
    ['Linen & Co.', '亚麻小社'],
    ['阿茉的衣服', 'Amo’s Clothes'],
    ['十三针', 'Thirteen Stitches'],
    ['蓝印花布坊', 'Indigo Print House'],
    ['大码姑娘', 'Curvy Girl'],
    ['慢慢织', 'Slow Knits'],
    ['江南丝语', 'Jiangnan Silks'],
    ['Harbour Knits', '港湾针织'],
  ],
  tea: [
    ['雨前', 'Before the Rain'],
    ['老枞', 'Old Bush'],
    ['半坡茶园', 'Halfway Hill Tea'],
    ['岩上人家', 'House on the Rock'],
    ['白毫里', 'White Down'],
    ['山涧', 'Mountain Stream'],
    ['煮茶听雨', 'Tea and Rain'],
    ['一叶', 'One Leaf'],
  ],
  kitchen: [
    ['粗陶日常', 'Everyday Stoneware'],
    ['木勺先生', 'Mr Woodspoon'],
    ['厨下', 'Downstairs Kitchen'],
    ['景德小窑', 'Jingde Little Kiln'],
    ['刀剪老张', 'Old Zhang’s Knives'],
    ['The Copper Pan', '铜锅铺'],
    ['竹器阿伯', 'Uncle Bamboo'],
    ['灶台边', 'By the Stove'],
    ['搪瓷时代', 'Enamel Days'],
    ['好好吃饭', 'Eat Well'],
  ],
  stays: [
    ['胡同里的猫', 'Hutong Cat'],
    ['听松', 'Listening Pines'],
    ['海螺屋', 'Conch House'],
    ['梯田上的家', 'Terrace Home'],
    ['Canal Attic', '运河阁楼'],
    ['老宅西厢', 'Old House, West Wing'],
    ['雪线小屋', 'Snowline Cabin'],
    ['The Potting Shed', '花房小屋'],
    ['渔火', 'Fishing Lights'],
    ['北窗', 'North Window'],
  ],
  books: [
    ['旧纸堆', 'Old Paper Pile'],
    ['半间书房', 'Half a Study'],
    ['少年书架', 'Young Shelf'],
    ['Second Chapter', '第二章'],
    ['读库边上', 'Beside the Library'],
    ['纸上村庄', 'Paper Village'],
    ['雨天书店', 'Rainy Day Books'],
    ['小人书铺', 'Picture-Book Shop'],
  ],
};
const grounds = ['#f0764f', '#12a08a', '#6f5cf0', '#e0a11b', '#3f6f8f', '#b0577a', '#5f9d7a', '#7d6a58'];

const levelAt = (percentile: number, by: number, buyers: number): Level => {
  if (buyers < 30) return 'collecting';
  if (percentile - by > 80 && buyers >= 100) return 'leading';
  return percentile - by > 50 ? 'above' : percentile + by < 50 ? 'below' : 'par';
};

function merchant(
  industry: IndustryId,
  [name, other]: readonly [string, string],
  place: number,
  next: () => number,
): FixtureMerchant {
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
    names: { [/^[A-Z]/.test(name) ? 'zh-CN' : 'en']: other },
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
    list.map((both, place) => merchant(industry as IndustryId, both, place, next)),
  );
}
