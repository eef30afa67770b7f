import { amount, count, percent, share } from './figures.ts';
import { code, name, text } from './texts.ts';
import { list, object, oneOf, record, refine, strict, string, type Infer } from './schema.ts';

const measure = object({
  /** What is counted: the SQL and the reference implementation know these by id. */
  id: code,
  names: record(name),
  /** `share`: 0 or 1 an observation (Beta posterior). `stars`: 1 to 5 (normal). */
  kind: oneOf('share', 'stars'),
  /** Inside its dimension; the weights of a dimension sum to 1. */
  weight: share,
  /** Strength of the prior: as many observations as the industry's mean counts for. */
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
    }),
    'must have belowUnder, aboveOver and leadingOver in ascending order',
    ({ belowUnder, aboveOver, leadingOver }) => belowUnder <= aboveOver && aboveOver <= leadingOver,
  ),
  calm: object({
    /** Points past the boundary that change a level at once. */
    points: percent,
    /** Daily runs past the boundary that change it otherwise. */
    runs: count,
  }),
  peers: object({
    /** Ranked merchants under which an industry falls back to its parent. */
    atLeast: count,
    /** Ranked merchants under which even the widest group is not ranked. */
    atLeastAtRoot: count,
  }),
  returning: object({
    /** Days until a first-time buyer counts as a missed return, where the industry's own median is not known yet. */
    censorDays: count,
    /** Returns needed before an industry's own median is used. */
    atLeast: count,
  }),
  /** Folding for one of these reasons also takes a review out of the index. */
  notAVoice: strict(list(code, { maxItems: 100 })),
});
export type MethodDocument = Infer<typeof methodDocument>;

/** What `/v1/methods/{version}` answers: the document and the SHA-256 (hex) of its JSON text. */
export const methodAnswer = object({ hash: string({ pattern: '^[0-9a-f]{64}$' }), document: methodDocument });
export type MethodAnswer = Infer<typeof methodAnswer>;
