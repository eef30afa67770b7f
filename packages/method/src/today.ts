import type { Dimension, MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST, worth } from './decay.ts';
import type { Counter, MarketMerchant } from './market.ts';
import { knotsOf, observedReturns, type KnotCounters } from './return-curve.ts';

/** A merchant with its counters brought to today. */
export interface Today {
  readonly merchant: MarketMerchant;
  /** By measure id. Of `returns`: n are the buyers past the first knot, s the returns at all knots. */
  readonly counters: ReadonlyMap<string, Counter>;
  /** Counters of the knots of `returns`, by measure id. */
  readonly knots: ReadonlyMap<string, KnotCounters>;
}

/** Brings forward-weighted sums to `asOf` (ms) and leaves out what has faded to nothing. */
export function today(merchant: MarketMerchant, method: MethodDocument, asOf: number): Today {
  const counters = new Map<string, Counter>();
  const knots = new Map<string, KnotCounters>();
  for (const { halfLifeDays, measures } of method.dimensions) {
    const factor = worth(asOf, halfLifeDays);
    const bring = (id: string): Counter | undefined => {
      const counter = merchant.counters[id];
      if (!counter || counter.n * factor <= LEAST) return undefined;
      return { s: counter.s * factor, n: counter.n * factor, q: counter.q * factor };
    };
    for (const { id, kind } of measures) {
      if (kind === 'returns') {
        const own = knotsOf(method, id).map((knot) => bring(knot.id));
        if (own.every((counter) => !counter)) continue;
        const s = observedReturns(own);
        knots.set(id, own);
        counters.set(id, { s, n: own[0]?.n ?? 0, q: s });
      } else {
        const counter = bring(id);
        if (counter) counters.set(id, counter);
      }
    }
  }
  return { merchant, counters, knots };
}

/** Effective observations of all measures of a dimension. */
export const observed = ({ counters }: Today, { measures }: Dimension): number =>
  measures.reduce((sum, { id }) => sum + (counters.get(id)?.n ?? 0), 0);
