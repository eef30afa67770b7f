import type { RecordedComparison, RecordedPredictor, RecordedTraffic } from '@huitou/contract/track-record.js';

type Policy = RecordedTraffic['policies'][number]['id'];

/** Words on what the index was worth so far; numbers come in as they are written in the language. */
export interface RecordMessages {
  readonly lang: string;
  readonly title: string;
  readonly loading: string;
  /** Where no record was made. */
  readonly none: string;
  /** The readers who each find their sentence. */
  readonly readers: Readonly<Record<'shopper' | 'merchant' | 'journalist', string>>;
  /** Pairs of 100 that each gets right; what is empty is not known. */
  readonly shopper: (pairs: {
    readonly index: string;
    readonly stars: string;
    readonly volume: string;
    readonly most: string;
  }) => string;
  readonly tooLittle: (buyers: string, back: string) => string;
  /** `changes` a year; empty where the data is too short. */
  readonly merchant: (given: {
    readonly changes: string;
    readonly buyers: string;
    readonly returns: string;
    readonly points: string;
  }) => string;
  readonly journalist: (given: {
    readonly name: string;
    readonly from: string;
    readonly until: string;
    readonly orders: string;
    readonly buyers: string;
    readonly merchants: string;
  }) => string;
  /** Merchants of whom it says nothing, and why. */
  readonly silent: (given: {
    readonly silent: string;
    readonly all: string;
    readonly least: string;
    readonly collecting: string;
    readonly unsettled: string;
  }) => string;
  readonly attained: (share: string) => string;
  readonly document: string;
  readonly method: (version: string) => string;
  readonly among: Readonly<Record<RecordedComparison['among'], string>>;
  readonly columns: readonly [by: string, pairs: string, ahead: string];
  readonly predictors: Readonly<Record<RecordedPredictor, string>>;
  readonly chance: string;
  readonly ceiling: string;
  readonly little: string;
  readonly range: (value: string, lower: string, upper: string) => string;
  readonly asked: (buyers: string, back: string, merchants: string) => string;
  /** Simulated traffic. */
  readonly traffic: (markets: string) => string;
  readonly trafficColumns: readonly [rule: string, back: string, chance: string, gini: string];
  readonly policies: Readonly<Record<Policy, string>>;
}
