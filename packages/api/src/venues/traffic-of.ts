import type { MerchantTraffic, TrafficBatch } from '@huitou/contract/traffic.js';
import type { Market } from '../ports/market.ts';
import { campaignAt, marketState, type MarketState } from './market-state.ts';

type Basis = Pick<TrafficBatch, 'rule' | 'asOf' | 'merchants' | 'campaign'>;

/** Shares are told to six places: one in a million is no visitor. */
export const roundedShare = (share: number): number => Math.round(share * 1e6) / 1e6;
const tenth = (x: number): number => Math.round(x * 10) / 10;

interface KnownTraffic {
  readonly state: MarketState;
  readonly basis: Basis;
  readonly of: (merchant: string) => MerchantTraffic | undefined;
}

/** Everybody's share of recommended traffic as it is now. */
export async function knownTraffic(market: Market): Promise<KnownTraffic> {
  const asOf = market.asOf();
  const [state, venues] = await Promise.all([marketState(market), market.venues()]);
  const campaign = campaignAt(venues, asOf);
  const shares = state.shares(campaign !== undefined);
  const basis: Basis = {
    rule: state.rule.version,
    asOf,
    merchants: state.figures.length,
    campaign: campaign
      ? { venue: campaign.id, name: campaign.name, names: campaign.names, until: campaign.period?.until ?? asOf }
      : null,
  };
  const of = (id: string): MerchantTraffic | undefined => {
    const place = state.placeOf(id) ?? -1;
    const [figures, given] = [state.figures[place], shares[place]];
    if (!figures || !given) return undefined;
    const { merchant, level, percentile, interval, services } = figures;
    const rise = state.riseOf(figures);
    const { base, growth, campaign: peak } = given.pools;
    return {
      merchant: { id, name: merchant.name, names: merchant.names ?? {} },
      share: roundedShare(given.share),
      pools: {
        base: roundedShare(base),
        'cold-start': roundedShare(given.pools['cold-start']),
        growth: roundedShare(growth),
        campaign: roundedShare(peak),
      },
      level,
      percentile,
      lower: interval?.lower ?? null,
      rise: rise && { points: tenth(rise.points), error: tenth(rise.error) },
      services: [...services],
    };
  };
  return { state, basis, of };
}
