import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { TrafficRule } from '@huitou/contract/traffic-rule.js';
import type { TrafficMerchant } from '@huitou/traffic/merchant.js';
import { riseOf, type Rise } from '@huitou/traffic/rise.js';
import { shareOut, type TrafficShare } from '@huitou/traffic/share-out.js';
import { trafficRuleV1 } from '@huitou/traffic/rule-v1.js';
import type { Market, MarketFigures, VenueFacts } from '../ports/market.ts';

/** Everybody's figures between two publications, with what is worked out of them once for all who ask. */
export class MarketState {
  readonly figures: readonly MarketFigures[];
  readonly rule: TrafficRule = trafficRuleV1;
  readonly #places: ReadonlyMap<string, number>;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #shares = new Map<boolean, readonly TrafficShare[]>();
  #traffic: readonly TrafficMerchant[] | undefined;

  constructor(figures: readonly MarketFigures[], parents: ReadonlyMap<string, string>) {
    this.figures = figures;
    this.#parents = parents;
    this.#places = new Map(figures.map(({ merchant }, place) => [merchant.id, place]));
  }

  /** The place of a merchant in `figures`. */
  placeOf(merchant: string): number | undefined {
    return this.#places.get(merchant);
  }

  of(merchant: string): MarketFigures | undefined {
    const place = this.placeOf(merchant);
    return place === undefined ? undefined : this.figures[place];
  }

  /** What the traffic rule looks at, in the order of `figures`. */
  get traffic(): readonly TrafficMerchant[] {
    return (this.#traffic ??= this.figures.map(({ merchant: { id }, ...more }) => ({ id, ...more })));
  }

  /** Everybody's share of recommended traffic on a day with a campaign, or without. */
  shares(campaign: boolean): readonly TrafficShare[] {
    const known = this.#shares.get(campaign) ?? shareOut(this.traffic, { campaign }, this.rule);
    this.#shares.set(campaign, known);
    return known;
  }

  riseOf(one: MarketFigures): Rise | null {
    return riseOf({ id: one.merchant.id, ...one }, this.rule);
  }

  /** Whether an industry is one of these, or below one. */
  isWithin({ id }: IndexSnapshot['merchant']['industry'], industries: ReadonlySet<string>): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = this.#parents.get(at)) {
      if (industries.has(at)) return true;
      seen.add(at);
    }
    return false;
  }

  /** Ids of the merchants of an industry, or of one below it. */
  membersOf(industry: string): readonly string[] {
    const wanted = new Set([industry]);
    return this.figures
      .filter(({ merchant }) => this.isWithin(merchant.industry, wanted))
      .map(({ merchant }) => merchant.id);
  }
}

const states = new WeakMap<Market, { readonly version: number; readonly state: Promise<MarketState> }>();

/** The state of a market as it is now; read once until it is published anew. */
export function marketState(market: Market): Promise<MarketState> {
  const version = market.version();
  const known = states.get(market);
  if (known?.version === version) return known.state;
  const read = async (): Promise<MarketState> => new MarketState(await market.figures(), await market.parents());
  const state = read();
  states.set(market, { version, state });
  // What failed is read again by whoever asks next.
  state.catch(() => states.delete(market));
  return state;
}

/** Whether a venue is open: always, or within its period. */
export const isOpen = ({ period }: VenueFacts, at: string): boolean =>
  period === null || (Date.parse(period.from) <= Date.parse(at) && Date.parse(at) < Date.parse(period.until));

/** The campaign that is on; of several the one that ends first. */
export const campaignAt = (venues: readonly VenueFacts[], at: string): VenueFacts | undefined =>
  venues
    .filter((one) => one.theme === 'campaign' && isOpen(one, at))
    .toSorted((a, b) => Date.parse(a.period?.until ?? at) - Date.parse(b.period?.until ?? at))[0];
