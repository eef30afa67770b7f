import { chance } from './chance.ts';
import { drawnMerchant } from './drawn-merchant.ts';
import type { FixtureMerchant } from './fixture.ts';
import { historyOf } from './index-of.ts';
import type { IndustryId } from './industries.ts';

/** Shops of an industry: the name that each goes by, and the one in the other language. */
const shops: Readonly<Record<IndustryId, readonly (readonly [string, string])[]>> = {
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
/** Sixty merchants of six industries for a venue: from the loved to those that nobody can judge yet. */
export function venue(): readonly FixtureMerchant[] {
  const next = chance(60);
  return Object.entries(shops).flatMap(([industry, list]) =>
    list.map((names, place) => {
      const drawn = drawnMerchant({
        ...{ id: `venue-${industry}-${place + 1}`, industry: industry as IndustryId, names, place },
        next,
      });
      let history: FixtureMerchant['history'] | undefined;
      return {
        ...drawn,
        get history() {
          return (history ??= historyOf(drawn.index));
        },
      };
    }),
  );
}
