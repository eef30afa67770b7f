// What the method looks at: everything that one buyer did with one merchant. Every observation of the index belongs to
// exactly one such pair, so a late event, a correction or a repeat changes the observations of one pair and no others.
// Times are milliseconds since 1970 (UTC); a day is the calendar day as the event wrote it, in days since 1970-01-01.

export interface OrderFacts {
  readonly paidAt: number;
  readonly day: number;
  readonly dispatchBy: number | null;
  readonly deliverBy: number | null;
  readonly dispatchedAt: number | null;
  readonly deliveredAt: number | null;
  /** First refund for quality. */
  readonly qualityRefundAt: number | null;
  /** First full refund, for whatever reason: from then on it is no purchase. */
  readonly voidAt: number | null;
  /** First refund because the buyer changed their mind: excuses an order not sent by then. */
  readonly excusedAt: number | null;
  readonly linked: boolean;
}

export interface ReviewFacts {
  readonly writtenAt: number;
  readonly day: number;
  /** Dimension id to stars, 1-5. */
  readonly stars: Readonly<Record<string, number>>;
  readonly wouldBuyAgain: boolean | null;
  /** It has words, so an answer is due. */
  readonly hasText: boolean;
  /** First answer of the merchant. */
  readonly repliedAt: number | null;
  /** False once folded as not a customer's own voice. */
  readonly counts: boolean;
}

export interface PairFacts {
  readonly orders: readonly OrderFacts[];
  readonly reviews: readonly ReviewFacts[];
  /** The buyer is the merchant's own or a linked account: nothing of the pair counts. */
  readonly linked: boolean;
}

/** One matured observation: `value` is 0 or 1 for a share, 1 to 5 for stars; `t` is in days since 1970-01-01. */
export interface Observation {
  readonly measure: string;
  readonly t: number;
  readonly value: number;
  /** At a knot of `returns`: 1 while the buyer was not back at the knot before, else 0. */
  readonly atRisk?: 0 | 1;
}

/** What a pair says at a point in time. */
export interface PairView {
  readonly observations: readonly Observation[];
  /** Bought within the window. */
  readonly buyer: boolean;
  /** Bought within the window, and on two or more different days in all. */
  readonly returning: boolean;
  /** The next time (ms) at which this view changes by itself; null if it never does. */
  readonly dueAt: number | null;
}
