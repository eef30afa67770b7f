import { integer, list, nullable, number, object, oneOf, optional, record, string, type Infer } from './schema.ts';

/** How a merchant stands among its peers. `collecting`: too few buyers to judge, so no number is given. */
export const level = oneOf('leading', 'above', 'par', 'below', 'collecting');
export type Level = Infer<typeof level>;

/** A 90 % interval, lower and upper end, on the scale of the figure it belongs to (0-100). */
const interval = object({ lower: number(), upper: number() });
export type Interval = Infer<typeof interval>;

/** A peer group: its name as the platform gives it, and that name in other languages (BCP 47 tag to name). */
export const industry = object({ id: string(), name: string(), names: record(string()) });
export type Industry = Infer<typeof industry>;

const dimension = object({
  /** An id of the method document; pages must not assume that there are four. */
  id: string(),
  /** Weighted mean of its measures' percentiles, 0-100; null without data. */
  score: nullable(number()),
  interval: nullable(interval),
  level,
  /** The median of the peers' scores in this dimension. */
  median: nullable(number()),
  /** Effective number of observations behind the score, decayed with age. */
  n: number(),
  /** Points gained (or lost) since 30 days before; null while there is no such day. */
  trend: nullable(number()),
});
export type DimensionScore = Infer<typeof dimension>;

/** What `/v1/merchants/{id}/index` answers: how returning customers see a merchant, with everything needed to doubt it. */
export const indexSnapshot = object({
  merchant: object({ id: string(), name: string(), industry, avatar: nullable(string()) }),
  /** Version of the method document that the figures follow, such as `v1`. */
  method: string(),
  /** RFC 3339. The figures say what was known at this time. */
  asOf: string(),
  level,
  /** Weighted mean of the dimensions, 0-100. */
  score: nullable(number()),
  /** Of `score`; left out by servers that came before it. */
  scoreInterval: optional(nullable(interval)),
  /** Of `percentile`: what the level is judged by. */
  interval: nullable(interval),
  /** Mid-rank of the score among the peers, 0-100. */
  percentile: nullable(number()),
  /** Whom the merchant is compared with: its industry, or a parent of it where the industry has too few. */
  peers: object({ industry, merchants: integer() }),
  /** Buyers in the window, and those of them who are returning customers. */
  buyers: object({ all: integer(), returning: integer() }),
  /** Days that `buyers` looks back. */
  window: integer(),
  dimensions: list(dimension),
  /** Why the level is held down: public reason codes with the end of each, RFC 3339. */
  caps: list(object({ reason: string(), until: string() })),
});
export type IndexSnapshot = Infer<typeof indexSnapshot>;

/** What `/v1/indexes?merchants=a,b` answers; a merchant that nobody knows is in `unknown`. */
export const indexBatch = object({ indexes: list(indexSnapshot), unknown: list(string()) });
export type IndexBatch = Infer<typeof indexBatch>;
