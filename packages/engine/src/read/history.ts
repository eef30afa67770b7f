import type { Kysely } from 'kysely';
import type { HistoryPoint, IndexHistory } from '@huitou/contract/index-history.js';
import { dateOf, dayMs } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';

/** The points of the last `days` days up to the day of `asOf`, oldest first, as they were published then. */
export async function readHistory(
  db: Kysely<Database>,
  merchant: string,
  days: number,
  asOf: number,
): Promise<IndexHistory> {
  const today = Math.floor(asOf / dayMs);
  const rows = await db
    .selectFrom('daily')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('day', '>', today - days)
    .orderBy('day')
    .execute();
  return {
    merchant,
    points: rows.map(({ day, level, score, percentile, dimensions }) => ({
      day: dateOf(day),
      level: level as HistoryPoint['level'],
      score,
      percentile,
      dimensions: JSON.parse(dimensions) as Record<string, number>,
    })),
  };
}
