// What the index is made of and shows.
import type { Generated } from 'kysely';
import type { Flag } from './flag.ts';

/**
 * Forward-decayed sums of a merchant's observations of a measure: s = Σ w·v, n = Σ w, q = Σ w·v² with
 * w = 2^((t − L)/h). The measures `@buyers` and `@returning` are plain head counts in `s`.
 */
export interface CountersTable {
  merchant: string;
  measure: string;
  s: number;
  n: number;
  q: number;
}

/** The level a merchant shows and what would change it: the memory of the calm rule. */
export interface StandingsTable {
  merchant: string;
  level: string;
  pending: string | null;
  pending_runs: number;
  run_day: number;
  /** Whether it was one of those that peers are compared with, and whether a figure of it was told. */
  ranked: Flag;
  settled: Flag;
  /** JSON of the standing before `run_day`: a day judged again starts from there, so any number of runs is one. */
  before: string | null;
}

/** Whom an industry is compared with: what keeps it there while its own group shrinks by little. */
export interface PeerGroupsTable {
  industry: string;
  peer: string;
  run_day: number;
  /** The group before `run_day`; null on the first. */
  before: string | null;
}

export interface DailyTable {
  merchant: string;
  day: number;
  level: string;
  score: number | null;
  percentile: number | null;
  /** Ends of the percentile's interval; null without one, and of days before they were kept, as `measures` is. */
  lower: number | null;
  upper: number | null;
  /** JSON of dimension to score. */
  dimensions: string;
  /** JSON of measure to percentile. */
  measures: string | null;
}

/** The published index, ready to send. */
export interface SnapshotsTable {
  merchant: string;
  body: string;
  version: number;
  /** The publication with which this version became public. */
  publication: Generated<number>;
}

/**
 * Of each published index what lists of merchants are ordered and filtered by: they read all merchants at once, and a body
 * is some five thousand bytes. Written with the snapshot and its publication.
 */
export interface RankingsTable {
  merchant: string;
  industry: string;
  level: string;
  score: number | null;
  percentile: number | null;
  /** Ends of the percentile's interval. */
  lower: number | null;
  upper: number | null;
  buyers: number;
  returning: number;
  /** JSON of dimension to score, in the method's order; null for one that is not known. */
  dimensions: string;
  /** The percentile of the day nearest to 30 days before; null where none was published within 7 days of then. */
  percentile_before: number | null;
  /** The time that the snapshot says it is of. */
  as_of: number;
  /** JSON list: the merchant's promises when this was published. They stand in no snapshot, and decide who holds a ticket. */
  services: string;
  /** The publication with which this became public. */
  publication: number;
}
