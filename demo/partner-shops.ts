import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { partners } from './market/options.ts';
import type { Shops } from './shops.ts';

export interface PartnerShops {
  /** Shops that allow their badge on the partner's site. */
  readonly allowed: readonly IndexSnapshot[];
  /** Id of a shop that does not, for the example of a copied badge. */
  readonly copied: string;
}

/** The shops of the partner's page; `fallback` is used as the copied one if every shop is allowed or unranked. */
export async function partnerShops(shops: Shops, fallback: string): Promise<PartnerShops> {
  const found = await Promise.all(partners.map((id) => shops.find(id)));
  const ranked = await shops.ranked();
  const copied = ranked.find(({ merchant, score }) => score !== null && !partners.includes(merchant.id));
  return { allowed: found.filter((shop) => shop !== undefined), copied: copied?.merchant.id ?? fallback };
}
