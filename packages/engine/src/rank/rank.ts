import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { isSettled, noState, type RankState } from '@huitou/method/ground.js';
import type { DimensionRank, MerchantRank } from '@huitou/method/ranking.js';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { evidenceColumns, evidenceJoins, evidenceReader, pooledStep, type Observed } from './evidence.ts';
import { fillMembers } from './fill-members.ts';
import { returnsMeasure } from './fill-returns.ts';
import { fillScores } from './fill-scores.ts';
import { fillValues } from './fill-values.ts';
import { twiceRank } from './ranks.ts';
import { peerGroup, ofSteps, WHOLE, whole, type Sql } from './sql.ts';
import { clearTables, inTransaction } from './tables.ts';

/** A merchant's ranks, without the ranks of the measures behind its dimensions. */
export type Rank = Omit<MerchantRank, 'dimensions'> & {
  readonly dimensions: readonly Omit<DimensionRank, 'measures'>[];
};

type Row = { readonly merchant: string; readonly peer: string } & Readonly<Record<string, number | null>>;

const column = (figure: 'score' | 'low' | 'high' | 'median', at: number): string => `${figure}${at}`;

/** Returns in effect, where the method counts them by age and the index needs them. */
function returnsOf(method: MethodDocument): Sql {
  const found = returnsMeasure(method);
  const needed = found && method.dimensions[found.dimension]?.id === method.needs;
  return needed ? sql`coalesce(${sql.ref(`a${found.place}.s`)}, 0)` : sql`cast(null as double precision)`;
}

/** A row a merchant, with columns for each dimension: handed over far quicker than a row a merchant and dimension. */
function answer(method: MethodDocument): Sql {
  const { dimensions } = method;
  const each = (of: (at: number) => Sql): Sql => sql.join(dimensions.map((_, at) => of(at)));
  const own = (figure: string, from: string) =>
    each((at) => sql`${ofSteps(sql.ref(`d${at}.${from}`))} as ${sql.ref(`${figure}${at}`)}`);
  const percent = (twice: Sql): Sql => sql`cast(50 as double precision) / p.merchants * ${twice}`;
  const end = (figure: 't.low' | 't.high'): Sql =>
    percent(twiceRank('rank_whole', sql`t.circle`, sql.ref(figure), sql`p.merchants`));
  return sql`
with middle as (
  select no, dimension, ${ofSteps(sql`cast(sum(value) as double precision)`)} / count(*) as value
  from (
    select no, dimension, value, count(*) over (partition by no, dimension) as scores,
      row_number() over (partition by no, dimension order by value) as place
    from rank_score) x
  where 2 * place >= scores and 2 * place <= scores + 2 group by no, dimension),
median as materialized (
  select no, ${each((at) => sql`sum(case when dimension = ${whole(at)} then value end) as ${sql.ref(`median${at}`)}`)}
  from middle group by no),
${pooledStep(method)},
whole as materialized (select * from rank_whole)
select m.id as merchant, m.buyers, m.returning_buyers as "returning", m.ranked, ${returnsOf(method)} as "returns", p.peer,
  cast(p.merchants as double precision) as merchants,
  ${ofSteps(sql`t.value`)} as score, ${ofSteps(sql`t.low`)} as low, ${ofSteps(sql`t.high`)} as high,
  case when p.merchants > 0 then ${percent(sql`t.twice`)} end as percentile,
  case when p.merchants > 0 then ${end('t.low')} end as percentile_low,
  case when p.merchants > 0 then ${end('t.high')} end as percentile_high,
  ${own('score', 'value')}, ${own('low', 'low')}, ${own('high', 'high')},
  ${each((at) => sql.ref(`median${at}`))}, ${evidenceColumns(method)}
from rank_merchant m
join rank_peers p on p.industry = m.industry
left join median on median.no = p.no
${evidenceJoins(method)}
${sql.join(
  dimensions.map((_, at) => {
    const d = `d${at}`;
    return sql`left join rank_score ${sql.ref(d)} on ${sql.ref(`${d}.no`)} = p.no and ${sql.ref(`${d}.seq`)} = m.seq
  and ${sql.ref(`${d}.dimension`)} = ${whole(at)}`;
  }),
  sql`\n`,
)}
left join whole t on t.circle = ${peerGroup(sql`p.no`, whole(WHOLE))} and t.seq = m.seq`;
}

const interval = (lower: number | null | undefined, upper: number | null | undefined): Interval | null =>
  typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;

function read(row: Row, method: MethodDocument, found: readonly Observed[]): Rank {
  return {
    merchant: row.merchant,
    buyers: row['buyers'] ?? 0,
    returning: row['returning'] ?? 0,
    peers: { industry: row.peer, merchants: row['merchants'] ?? 0 },
    score: row['score'] ?? null,
    scoreInterval: interval(row['low'], row['high']),
    percentile: row['percentile'] ?? null,
    interval: interval(row['percentile_low'], row['percentile_high']),
    dimensions: method.dimensions.map(({ id }, at) => ({
      id,
      n: found[at]?.n ?? 0,
      score: row[column('score', at)] ?? null,
      interval: interval(row[column('low', at)], row[column('high', at)]),
      median: row[column('median', at)] ?? null,
      evidence: found[at]?.evidence ?? [],
    })),
  };
}

/** A merchant's ranks without those that need ground: the reference's `unranked`. */
const untold = (one: Rank): Rank => ({
  ...one,
  score: null,
  scoreInterval: null,
  percentile: null,
  interval: null,
  dimensions: one.dimensions.map((dimension) => ({
    ...dimension,
    score: null,
    interval: null,
    evidence: dimension.evidence.map((evidence) => ({ ...evidence, percentile: null })),
  })),
});

/** What a ranking gives: the reference's `Ranking`, but for its pools. */
export interface Ranking {
  readonly ranks: readonly Rank[];
  readonly state: RankState;
}

/**
 * Every merchant's ranks from the counters, in order of id: what the reference implementation of `method` gives, worked
 * out in the store. Its steps are the reference's, under the same names; a test holds the two to 1e-9 of each other.
 *
 * @param asOf ms since 1970: the time to which observations have decayed.
 * @param previous the state that the ranking of the day before left.
 */
export function rankNext(
  db: Kysely<Database>,
  method: MethodDocument,
  asOf: number,
  previous: RankState,
): Promise<Ranking> {
  return inTransaction(db, async (inner: Transaction<Database>) => {
    await clearTables(inner);
    await fillMembers(inner, method, asOf, previous);
    await fillValues(inner, method);
    await fillScores(inner, method);
    const { rows } = await (answer(method) as ReturnType<typeof sql<Row>>).execute(inner);
    const evidence = evidenceReader(method);
    const merchants = new Map<string, { ranked: boolean; settled: boolean }>();
    const ranks = rows.map((row) => {
      const one = read(row, method, evidence(row));
      const { merchant, buyers, interval: ends } = one;
      const ground = ends && { buyers, returns: row['returns'] ?? null, interval: ends };
      const settled = ground !== null && isSettled(ground, method, previous.merchants.get(merchant)?.settled);
      merchants.set(merchant, { ranked: row['ranked'] === 1, settled });
      return settled ? one : untold(one);
    });
    const { rows: groups } = await sql<{ industry: string; peer: string }>`
select industry, peer from rank_peers`.execute(inner);
    const peers = new Map(groups.map(({ industry, peer }) => [industry, peer]));
    return { ranks: ranks.toSorted((a, b) => (a.merchant < b.merchant ? -1 : 1)), state: { peers, merchants } };
  });
}

/** The same of a market of which nothing was known before. */
export const rank = async (db: Kysely<Database>, method: MethodDocument, asOf: number): Promise<readonly Rank[]> =>
  (await rankNext(db, method, asOf, noState)).ranks;
