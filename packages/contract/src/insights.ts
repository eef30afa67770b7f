import { day, time } from './dates.ts';
import { amount, count, interval, percent, share } from './figures.ts';
import { id } from './id.ts';
import { industry, level } from './index-snapshot.ts';
import {
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  strict,
  string,
  type Infer,
} from './schema.ts';
import { code, name, text } from './texts.ts';

/** On the scale of a measure: a share 0-1, stars 1-5, or returns observed over expected. */
const onScale = number({ minimum: 0, maximum: 100 });

/** Half of the ranked peers reach `median`, a fifth of them `bestFifth`; null where fewer than five peers are known. */
const reach = <T extends typeof percent>(scale: T) => nullable(object({ median: scale, bestFifth: scale }));

const measure = object({
  /** An id of the method document. */
  id: code,
  /** The merchant's decayed mean before it is shrunk; null without observations. */
  value: nullable(onScale),
  /** Effective number of observations, decayed with age. */
  n: amount,
  /** Of the shrunk value among the peers. */
  percentile: nullable(percent),
  /** The same of the peers' own means. */
  peers: reach(onScale),
  /**
   * What the method needs to rank another value in a browser: the mean that small samples are drawn to, the variance of a
   * single observation (stars only), and the peers' shrunk values in ascending order, or 101 of them, a hundredth apart.
   * Null where the measure ranks nobody.
   */
  pool: nullable(object({ mean: onScale, variance: amount, values: list(onScale, { maxItems: 101 }) })),
});
export type MeasureInsight = Infer<typeof measure>;

const dimension = object({
  id: code,
  score: nullable(percent),
  interval: nullable(interval),
  n: amount,
  peers: reach(percent),
  measures: list(measure, { maxItems: 20 }),
});
export type DimensionInsight = Infer<typeof dimension>;

/** What moved the score since a day about 30 days before; points of the score, signed, and together the change of it. */
const since = object({
  day,
  score: nullable(percent),
  percentile: nullable(percent),
  level,
  pulls: list(
    object({
      dimension: code,
      points: number({ minimum: -100, maximum: 100 }),
      /** The same by measure, where the day has it. */
      measures: list(object({ id: code, points: number({ minimum: -100, maximum: 100 }) }), { maxItems: 20 }),
    }),
    { maxItems: 12 },
  ),
});
export type Since = Infer<typeof since>;

/** A repeat buyer's own words, masked as for readers and shortened at a word. */
const quote = object({ review: id, text, lang: nullable(string({ maxLength: 35 })) });

/**
 * What repeat buyers name, beside how often those of the industry do: weighted log-odds with an informative Dirichlet prior
 * (Monroe, Colaresi and Quinn 2008, "Fightin' Words"), as a z-score.
 */
const named = {
  /** Reviews of this merchant that name it. */
  reviews: count,
  /** Of all its reviews with words. */
  share,
  /** The same of the industry. */
  peers: share,
  z: number({ minimum: -1_000, maximum: 1_000 }),
  /** Beyond what chance does (|z| ≥ 1.96); `unknown` where the samples are too small to say. */
  verdict: oneOf('more', 'less', 'alike', 'unknown'),
  quotes: list(quote, { maxItems: 2 }),
};
const topic = object({ id: code, names: record(name), tone: oneOf('praise', 'wish'), ...named });
export type TopicInsight = Infer<typeof topic>;
/** A word of their own that no topic stands for. */
const word = object({ word: string({ minLength: 1, maxLength: 40 }), lang: string({ maxLength: 35 }), ...named });
export type WordInsight = Infer<typeof word>;

/** A share of `n`, 0-1, with its 90 % interval (Wilson); null while it is of under five. */
const shareOf = object({ share: nullable(share), n: count, lower: nullable(share), upper: nullable(share) });
export type ShareOf = Infer<typeof shareOf>;

/** Signals of the last 90 days: what pages counted and sent because they chose to. Nobody's person is in them. */
const signals = object({
  from: day,
  /** The latest live sessions, newest first. */
  sessions: list(
    object({
      room: nullable(id),
      session: nullable(id),
      name: nullable(name),
      day,
      invited: count,
      opened: count,
      written: count,
      /** Written of invited. */
      rate: shareOf,
    }),
    { maxItems: 20 },
  ),
  /** Visits that ended in a purchase, of those that opened reviews and of those that did not. */
  conversion: object({ opened: shareOf, unopened: shareOf }),
  /** The same of all visits, by merchants above their industry (`above`, `leading`) and the others of it. */
  levels: object({ above: shareOf, others: shareOf }),
});
export type SignalInsight = Infer<typeof signals>;

/** Something that happened to the shop, for the history: its level changed, a venue was on, a cap began. */
const shopEvent = object({
  day,
  kind: oneOf('level', 'cap', 'venue'),
  /** Of `level`: the new one. */
  level: optional(level),
  /** Of `cap`: its public reason code. */
  reason: optional(code),
  /** Of `venue`. */
  name: optional(name),
  names: optional(record(name)),
});
export type ShopEvent = Infer<typeof shopEvent>;

/** What `/v1/merchant/insights` answers: where a merchant stands, what pulled it, and what would lift it. */
export const merchantInsights = object({
  merchant: object({ id, name, names: record(name) }),
  method: code,
  asOf: time,
  peers: object({ industry, merchants: count }),
  level,
  score: nullable(percent),
  percentile: nullable(percent),
  interval: nullable(interval),
  buyers: object({ all: count, returning: count }),
  /** Peers' scores in ascending order, or 101 of them, a hundredth apart: another score is ranked among them. */
  scores: strict(list(percent, { maxItems: 101 })),
  dimensions: list(dimension, { maxItems: 12 }),
  since: nullable(since),
  /** Reviews with words that topics and words were read from: the merchant's, and the industry's. */
  read: object({ reviews: count, peers: count, complete: boolean() }),
  topics: list(topic, { maxItems: 40 }),
  words: list(word, { maxItems: 20 }),
  /** Of the last year, oldest first. */
  events: list(shopEvent, { maxItems: 100 }),
  /** Null while no page has sent any. */
  signals: nullable(signals),
});
export type MerchantInsights = Infer<typeof merchantInsights>;
