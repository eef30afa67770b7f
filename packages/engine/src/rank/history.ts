import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';

/** How far back a trend looks, and how far from there a day may lie to stand in for it. Days. */
const BACK = 30;
const TOLERANCE = 7;

/** Scores of dimensions by id. */
export type Scores = Readonly<Record<string, number>>;

/** What was published of a merchant on a day. */
export interface Published {
  readonly percentile: number | null;
  readonly scores: Scores;
}

/** What was published of each merchant on the day nearest to 30 days before `day`. */
export async function publishedBefore(db: Transaction<Database>, day: number): Promise<ReadonlyMap<string, Published>> {
  const wanted = day - BACK;
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('daily')
        .select(['merchant', 'percentile', 'dimensions'])
        .select(
          sql<number>`row_number() over (partition by merchant order by abs(day - ${sql.lit(wanted)}), day)`.as(
            'place',
          ),
        )
        .where('day', '>=', wanted - TOLERANCE)
        .where('day', '<=', wanted + TOLERANCE)
        .as('near'),
    )
    .select(['merchant', 'percentile', 'dimensions'])
    .where('place', '=', 1)
    .execute();
  return new Map(
    rows.map(({ merchant, percentile, dimensions }) => [
      merchant,
      { percentile, scores: JSON.parse(dimensions) as Scores },
    ]),
  );
}

/** Writes the day's point of each of these; the last one of a day stays. */
export async function keepDay(
  db: Transaction<Database>,
  day: number,
  snapshots: readonly IndexSnapshot[],
): Promise<void> {
  const rows = snapshots.map(({ merchant, level, score, percentile, interval, dimensions }) => {
    const known = dimensions.flatMap((one) => (one.score === null ? [] : [[one.id, one.score] as const]));
    const measures = dimensions.flatMap((one) => one.measures ?? []);
    const ranked = measures.flatMap((one) => (one.percentile === null ? [] : [[one.id, one.percentile] as const]));
    return {
      ...{ merchant: merchant.id, day, level, score, percentile },
      ...{ lower: interval?.lower ?? null, upper: interval?.upper ?? null },
      dimensions: JSON.stringify(Object.fromEntries(known)),
      measures: JSON.stringify(Object.fromEntries(ranked)),
    };
  });
  for (const chunk of inChunks(rows)) {
    await db
      .insertInto('daily')
      .values(chunk)
      .onConflict((on) =>
        on.columns(['merchant', 'day']).doUpdateSet((now) => ({
          level: now.ref('excluded.level'),
          score: now.ref('excluded.score'),
          percentile: now.ref('excluded.percentile'),
          lower: now.ref('excluded.lower'),
          upper: now.ref('excluded.upper'),
          dimensions: now.ref('excluded.dimensions'),
          measures: now.ref('excluded.measures'),
        })),
      )
      .execute();
  }
}
