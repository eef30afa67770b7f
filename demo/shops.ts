import type { Language } from './messages.ts';
import type { GoodsReturn } from '@huitou/contract/goods-returns.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';

/** Shop data that the demo pages render themselves. */
export interface Shops {
  /** Snapshots of all merchants by descending score, unranked ones last. */
  ranked(): Promise<readonly IndexSnapshot[]>;
  find(merchant: string): Promise<IndexSnapshot | undefined>;
  /** What most buyers ordered first. */
  goods(merchant: string, limit: number): Promise<readonly GoodsReturn[]>;
}

/** A name in the page's language, else in English, else as its owner writes it. */
export const nameIn = (
  language: Language,
  { name, names = {} }: { readonly name: string; readonly names?: Readonly<Record<string, string>> | undefined },
): string => names[language] ?? names['en'] ?? name;
