import { time } from './dates.ts';
import { amount, count, interval, percent } from './figures.ts';
import { code, link, name } from './texts.ts';
import { id } from './id.ts';
import { list, nullable, number, object, oneOf, optional, record, refine, strict, type Infer } from './schema.ts';

/**
 * How a merchant stands among its peers. Two levels come without a number: `collecting` has too few buyers, `unsettled` has
 * buyers enough and too few returns, or an interval too wide, to say where it stands.
 */
export const level = oneOf('leading', 'above', 'par', 'below', 'unsettled', 'collecting');
export type Level = Infer<typeof level>;

export type { Interval } from './figures.ts';

/** A peer group: its name as the platform gives it, and that name in other languages (BCP 47 tag to name). */
export const industry = object({ id: code, name, names: record(name) });
export type Industry = Infer<typeof industry>;

/** What a dimension's score is made of, for a reader who wants to know what pulled it. */
const measure = object({
  /** An id of the method document. */
  id: code,
  /** The merchant's decayed mean before it is shrunk: a share (0-1) or stars (1-5), by its kind in the method. */
  value: number({ minimum: 0, maximum: 5 }),
  /** The mean of the industry on the same scale. */
  peers: number({ minimum: 0, maximum: 5 }),
  /** Of the shrunk value among the peers. */
  percentile: nullable(percent),
  /** Effective number of observations, decayed with age. */
  n: amount,
});
export type MeasureValue = Infer<typeof measure>;

const dimension = object({
  /** An id of the method document; pages must not assume that there are four. */
  id: code,
  /** Weighted mean of its measures' percentiles, 0-100; null without data. */
  score: nullable(percent),
  interval: nullable(interval),
  level,
  /** The median of the peers' scores in this dimension. */
  median: nullable(percent),
  /** Effective number of observations behind the score, decayed with age. */
  n: amount,
  /** Points gained (or lost) since 30 days before; null while there is no such day. */
  trend: nullable(number({ minimum: -100, maximum: 100 })),
  /** Left out by servers that came before it. */
  measures: optional(list(measure, { maxItems: 20 })),
});
export type DimensionScore = Infer<typeof dimension>;

/** What `/v1/merchants/{id}/index` answers: how returning customers see a merchant, with everything needed to doubt it. */
export const indexSnapshot = object({
  /** `names`: BCP 47 tag to name. */
  merchant: object({ id, name, names: optional(record(name)), industry, avatar: nullable(link) }),
  /** Version of the method document that the figures follow, such as `v1`. */
  method: code,
  /** When the figures were computed, from what was known then. */
  asOf: time,
  level,
  /** Weighted mean of the dimensions, 0-100. */
  score: nullable(percent),
  /** Of `score`; left out by servers that came before it. */
  scoreInterval: optional(nullable(interval)),
  /** Of `percentile`: what the level is judged by. */
  interval: nullable(interval),
  /** Mid-rank of the score among the peers, 0-100. */
  percentile: nullable(percent),
  /** Whom the merchant is compared with: its industry, or a parent of it where the industry has too few. */
  peers: object({ industry, merchants: count }),
  /** Buyers in the window, and those of them who are returning customers. */
  buyers: refine(
    object({ all: count, returning: count }),
    'must not have more returning buyers than buyers',
    ({ all, returning }) => returning <= all,
  ),
  /** Days that `buyers` looks back. */
  window: count,
  dimensions: list(dimension, { maxItems: 12 }),
  /** Why the level is held down: public reason codes with the end of each. */
  caps: strict(list(object({ reason: code, until: time }), { maxItems: 100 })),
});
export type IndexSnapshot = Infer<typeof indexSnapshot>;

/** What `/v1/indexes?merchants=a,b` answers; an id without a merchant is in `unknown`. */
export const indexBatch = object({
  indexes: list(indexSnapshot, { maxItems: 100 }),
  unknown: list(id, { maxItems: 100 }),
});
export type IndexBatch = Infer<typeof indexBatch>;
