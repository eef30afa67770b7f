import { trades } from '../text/trades.ts';
import type { Kind } from '../text/trade.ts';

const kinds = new Map<string, readonly Kind[]>();
for (const trade of [...Object.values(trades.zh), ...Object.values(trades.en)]) {
  for (const { id } of trade.shops) kinds.set(id, trade.kinds);
}

/** The motif of goods that the shop's trade sells, the `index`-th of them; apples for an unknown shop. */
export function shopMotif(shop: string, index: number): string {
  if (shop === 'hetian') return 'apple';
  const own = kinds.get(shop) ?? kinds.get(shop.replace(/-\d+$/, ''));
  return own?.[index % own.length]?.motif ?? 'apple';
}
