import type { Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { RankState } from '@huitou/method/ground.js';
import { stand, type Held, type Standing } from '@huitou/method/standing.js';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database, StandingsTable } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Ranking } from './rank.ts';

type Row = Selectable<StandingsTable>;

/** Whether a merchant is one of those that peers are compared with, and whether a figure of it is told. */
interface Told {
  readonly ranked: boolean;
  readonly settled: boolean;
}

const held = (row: Row): Standing => ({
  level: row.level as Level,
  pending: row.pending as Level | null,
  pendingRuns: row.pending_runs,
  day: row.run_day,
  before: beforeOf(row),
});

const beforeOf = (row: Row): (Held & Told) | null =>
  row.before === null ? null : (JSON.parse(row.before) as Held & Told);

/** What held before `day`: a day ranked again starts from where it began, so any number of runs is one. */
function toldBefore(row: Row, day: number): Told | null {
  if (row.run_day < day) return { ranked: row.ranked === 1, settled: row.settled === 1 };
  const before = beforeOf(row);
  return before && { ranked: before.ranked, settled: before.settled };
}

/** The state that the ranking before `day` left. */
export async function stateBefore(db: Kysely<Database>, day: number): Promise<RankState> {
  const standings = await db.selectFrom('standings').selectAll().execute();
  const groups = await db.selectFrom('peer_groups').selectAll().execute();
  return {
    merchants: new Map(
      standings.flatMap((row) => {
        const told = toldBefore(row, day);
        return told ? [[row.merchant, told] as const] : [];
      }),
    ),
    peers: new Map(
      groups.flatMap(({ industry, peer, run_day: run, before }) => {
        const was = run < day ? peer : before;
        return was === null ? [] : [[industry, was] as const];
      }),
    ),
  };
}

function rowOf(merchant: string, standing: Standing, now: Told, then: Told | null): Row {
  const { level, pending, pendingRuns, day, before } = standing;
  return {
    merchant,
    level,
    pending,
    pending_runs: pendingRuns,
    run_day: day,
    ranked: now.ranked ? 1 : 0,
    settled: now.settled ? 1 : 0,
    before: before && JSON.stringify({ ...before, ...then }),
  };
}

/** Judges everybody by hysteresis, keeps what the next day has to know, and gives the level each holds on `day`. */
export async function judge(
  db: Transaction<Database>,
  { ranks, state }: Ranking,
  method: MethodDocument,
  day: number,
): Promise<ReadonlyMap<string, Level>> {
  const rows = await db.selectFrom('standings').selectAll().execute();
  const known = new Map(rows.map((row) => [row.merchant, row]));
  const levels = new Map<string, Level>();
  const changed: Row[] = [];
  for (const { merchant, interval, buyers } of ranks) {
    const row = known.get(merchant);
    const standing = stand(row ? held(row) : null, { interval, buyers }, day, method);
    const told = state.merchants.get(merchant) ?? { ranked: false, settled: false };
    const now = rowOf(merchant, standing, told, row ? toldBefore(row, day) : null);
    levels.set(merchant, standing.level);
    if (!row || (Object.keys(now) as (keyof Row)[]).some((name) => now[name] !== row[name])) changed.push(now);
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
          ranked: now.ref('excluded.ranked'),
          settled: now.ref('excluded.settled'),
          before: now.ref('excluded.before'),
        })),
      )
      .execute();
  }
  await keepPeers(db, state, day);
  return levels;
}

async function keepPeers(db: Transaction<Database>, { peers }: RankState, day: number): Promise<void> {
  const { peers: before } = await stateBefore(db, day);
  const rows = Array.from(peers, ([industry, peer]) => {
    return { industry, peer, run_day: day, before: before.get(industry) ?? null };
  });
  for (const chunk of inChunks(rows)) {
    await db
      .insertInto('peer_groups')
      .values(chunk)
      .onConflict((on) =>
        on.column('industry').doUpdateSet((now) => ({
          peer: now.ref('excluded.peer'),
          run_day: now.ref('excluded.run_day'),
          before: now.ref('excluded.before'),
        })),
      )
      .execute();
  }
}
