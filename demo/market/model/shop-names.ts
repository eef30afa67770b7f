import type { Language, Trade } from '../text/trade.ts';
import { bothNames, type Named } from './both-names.ts';

/** Where branches are: in the language of the shop, then in the other one. */
const places = {
  zh: [
    ['苏州', 'Suzhou'],
    ['成都', 'Chengdu'],
    ['青岛', 'Qingdao'],
    ['昆明', 'Kunming'],
    ['长沙', 'Changsha'],
    ['厦门', 'Xiamen'],
    ['兰州', 'Lanzhou'],
    ['沈阳', 'Shenyang'],
    ['南宁', 'Nanning'],
    ['合肥', 'Hefei'],
  ],
  en: [
    ['Mill Road', '磨坊路'],
    ['Harbour', '港口'],
    ['Station Yard', '车站院'],
    ['Northgate', '北门'],
    ['Riverside', '河畔'],
    ['High Street', '高街'],
    ['Old Market', '老市场'],
  ],
} as const;

const branchName = (language: Language, name: string, place: string): string =>
  language === 'zh' ? `${name}·${place}店` : `${name}, ${place}`;

/** The id and names of a trade's i-th shop; once the names are used up, a shop is a branch of an earlier one. */
export function shopName(trade: Trade, language: Language, i: number): Named & { readonly id: string } {
  const own = trade.shops[i % trade.shops.length] ?? { id: 'shop', name: 'Shop' };
  const other = trade.translations.get(own.name) ?? own.name;
  const branch = Math.floor(i / trade.shops.length);
  if (branch === 0) return { id: own.id, ...bothNames(language, own.name, other) };
  const where = places[language];
  const number = branch > where.length ? ` ${Math.ceil(branch / where.length)}` : '';
  const [here = '', there = ''] = where[(branch - 1) % where.length] ?? [];
  return {
    id: `${own.id}-${branch + 1}`,
    ...bothNames(
      language,
      branchName(language, own.name, here + number),
      branchName(language === 'zh' ? 'en' : 'zh', other, there + number),
    ),
  };
}
