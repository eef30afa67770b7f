import { day } from './model/clock.ts';

export interface MarketOptions {
  /** Markets with the same seed and end are identical. */
  readonly seed?: number;
  /** Where it ends, ms since 1970; no event is later. Today's midnight, UTC, by default. */
  readonly until?: number;
  readonly merchants?: number;
  readonly orders?: number;
  readonly reviews?: number;
  /** Origins on which every shop's badge is allowed. */
  readonly sites?: readonly string[];
  /** Origins on which the badges of `partners` are allowed as well. */
  readonly partnerSites?: readonly string[];
}

export type Settings = Required<MarketOptions>;

/** Length of the market in days. */
export const durationInDays = 730;

/** Shops whose badge is also shown on the partner's site. */
export const partners: readonly string[] = ['hetian', 'slow-kettle', 'suxian', 'banxiu'];

export const withDefaults = (options: MarketOptions): Settings => ({
  seed: 20261122,
  until: Math.floor(Date.now() / day) * day,
  merchants: 240,
  orders: 60_000,
  reviews: 6_000,
  sites: ['http://localhost:8080'],
  partnerSites: ['http://localhost:8081'],
  ...options,
});
