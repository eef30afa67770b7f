import { trades } from '../words/trades.ts';
import type { Kind } from '../words/trade.ts';

const kinds = new Map<string, readonly Kind[]>();
for (const trade of [...Object.values(trades.zh), ...Object.values(trades.en)]) {
  for (const { id } of trade.shops) kinds.set(id, trade.kinds);
}

/** The motif of a thing that the shop's trade sells; a shop nobody knows sells apples. */
export function tradeSign(shop: string, turn: number): string {
  if (shop === 'hetian') return 'apple';
  const own = kinds.get(shop) ?? kinds.get(shop.replace(/-\d+$/, ''));
  return own?.[turn % own.length]?.motif ?? 'apple';
}
