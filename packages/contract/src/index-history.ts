import { list, nullable, number, object, record, string, type Infer } from './schema.ts';
import { level } from './index-snapshot.ts';

const point = object({
  /** Calendar day, `YYYY-MM-DD`. */
  day: string(),
  level,
  score: nullable(number()),
  percentile: nullable(number()),
  /** Score of each dimension that had data on that day. */
  dimensions: record(number()),
});
export type HistoryPoint = Infer<typeof point>;

/** What `/v1/merchants/{id}/index/history?days=90` answers, oldest day first, as it was published then. */
export const indexHistory = object({ merchant: string(), points: list(point) });
export type IndexHistory = Infer<typeof indexHistory>;
