// What is ranked. `rank` needs nothing else: no clock, no store, no network.

/**
 * Forward-decayed sums of the observations of one measure: s = Σ w·v, n = Σ w, q = Σ w·v². See decay.ts for w. At a knot of
 * `returns`, q is the sum of w over those at risk: see return-curve.ts.
 */
export interface Counter {
  readonly s: number;
  readonly n: number;
  readonly q: number;
}

export interface MarketMerchant {
  readonly id: string;
  readonly industry: string;
  /** Buyers in the window, and those of them who are returning customers. */
  readonly buyers: number;
  readonly returning: number;
  /** Measure id to its counter; a measure without observations may be left out. */
  readonly counters: Readonly<Record<string, Counter>>;
}

export interface Market {
  /** Parent of each industry, null at a root. An industry that is not here is a root of its own. */
  readonly industries: Readonly<Record<string, string | null>>;
  readonly merchants: readonly MarketMerchant[];
}
