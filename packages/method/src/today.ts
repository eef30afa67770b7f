import type { Dimension, MethodDocument } from '@huitou/contract/method-document.js';
import { worth } from './decay.ts';
import { LEAST } from './estimate.ts';
import type { Counter, MarketMerchant } from './market.ts';

/** A merchant with its counters brought to today. */
export interface Today {
  readonly merchant: MarketMerchant;
  readonly counters: ReadonlyMap<string, Counter>;
}

/** Brings forward-weighted sums to `asOf` (ms) and leaves out what has faded to nothing. */
export function today(merchant: MarketMerchant, method: MethodDocument, asOf: number): Today {
  const counters = new Map<string, Counter>();
  for (const { halfLifeDays, measures } of method.dimensions) {
    const factor = worth(asOf, halfLifeDays);
    for (const { id } of measures) {
      const counter = merchant.counters[id];
      if (!counter || counter.n * factor <= LEAST) continue;
      counters.set(id, { s: counter.s * factor, n: counter.n * factor, q: counter.q * factor });
    }
  }
  return { merchant, counters };
}

/** Effective observations of all measures of a dimension. */
export const observed = ({ counters }: Today, { measures }: Dimension): number =>
  measures.reduce((sum, { id }) => sum + (counters.get(id)?.n ?? 0), 0);

/** Enough buyers, and own observations of the dimension that the method needs. */
export const isRanked = ({ merchant, counters }: Today, { dimensions, levels, needs }: MethodDocument): boolean =>
  merchant.buyers >= levels.collectingUnder &&
  dimensions.some(({ id, measures }) => id === needs && measures.some((measure) => counters.has(measure.id)));
