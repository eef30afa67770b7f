import type { MethodDocument } from '@huitou/contract/method-document.js';
import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { rebuild } from './rebuild.ts';

/** An industry whose buyers' patience was found to be another than before, in days; null: too few returns to say. */
export interface Calibration {
  readonly industry: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly returns: number;
}

/** Merchants rebuilt in one go: their ids are parameters of a statement. */
const CHUNK = 5000;

/** For each industry the median days between the first two purchase days of its returning customers, and their number. */
async function medians(db: Kysely<Database>): Promise<Map<string, { days: number; returns: number }>> {
  const { rows } = await sql<{ industry: string; days: number; returns: number }>`
    select industry, avg(cast(gap as double precision)) as days, max(total) as returns
    from (
      select m.industry, p.second_day - p.first_day as gap,
        row_number() over (partition by m.industry order by p.second_day - p.first_day, p.merchant, p.buyer) as place,
        count(*) over (partition by m.industry) as total
      from pairs as p join merchants as m on m.id = p.merchant
      where p.second_day is not null and m.industry is not null
    ) as gaps
    where place * 2 between total and total + 2
    group by industry`.execute(db);
  return new Map(rows.map(({ industry, days, returns }) => [industry, { days, returns: Number(returns) }]));
}

/**
 * Sets after how many days a first-time buyer counts as a missed return, industry by industry, from what is known now,
 * and rebuilds the merchants whom that concerns. An act of the operator, never a side effect of an event: figures must
 * not move because someone else's customers became slower. Call it inside a transaction, with derived columns up to date.
 */
export async function calibrate(db: Kysely<Database>, method: MethodDocument): Promise<Calibration[]> {
  const found = await medians(db);
  const changed: Calibration[] = [];
  for (const { id, return_days: before } of await db
    .selectFrom('industries')
    .select(['id', 'return_days'])
    .orderBy('id')
    .execute()) {
    const { days, returns } = found.get(id) ?? { days: 0, returns: 0 };
    const after = returns >= method.returning.atLeast ? days : null;
    if (after === before) continue;
    await db.updateTable('industries').set({ return_days: after }).where('id', '=', id).execute();
    changed.push({ industry: id, before, after, returns });
  }
  if (changed.length === 0) return changed;
  const merchants = await db
    .selectFrom('merchants')
    .select('id')
    .where(
      'industry',
      'in',
      changed.map(({ industry }) => industry),
    )
    .execute();
  for (let from = 0; from < merchants.length; from += CHUNK) {
    await rebuild(
      db,
      method,
      merchants.slice(from, from + CHUNK).map(({ id }) => id),
    );
  }
  return changed;
}
