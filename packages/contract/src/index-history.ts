import { id } from './id.ts';
import { level } from './index-snapshot.ts';
import { day } from './dates.ts';
import { interval, percent } from './figures.ts';
import { list, nullable, object, optional, record, type Infer } from './schema.ts';

const point = object({
  day,
  level,
  score: nullable(percent),
  percentile: nullable(percent),
  /** Of `percentile`; null where it was not kept, left out by servers that came before it. */
  interval: optional(nullable(interval)),
  /** Score of each dimension that had data on that day. */
  dimensions: record(percent, { maxProperties: 12 }),
});
export type HistoryPoint = Infer<typeof point>;

/** What `/v1/merchants/{id}/index/history?days=90` answers, oldest day first, as it was published then. */
export const indexHistory = object({ merchant: id, points: list(point, { maxItems: 4000 }) });
export type IndexHistory = Infer<typeof indexHistory>;
