import { amount, count, share } from './figures.ts';
import { level } from './index-snapshot.ts';
import { list, object, oneOf, record, refine, strict, string, type Infer } from './schema.ts';
import { code, name, text } from './texts.ts';

/**
 * `base`: every day, by level and percentile. `cold-start`: for merchants of which too little is known. `growth`: for those whose
 * percentile has risen by more than its error. `campaign`: on the days of a campaign, for those who hold its entry ticket.
 */
const trafficPool = oneOf('base', 'cold-start', 'growth', 'campaign');
export type TrafficPool = Infer<typeof trafficPool>;

const pool = object({
  id: trafficPool,
  names: record(name),
  /** Of all recommended traffic, 0-1; what nobody qualifies for, and what bounds leave over, goes to `base`. */
  share,
  /** Who gets it and how much, in plain words. */
  words: record(text),
});

/** How recommended traffic follows trust: everything that is a choice stands here. */
const trafficRule = object({
  version: code,
  pools: refine(
    strict(list(pool, { minItems: 1, maxItems: 12 })),
    'must have shares that sum to 1',
    (pools) => Math.abs(pools.reduce((sum, one) => sum + one.share, 0) - 1) < 1e-9,
  ),
  /** weight = `levels[level]` × (lower end of the percentile's interval / 100) ^ `exponent`. */
  base: object({ levels: strict(record(amount, { maxProperties: 12 })), exponent: amount }),
  coldStart: object({
    /** Levels that stand for too little data. */
    levels: strict(list(level, { maxItems: 12 })),
    /** The most that one merchant gets, as a multiple of the mean base share. */
    mostOfMean: amount,
  }),
  growth: object({
    /** How far back the percentile is compared. */
    days: count,
    /** Days in which half of an observation's weight is gone: by it the two percentiles are correlated. */
    halfLifeDays: amount,
    /** The most that one merchant gets, as a multiple of the mean base share. */
    mostOfMean: amount,
  }),
  campaign: object({
    /** Levels that may enter. */
    levels: strict(list(level, { maxItems: 12 })),
    /** Rights that it must promise its buyers as well, as codes: what makes a purchase there one in trust. */
    services: strict(list(code, { maxItems: 12 })),
  }),
  /** Nobody gets more than this multiple of the mean share of all merchants. */
  mostOfMean: amount,
});
export type TrafficRule = Infer<typeof trafficRule>;

/** What `/v1/traffic-rules/{version}` answers: the document and the SHA-256 (hex) of its JSON text. */
export const trafficRuleAnswer = object({ hash: string({ pattern: '^[0-9a-f]{64}$' }), document: trafficRule });
