import type { Language, Trade } from '../text/trade.ts';

const places = ['苏州', '成都', '青岛', '昆明', '长沙', '厦门', '兰州', '沈阳', '南宁', '合肥'];
const towns = ['Mill Road', 'Harbour', 'Station Yard', 'Northgate', 'Riverside', 'High Street', 'Old Market'];

/** The id and name of a trade's i-th shop; once the names are used up, a shop is a branch of an earlier one. */
export function shopName(trade: Trade, language: Language, i: number): { id: string; name: string } {
  const own = trade.shops[i % trade.shops.length] ?? { id: 'shop', name: 'Shop' };
  const branch = Math.floor(i / trade.shops.length);
  if (branch === 0) return own;
  const where = language === 'zh' ? places : towns;
  const place = `${where[(branch - 1) % where.length]}${branch > where.length ? ` ${Math.ceil(branch / where.length)}` : ''}`;
  return {
    id: `${own.id}-${branch + 1}`,
    name: language === 'zh' ? `${own.name}·${place}店` : `${own.name}, ${place}`,
  };
}
