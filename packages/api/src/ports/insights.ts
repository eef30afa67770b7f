import type { IndexSnapshot, Level } from '@huitou/contract/index-snapshot.js';
import type { SignalKind } from '@huitou/contract/signals.js';

/** What was published of a merchant on a day. */
export interface DayPoint {
  /** Calendar day. */
  readonly day: string;
  readonly level: Level;
  readonly score: number | null;
  readonly percentile: number | null;
  /** Scores of dimensions by id. */
  readonly dimensions: Readonly<Record<string, number>>;
  /** Percentiles of measures by id; null of days before they were kept. */
  readonly measures: Readonly<Record<string, number>> | null;
}

/** The words of a review that readers are shown, as they are shown. */
export interface ReviewText {
  readonly merchant: string;
  readonly review: string;
  readonly text: string;
  readonly lang: string | null;
  /** Tells its author from others of the same merchant; shown to nobody. */
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  /** How helpful readers find it, 0-1. */
  readonly helpfulness: number;
}

/** Signals of a day that are of one kind and place. */
export interface SignalCount {
  /** Days since 1970, UTC. */
  readonly day: number;
  readonly kind: SignalKind;
  /** '' where the page named none. */
  readonly room: string;
  readonly session: string;
  readonly openedReviews: boolean;
  readonly bought: boolean;
  readonly count: number;
}

export interface VisitCount {
  readonly merchant: string;
  readonly visits: number;
  readonly bought: number;
}

/** Sums over the observations of a measure, all of them decayed alike. */
export interface Moments {
  readonly measure: string;
  readonly s: number;
  readonly n: number;
  /** Of squares. */
  readonly q: number;
}

/**
 * What insights are made from, beside what the reader and the market know. Days are counted since 1970. Those of many merchants
 * are asked for a few at a time, so that no statement is long. Reviews are those of repeat buyers that are shown and have words,
 * up to the end of the day before that of what is published.
 */
export interface Insights {
  /** Grows whenever the index of any merchant changes: what is known of an industry is read once until then. */
  version(): number;
  /** Published indexes. */
  snapshots(merchants: readonly string[]): Promise<readonly IndexSnapshot[]>;
  /** Of the measures in stars, over those of these merchants that others are ranked among. */
  moments(merchants: readonly string[]): Promise<readonly Moments[]>;
  /** What was published on the day nearest to this one, at most a week from it. */
  dayNear(merchant: string, day: number): Promise<DayPoint | null>;
  /** How many reviews were written on each day that has any. */
  reviewDays(
    merchants: readonly string[],
    since: number,
  ): Promise<readonly { readonly day: number; readonly reviews: number }[]>;
  /** How many reviews name each topic. */
  topics(
    merchants: readonly string[],
    since: number,
  ): Promise<readonly { readonly topic: string; readonly reviews: number }[]>;
  /** The latest reviews, at most `most`, newest first. */
  texts(merchants: readonly string[], since: number, most: number): Promise<readonly ReviewText[]>;
  /** Which of these reviews of a merchant name which of these topics. */
  naming(
    merchant: string,
    topics: readonly string[],
    reviews: readonly string[],
  ): Promise<readonly { readonly topic: string; readonly review: string }[]>;
  /** When caps of a merchant's level began. */
  caps(merchant: string, since: number): Promise<readonly { readonly day: number; readonly reason: string }[]>;
  signals(merchant: string, since: number): Promise<readonly SignalCount[]>;
  /** Visits of those merchants that have any. */
  visits(merchants: readonly string[], since: number): Promise<readonly VisitCount[]>;
  /** Names of the sessions that are known, by id. */
  sessions(merchant: string): Promise<ReadonlyMap<string, string>>;
}
