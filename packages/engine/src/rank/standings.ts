import type { Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { stand, type Held, type Standing } from '@huitou/method/standing.js';
import type { Selectable, Transaction } from 'kysely';
import type { Database, StandingsTable } from '@huitou/store/schema.js';
import { inChunks } from './in-chunks.ts';
import type { Rank } from './rank.ts';

const read = (row: Selectable<StandingsTable>): Standing => ({
  level: row.level as Level,
  pending: row.pending as Level | null,
  pendingRuns: row.pending_runs,
  day: row.run_day,
  before: row.before === null ? null : (JSON.parse(row.before) as Held),
});

const write = (
  merchant: string,
  { level, pending, pendingRuns, day, before }: Standing,
): Selectable<StandingsTable> => ({
  merchant,
  level,
  pending,
  pending_runs: pendingRuns,
  run_day: day,
  before: before && JSON.stringify(before),
});

/** Judges everybody by the calm rule, keeps what it has to remember, and gives the level each holds on `day`. */
export async function judge(
  db: Transaction<Database>,
  ranks: readonly Rank[],
  method: MethodDocument,
  day: number,
): Promise<ReadonlyMap<string, Level>> {
  const rows = await db.selectFrom('standings').selectAll().execute();
  const known = new Map(rows.map((row) => [row.merchant, row]));
  const levels = new Map<string, Level>();
  const changed: Selectable<StandingsTable>[] = [];
  for (const { merchant, interval, buyers } of ranks) {
    const row = known.get(merchant);
    const now = write(merchant, stand(row ? read(row) : null, { interval, buyers }, day, method));
    levels.set(merchant, now.level as Level);
    if (!row || (Object.keys(now) as (keyof typeof now)[]).some((name) => now[name] !== row[name])) changed.push(now);
  }
  for (const chunk of inChunks(changed)) {
    await db
      .insertInto('standings')
      .values(chunk)
      .onConflict((on) =>
        on.column('merchant').doUpdateSet((now) => ({
          level: now.ref('excluded.level'),
          pending: now.ref('excluded.pending'),
          pending_runs: now.ref('excluded.pending_runs'),
          run_day: now.ref('excluded.run_day'),
          before: now.ref('excluded.before'),
        })),
      )
      .execute();
  }
  return levels;
}
