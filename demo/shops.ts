import type { Language } from './messages.ts';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';

export interface Goods {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly image: string | null;
}

/** Shop data that the demo pages render themselves. */
export interface Shops {
  /** Snapshots of all merchants by descending score, unranked ones last. */
  ranked(): Promise<readonly IndexSnapshot[]>;
  find(merchant: string): Promise<IndexSnapshot | undefined>;
  goods(merchant: string, limit: number): Promise<readonly Goods[]>;
}

/** A name in the page's language, else in English, else as its owner writes it. */
export const nameIn = (
  language: Language,
  { name, names = {} }: { readonly name: string; readonly names?: Readonly<Record<string, string>> | undefined },
): string => names[language] ?? names['en'] ?? name;
