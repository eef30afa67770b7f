import { amount, count, percent, share } from './figures.ts';
import { code, name, text } from './texts.ts';
import { list, object, oneOf, record, refine, strict, string, type Infer } from './schema.ts';

const measure = object({
  /** What is counted: the SQL and the reference implementation know these by id. */
  id: code,
  names: record(name),
  /**
   * `share`: 0 or 1 an observation (Beta posterior). `stars`: 1 to 5 (normal). `returns`: observed over expected first
   * returns by age (gamma posterior).
   */
  kind: oneOf('share', 'stars', 'returns'),
  /** Inside its dimension; the weights of a dimension sum to 1. */
  weight: share,
  /**
   * Strength of the prior: as many observations as the industry's mean counts for. Of `returns`, the most expected returns
   * that it may count for: how many it is, the industry's own data say.
   */
  prior: amount,
  /** Days after the observation becomes certain before it counts. */
  maturesAfterDays: amount,
  /** What counts, in plain words. */
  words: record(text),
});
export type Measure = Infer<typeof measure>;

const dimension = object({
  id: code,
  names: record(name),
  /** In the index; the weights of all dimensions sum to 1. */
  weight: share,
  halfLifeDays: amount,
  measures: strict(list(measure, { maxItems: 20 })),
});
export type Dimension = Infer<typeof dimension>;

/** How the index is worked out: everything that is a choice stands here and nowhere else. */
export const methodDocument = object({
  version: code,
  dimensions: strict(list(dimension, { maxItems: 12 })),
  /** The dimension without which there is no index. */
  needs: code,
  /** Days that `buyers` looks back. */
  windowDays: count,
  /** Width of the intervals, 0-1. */
  confidence: share,
  levels: refine(
    object({
      /** Fewer buyers than this: collecting. */
      collectingUnder: count,
      aboveOver: percent,
      belowUnder: percent,
      leadingOver: percent,
      /** Buyers needed for `leading`. */
      leadingFrom: count,
      /** Fewer returns in effect than this: unsettled. */
      unsettledUnderReturns: amount,
      /** An interval of the percentile this wide, or wider, in points: unsettled. */
      unsettledFromWidth: percent,
    }),
    'must have belowUnder, aboveOver and leadingOver in ascending order',
    ({ belowUnder, aboveOver, leadingOver }) => belowUnder <= aboveOver && aboveOver <= leadingOver,
  ),
  hysteresis: object({
    /** Points past the boundary that change a level at once. */
    points: percent,
    /** Daily runs past the boundary that change it otherwise. */
    runs: count,
    /** By how much, as a share of it, a threshold of buyers, peers or ground has to be passed on the way back. */
    margin: share,
  }),
  peers: object({
    /** Ranked merchants under which an industry falls back to its parent. */
    atLeast: count,
    /** Ranked merchants under which even the widest group is not ranked. */
    atLeastAtRoot: count,
  }),
  returning: object({
    /** Ages in days, ascending, at which a buyer is looked at: who came back between two is counted at the second. */
    knotsDays: strict(list(count, { maxItems: 60 })),
    /** The fewest expected returns that the prior of `returns` counts for. */
    priorAtLeast: amount,
  }),
  /** Folding for one of these reasons also takes a review out of the index. */
  excludedReasons: strict(list(code, { maxItems: 100 })),
});
export type MethodDocument = Infer<typeof methodDocument>;

/** What `/v1/methods/{version}` answers: the document and the SHA-256 (hex) of its JSON text. */
export const methodAnswer = object({ hash: string({ pattern: '^[0-9a-f]{64}$' }), document: methodDocument });
export type MethodAnswer = Infer<typeof methodAnswer>;
