import { sql, type Kysely } from 'kysely';
import type { HistoryPoint, IndexHistory } from '@huitou/contract/index-history.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';

/** The points of the last `days` days up to the latest one, oldest first, as they were published then. */
export async function readHistory(db: Kysely<Database>, merchant: string, days: number): Promise<IndexHistory> {
  const rows = await db
    .selectFrom('daily')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('day', '>', (from) =>
      from
        .selectFrom('daily')
        .select(({ fn }) => sql<number>`${fn.max('day')} - ${days}`.as('first'))
        .where('merchant', '=', merchant),
    )
    .orderBy('day')
    .execute();
  return {
    merchant,
    points: rows.map(({ day, level, score, percentile, lower, upper, dimensions }) => ({
      day: dateOf(day),
      level: level as HistoryPoint['level'],
      score,
      percentile,
      interval: lower === null || upper === null ? null : { lower, upper },
      dimensions: JSON.parse(dimensions) as Record<string, number>,
    })),
  };
}
