import { day } from './model/clock.ts';

export interface MarketOptions {
  /** Two markets of one seed and end are the same to the letter. */
  readonly seed?: number;
  /** Where it ends, ms since 1970: nothing is known of what comes after. Today's midnight, UTC, if not said. */
  readonly until?: number;
  readonly merchants?: number;
  readonly orders?: number;
  readonly reviews?: number;
  /** Origins on which every shop's badge may stand. */
  readonly sites?: readonly string[];
  /** Origins on which the partner's badges may stand as well. */
  readonly partnerSites?: readonly string[];
}

export type Settings = Required<MarketOptions>;

/** Days that the market runs. */
export const span = 730;

/** Shops whose badge also stands on the partner's site. */
export const partners: readonly string[] = ['hetian', 'slow-kettle', 'suxian', 'banxiu'];

export const settings = (given: MarketOptions): Settings => ({
  seed: 20261122,
  until: Math.floor(Date.now() / day) * day,
  merchants: 240,
  orders: 60_000,
  reviews: 6_000,
  sites: ['http://localhost:8080'],
  partnerSites: ['http://localhost:8081'],
  ...given,
});
