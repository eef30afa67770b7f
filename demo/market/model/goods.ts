import type { Kind, Language, Trade } from '../text/trade.ts';
import { bothNames, type Named } from './both-names.ts';
import type { Random } from './random.ts';

export interface Goods extends Named {
  readonly id: string;
  readonly kind: Kind;
  /** Index of the motif's colourings. */
  readonly look: number;
}

/** Index of the first kind of goods in shops that have a story about it. */
const firstKinds: Readonly<Record<string, number>> = { hetian: 0, suxian: 1 };

/** Draws the goods of a shop: two or three kinds of its trade. */
export function drawGoods(shop: string, trade: Trade, language: Language, random: Random): readonly Goods[] {
  const first = firstKinds[shop] ?? random.integer(0, trade.kinds.length - 1);
  const kinds = Array.from({ length: Math.min(trade.kinds.length, random.integer(2, 3)) }, (_, i) => {
    return trade.kinds[(first + i) % trade.kinds.length] as Kind;
  });
  const names = kinds.flatMap((kind) => kind.goods.map((name) => ({ name, kind })));
  return names.map(({ name, kind }, i) => ({
    id: `${shop}-g${i + 1}`,
    ...bothNames(language, name, trade.translations.get(name) ?? name),
    kind,
    look: random.integer(0, 5),
  }));
}
