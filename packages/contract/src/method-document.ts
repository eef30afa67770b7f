import { integer, list, number, object, oneOf, record, string, type Infer } from './schema.ts';

const measure = object({
  /** What is counted: the SQL and the reference implementation know these by id. */
  id: string(),
  names: record(string()),
  /** `share`: 0 or 1 an observation (Beta posterior). `stars`: 1 to 5 (normal). */
  kind: oneOf('share', 'stars'),
  /** Inside its dimension; the weights of a dimension sum to 1. */
  weight: number(),
  /** Strength of the prior: as many observations as the industry's mean counts for. */
  prior: number(),
  /** Days after the observation becomes certain before it counts. */
  maturesAfterDays: number(),
  /** What counts, in plain words. */
  words: record(string()),
});
export type Measure = Infer<typeof measure>;

const dimension = object({
  id: string(),
  names: record(string()),
  /** In the index; the weights of all dimensions sum to 1. */
  weight: number(),
  halfLifeDays: number(),
  measures: list(measure),
});
export type Dimension = Infer<typeof dimension>;

/** How the index is worked out: everything that is a choice stands here and nowhere else. */
export const methodDocument = object({
  version: string(),
  dimensions: list(dimension),
  /** The dimension without which there is no index. */
  needs: string(),
  /** Days that `buyers` looks back. */
  windowDays: integer(),
  /** Width of the intervals, 0-1. */
  confidence: number(),
  levels: object({
    /** Fewer buyers than this: collecting. */
    collectingUnder: integer(),
    aboveOver: number(),
    belowUnder: number(),
    leadingOver: number(),
    /** Buyers needed for `leading`. */
    leadingFrom: integer(),
  }),
  calm: object({
    /** Points past the boundary that change a level at once. */
    points: number(),
    /** Daily runs past the boundary that change it otherwise. */
    runs: integer(),
  }),
  peers: object({
    /** Ranked merchants under which an industry falls back to its parent. */
    atLeast: integer(),
    /** Ranked merchants under which even the widest group is not ranked. */
    atLeastAtRoot: integer(),
  }),
  returning: object({
    /** Days until a first-time buyer counts as a missed return, where the industry's own median is not known yet. */
    censorDays: integer(),
    /** Returns needed before an industry's own median is used. */
    atLeast: integer(),
  }),
  /** Folding for one of these reasons also takes a review out of the index. */
  notAVoice: list(string()),
});
export type MethodDocument = Infer<typeof methodDocument>;

/** What `/v1/methods/{version}` answers: the document and the SHA-256 (hex) of its JSON text. */
export const methodAnswer = object({ hash: string(), document: methodDocument });
export type MethodAnswer = Infer<typeof methodAnswer>;
