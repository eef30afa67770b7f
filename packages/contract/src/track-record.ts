import { day, time } from './dates.ts';
import { amount, count, share } from './figures.ts';
import { level } from './index-snapshot.ts';
import { list, nullable, number, object, oneOf, optional, record, type Infer } from './schema.ts';
import { code, name } from './texts.ts';

/** A difference of two shares, or a rank correlation. */
const signed = number({ minimum: -1, maximum: 1 });

/** A figure of the backtest with its 90 % interval, which draws merchants; null where that cannot be had. */
const estimate = object({
  value: signed,
  interval: nullable(object({ lower: signed, upper: signed })),
});
export type RecordedEstimate = Infer<typeof estimate>;

/**
 * What may say who comes back: the `index`; `came-back`, the share that came back as the method counts and shrinks it; and what
 * anyone could work out without a method: the plain `share` of buyers who came back, the mean of all `stars`, the `volume` of
 * buyers.
 */
const predictor = oneOf('index', 'came-back', 'share', 'stars', 'volume');
export type RecordedPredictor = Infer<typeof predictor>;

const predicted = object({
  predictor,
  /**
   * Of a new buyer who came back and one who did not, how often the first was with the merchant of which the predictor says more
   * (area under the ROC curve); ties count half, and a half is chance. Null where there is too little to say.
   */
  auc: nullable(estimate),
  /** New buyers of merchants of which the predictor says something, and those of them who came back. */
  buyers: count,
  back: count,
  merchants: count,
  /** By how much the first of the comparison is ahead of this one on the same buyers; null of the first itself. */
  ahead: nullable(estimate),
});
export type RecordedPrediction = Infer<typeof predicted>;

/** One predictor of ours, first, beside those that need no method. */
const comparison = object({
  /** `peers`: merchants with an index, within the industry each is compared in. `all`: every merchant with a buyer before. */
  among: oneOf('peers', 'all'),
  predictors: list(predicted, { minItems: 1, maxItems: 12 }),
  /**
   * What someone who knew each merchant's true rate would reach, and the share of it beyond chance that the first has; null where
   * there is too little to say.
   */
  ceiling: nullable(object({ auc: share, attained: number({ minimum: -100, maximum: 100 }) })),
});
export type RecordedComparison = Infer<typeof comparison>;

/** A mean over simulated markets, and its 90 % interval. */
const simulated = object({ mean: amount, lower: amount, upper: amount });

/** The traffic rule beside other rules in simulated markets: a model's answer, which no platform has tried. */
const traffic = object({
  /** Version of the traffic rule. */
  rule: code,
  markets: count,
  /** About how many shops a market has. */
  shops: count,
  days: count,
  policies: list(
    object({
      id: oneOf('trust', 'equal', 'volume', 'stars', 'discount'),
      /** New buyers with a purchase on another day, of 1,000. */
      returning: simulated,
      /** Shops that opened late and got buyers enough to be judged, 0-1; null where none opened late. */
      chance: nullable(simulated),
      /** Concentration of orders, 0 (all alike) to 1. */
      gini: simulated,
    }),
    { minItems: 1, maxItems: 12 },
  ),
});
export type RecordedTraffic = Infer<typeof traffic>;

/** What `/v1/track-record` answers: how the method did on the data of this platform, as `npm run backtest -- --record` wrote it. */
export const trackRecord = object({
  /** Version of the method that was tried. */
  method: code,
  madeAt: time,
  data: object({
    name,
    names: record(name),
    /** The first and last day with a purchase. */
    from: day,
    until: day,
    merchants: count,
    buyers: count,
    /** Without those given back whole, and those of accounts linked to the merchant. */
    orders: count,
  }),
  /**
   * How the past and the future were told apart: at `days`, half a year apart, from which on new buyers of `newDays` are watched for
   * `backDays`; or, where all first purchases fall on one day, by `halves` of the buyers.
   */
  split: object({ by: oneOf('days', 'halves'), cuts: count, newDays: count, backDays: count }),
  /** New buyers who were asked about, of all merchants. */
  newBuyers: count,
  comparisons: list(comparison, { maxItems: 12 }),
  /** How merchants stand at the end of the data. */
  levels: list(object({ level, merchants: count }), { maxItems: 12 }),
  /** What the method asks of a merchant before it gives a number. */
  asks: object({
    buyers: count,
    returns: amount,
    /** Points that the 90 % interval of a percentile has to be narrower than. */
    narrowerThan: amount,
    /** Merchants with as much in the industry, or the wider one. */
    peers: count,
  }),
  /** Of the last year, published day by day; null where the data is shorter. */
  steadiness: nullable(
    object({
      /** Level changes a ranked merchant and year; `unsettled` is a level. */
      changes: amount,
      /** Ranked merchants whose level differs a month later. */
      monthly: share,
      /** Spearman of the percentile from month to month; null where too few have one. */
      order: nullable(signed),
    }),
  ),
  traffic: optional(traffic),
});
export type TrackRecord = Infer<typeof trackRecord>;
