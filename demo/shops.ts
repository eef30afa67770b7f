import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';

export interface Goods {
  readonly id: string;
  readonly name: string;
  readonly image: string | null;
}

/** Shop data that the demo pages render themselves. */
export interface Shops {
  /** Snapshots of all merchants by descending score, unranked ones last. */
  ranked(): Promise<readonly IndexSnapshot[]>;
  find(merchant: string): Promise<IndexSnapshot | undefined>;
  goods(merchant: string, limit: number): Promise<readonly Goods[]>;
}

/** The name of a shop's industry in the page's language. */
export const industryName = ({ merchant }: IndexSnapshot, language: string): string =>
  merchant.industry.names[language] ?? merchant.industry.name;
