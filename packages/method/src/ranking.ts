import type { Interval } from '@huitou/contract/index-snapshot.js';

/** How a merchant stands among its peers in one measure. */
export interface MeasureRank {
  readonly id: string;
  /** Effective observations of the merchant's own. */
  readonly n: number;
  /** The peers' mean, towards which a small sample is drawn. */
  readonly mean: number;
  /** The shrunk value, on the measure's own scale: 0-1 or 1-5. */
  readonly value: number;
  readonly interval: Interval;
  /** Mid-rank of value and interval among the peers' values, 0-100. */
  readonly percentile: number;
  readonly percentileInterval: Interval;
}

/** What a merchant's own observations of one measure say, beside those of its peers. */
export interface MeasureEvidence {
  readonly id: string;
  /** The merchant's own decayed mean before it is drawn towards the peers': a share 0-1, or stars 1-5. */
  readonly value: number;
  /** μ of the shrinking: the mean of all decayed observations of the group's ranked merchants, on the same scale. */
  readonly peers: number;
  /**
   * Mid-rank of the shrunk value among the peers' values, 0-100; null where the merchant is not ranked, or where the
   * measure is alike for all.
   */
  readonly percentile: number | null;
  /** Effective observations of the merchant's own. */
  readonly n: number;
}

export interface DimensionRank {
  readonly id: string;
  /** Effective observations of all its measures. */
  readonly n: number;
  /** Weighted mean of the measures' percentiles, 0-100; null without data. */
  readonly score: number | null;
  readonly interval: Interval | null;
  /** Median of the peers' scores; null where no peer has one. */
  readonly median: number | null;
  /** Those of its measures that the merchant is ranked in. */
  readonly measures: readonly MeasureRank[];
  /** Those of its measures that the merchant and its peers have observations of; none under `collectingUnder` buyers. */
  readonly evidence: readonly MeasureEvidence[];
}

/** All that the figures of one merchant come from. Where it is not ranked, every figure but the counts is null. */
export interface MerchantRank {
  readonly merchant: string;
  readonly buyers: number;
  readonly returning: number;
  /** The group it is compared with: its industry or a wider one; and how many ranked merchants that group has. */
  readonly peers: { readonly industry: string; readonly merchants: number };
  /** Weighted mean of the dimensions, 0-100. */
  readonly score: number | null;
  readonly scoreInterval: Interval | null;
  /** Mid-rank of score and interval among the peers' scores, 0-100. */
  readonly percentile: number | null;
  readonly interval: Interval | null;
  /** In the order of the method document. */
  readonly dimensions: readonly DimensionRank[];
}
