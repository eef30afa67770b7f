import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { DAY } from '@huitou/method/decay.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Published } from './history.ts';

/** What lists of merchants need of a snapshot. */
export const rankingOf = (snapshot: IndexSnapshot) => {
  const { merchant, level, score, percentile, interval, buyers, dimensions, asOf } = snapshot;
  return {
    ...{ merchant: merchant.id, industry: merchant.industry.id, level, score, percentile },
    ...{ lower: interval?.lower ?? null, upper: interval?.upper ?? null },
    ...{ buyers: buyers.all, returning: buyers.returning },
    dimensions: JSON.stringify(Object.fromEntries(dimensions.map((one) => [one.id, one.score]))),
    as_of: Date.parse(asOf),
  };
};

/**
 * Merchants that promise their buyers something else than what is public of them. Promises stand in no snapshot, so these are
 * published anew beside those whose snapshot changes: who holds a ticket must not wait for a figure to move.
 */
export async function changedPromises(db: Transaction<Database>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('rankings')
    .innerJoin('merchants', 'merchants.id', 'rankings.merchant')
    .select('rankings.merchant')
    .whereRef('rankings.services', '<>', 'merchants.services')
    .execute();
  return rows.map(({ merchant }) => merchant);
}

export interface Publishing {
  /** Snapshots that change. */
  readonly snapshots: readonly IndexSnapshot[];
  /** Merchants whose promises do. */
  readonly promises: readonly string[];
  /** JSON of what a merchant promises. */
  readonly services: (merchant: string) => string;
  /** What was published 30 days before `day`. */
  readonly before: ReadonlyMap<string, Published>;
  /** The day that is published, in days since 1970. */
  readonly day: number;
  readonly publication: number;
}

/**
 * Percentiles of 30 days before that are public: where a day's first figures stay, so does what they are compared with.
 */
async function standingBefore(
  db: Transaction<Database>,
  merchants: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const rows = await db
    .selectFrom('rankings')
    .select(['merchant', 'percentile_before'])
    .where('merchant', 'in', merchants)
    .execute();
  return new Map(rows.map((row) => [row.merchant, row.percentile_before]));
}

/** Writes down what changes of the figures by which lists of merchants are ordered, in the transaction that publishes it. */
export async function keepRankings(
  db: Transaction<Database>,
  { snapshots, promises, services, before, day, publication }: Publishing,
): Promise<void> {
  const now = (column: string) => sql.ref<never>(`excluded.${column}`);
  for (const chunk of inChunks(snapshots)) {
    const rows = chunk.map(rankingOf);
    const isOfToday = ({ as_of: asOf }: (typeof rows)[number]): boolean => Math.floor(asOf / DAY) === day;
    const held = rows.filter((row) => !isOfToday(row)).map(({ merchant }) => merchant);
    const standing = held.length > 0 ? await standingBefore(db, held) : new Map<string, never>();
    const values = rows.map((row) => ({
      ...row,
      percentile_before: isOfToday(row)
        ? (before.get(row.merchant)?.percentile ?? null)
        : (standing.get(row.merchant) ?? null),
      services: services(row.merchant),
      publication,
    }));
    const { merchant: _, ...columns } = values[0] ?? { merchant: '' };
    await db
      .insertInto('rankings')
      .values(values)
      .onConflict((on) =>
        on.column('merchant').doUpdateSet(Object.fromEntries(Object.keys(columns).map((name) => [name, now(name)]))),
      )
      .execute();
  }
  for (const chunk of inChunks(promises)) {
    await db
      .updateTable('rankings')
      .set({ services: sql<string>`(select services from merchants where id = rankings.merchant)`, publication })
      .where('merchant', 'in', chunk)
      .execute();
  }
}
