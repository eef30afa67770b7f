import { time } from './dates.ts';
import { count, percent, share } from './figures.ts';
import { id } from './id.ts';
import { level } from './index-snapshot.ts';
import { list, nullable, number, object, oneOf, optional, record, string, type Infer } from './schema.ts';
import { code, name } from './texts.ts';

/** What a merchant gets of all recommended traffic, and why. */
const merchantTraffic = object({
  merchant: object({ id, name, names: record(name) }),
  /** Of all recommended traffic, 0-1. A page that shows some merchants divides by the sum of those it shows. */
  share,
  /** The same by pool. */
  pools: object({ base: share, 'cold-start': share, growth: share, campaign: share }),
  level,
  percentile: nullable(percent),
  /** Lower end of the percentile's interval, which the base share goes by. */
  lower: nullable(percent),
  /** Points that the percentile rose, and half of the interval of that. */
  rise: nullable(object({ points: number(), error: number() })),
  /** Rights that it promises its buyers, as codes. */
  services: list(code, { maxItems: 12 }),
});
export type MerchantTraffic = Infer<typeof merchantTraffic>;

/** What every answer on traffic says of itself. */
const basis = {
  /** Version of the traffic rule. */
  rule: code,
  asOf: time,
  /** Merchants that all traffic is shared among. */
  merchants: count,
  /** The campaign that is on; null on other days. */
  campaign: nullable(object({ venue: id, name, names: record(name), until: time })),
};

/** What `/v1/traffic?merchants=a,b` answers; an id without a merchant is in `unknown`. */
export const trafficBatch = object({
  ...basis,
  traffic: list(merchantTraffic, { maxItems: 100 }),
  unknown: list(string({ maxLength: 2048 }), { maxItems: 100 }),
});
export type TrafficBatch = Infer<typeof trafficBatch>;

/** What would bring a merchant more traffic, with all others as they are. */
const step = object({
  /** Enough known to be judged, the next level, or the entry ticket of campaigns. */
  id: oneOf('be-judged', 'next-level', 'campaign-ticket'),
  /** The share that it would have; of `campaign-ticket` on a day of one. */
  share,
  /** Of `next-level`. */
  level: optional(level),
  /** Of `campaign-ticket`: the promises that are missing. */
  services: optional(list(code, { maxItems: 12 })),
});

/** What `/v1/merchants/{id}/traffic` answers. */
export const trafficSupport = object({ ...basis, traffic: merchantTraffic, steps: list(step, { maxItems: 12 }) });
export type TrafficSupport = Infer<typeof trafficSupport>;
