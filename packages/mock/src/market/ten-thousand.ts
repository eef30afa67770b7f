import { chance } from './chance.ts';
import { drawnMerchant } from './drawn-merchant.ts';
import type { FixtureMerchant } from './fixture.ts';
import { pointOf } from './index-of.ts';
import { industries, type IndustryId } from './industries.ts';
import { daysAgo } from './time.ts';

/** Where shops are, what they are called after, and what they sell: every combination is one shop's name. */
const towns = [
  ...(['青山 Green Hill', '东溪 East Brook', '南浦 Southmouth', '白石 White Stone', '桃源 Peach Spring'] as const),
  ...(['云岭 Cloud Ridge', '西塘 West Pond', '海宁 Calm Sea', '古渡 Old Ferry', '柳湾 Willow Bay'] as const),
  ...(['松阳 Pine Sun', '龙泉 Dragon Spring', '北坡 North Slope', '竹里 Bamboo Lane', '梅川 Plum River'] as const),
  ...(['枫桥 Maple Bridge', '沙洲 Sandbank', '石门 Stone Gate', '花溪 Flower Brook', '月河 Moon River'] as const),
  ...(['平湖 Still Lake', '长乐 Long Joy', '金沙 Gold Sand', '雨林 Rain Wood', '槐安 Ash Rest'] as const),
];
const people = [
  ...(['老张 Old Zhang', '阿梅 Amei', '小杨 Young Yang', '三哥 Third Brother', '陈家 Chen'] as const),
  ...(['二姐 Second Sister', '老李 Old Li', '阿福 Afu', '林家 Lin', '小周 Young Zhou'] as const),
  ...(['秀英 Xiuying', '大勇 Dayong', '老吴 Old Wu', '阿珍 Azhen', '黄家 Huang'] as const),
  ...(['小满 Xiaoman', '老许 Old Xu', '明月 Mingyue', '阿强 Aqiang', '何家 He'] as const),
];
const kinds = [
  ...([
    'fruit 果园 Orchard',
    'fruit 菜地 Garden',
    'fruit 鲜果 Fruit',
    'clothes 衣坊 Clothes',
    'clothes 布庄 Cloth',
  ] as const),
  ...([
    'clothes 毛衣 Knits',
    'clothes 裁缝 Tailors',
    'tea 茶园 Tea',
    'tea 茶行 Teahouse',
    'tea 山茶 Hill Tea',
  ] as const),
  ...(['kitchen 窑口 Kiln', 'kitchen 厨具 Kitchen', 'kitchen 铁铺 Ironware', 'kitchen 木器 Woodware'] as const),
  ...(['stays 民宿 Stay', 'stays 小院 Courtyard', 'stays 客栈 Inn'] as const),
  ...(['books 书屋 Books', 'books 旧书 Old Books', 'books 绘本 Picture Books'] as const),
];

const cut = (words: string): [string, string] => {
  const at = words.indexOf(' ');
  return [words.slice(0, at), words.slice(at + 1)];
};
const isIndustry = (name: string): name is IndustryId => Object.hasOwn(industries, name);

/** Ten thousand merchants, to be made when somebody asks for them. */
export function tenThousand(): FixtureMerchant[] {
  const next = chance(10_000);
  let place = 0;
  return towns.flatMap((town) =>
    people.flatMap((person) =>
      kinds.map((kind) => {
        const [industry, called] = cut(kind);
        if (!isIndustry(industry))
          throw new TypeError(`ten thousand merchants: "${industry}" is no industry; correct it`);
        const [[townZh, townEn], [who, whoEn], [what, whatEn]] = [cut(town), cut(person), cut(called)];
        const id = `shop-${String(++place).padStart(5, '0')}`;
        const names = [`${townZh}${who}${what}`, `${townEn} ${whoEn} ${whatEn}`] as const;
        const merchant = drawnMerchant({ id, industry, names, place, next });
        // By which a rise is told; ninety days of each are more than a page should hold.
        return { ...merchant, history: [pointOf(merchant.index, daysAgo(30), (next() - 0.4) * 16)] };
      }),
    ),
  );
}
