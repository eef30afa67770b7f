import type { DayPoint } from '@huitou/api/ports/insights.js';
import { dateOf, dayMs } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

/** How far from the day that is asked for another may lie to stand in for it. Days. */
const TOLERANCE = 7;

/** What was published of a merchant on the day nearest to `day`; of two equally near the earlier. */
export async function readDayNear(db: Kysely<Database>, merchant: string, day: number): Promise<DayPoint | null> {
  const rows = await db
    .selectFrom('daily')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('day', '>=', day - TOLERANCE)
    .where('day', '<=', day + TOLERANCE)
    .execute();
  const far = (row: { readonly day: number }): number => Math.abs(row.day - day);
  const [near] = rows.toSorted((a, b) => far(a) - far(b) || a.day - b.day);
  if (!near) return null;
  const { level, score, percentile, dimensions, measures } = near;
  return {
    ...{ day: dateOf(near.day), level: level as DayPoint['level'], score, percentile },
    dimensions: JSON.parse(dimensions) as DayPoint['dimensions'],
    measures: measures === null ? null : (JSON.parse(measures) as DayPoint['measures']),
  };
}

/** Caps of a merchant's level that began on `since` or later. */
export async function readCaps(db: Kysely<Database>, merchant: string, since: number) {
  const rows = await db
    .selectFrom('moderations')
    .select(['at', 'reason'])
    .where('merchant', '=', merchant)
    .where('action', '=', 'cap')
    .where('at', '>=', since * dayMs)
    .orderBy('at')
    .execute();
  return rows.map(({ at, reason }) => ({ day: Math.floor(at / dayMs), reason }));
}
