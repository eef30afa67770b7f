import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { DimensionRank, MerchantRank } from '@huitou/method/ranking.js';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../store/schema.ts';
import { fillMembers } from './fill-members.ts';
import { fillScores } from './fill-scores.ts';
import { fillValues } from './fill-values.ts';
import { twiceRank } from './spots.ts';
import { circle, ofSteps, WHOLE, whole, type Sql } from './sql.ts';
import { clearTables, inTransaction } from './tables.ts';

/** A merchant's ranks, without the measures behind its dimensions. */
export type Rank = Omit<MerchantRank, 'dimensions'> & { readonly dimensions: readonly Omit<DimensionRank, 'measures'>[] };

type Row = { readonly merchant: string; readonly peer: string } & Readonly<Record<string, number | null>>;

const figures = ['score', 'low', 'high', 'median', 'n'] as const;
const column = (figure: (typeof figures)[number], at: number): string => `${figure}${at}`;

/** A column a dimension and figure: a row a merchant is handed over far quicker than a row a merchant and dimension. */
const across = (count: number, figure: (typeof figures)[number], of: Sql): Sql =>
  sql.join(
    Array.from({ length: count }, (_, at) => sql`sum(case when dimension = ${whole(at)} then ${of} end) as ${sql.ref(column(figure, at))}`),
  );

function answer({ dimensions }: MethodDocument): Sql {
  const count = dimensions.length;
  const place = (figure: string): Sql =>
    sql`case when t.value is not null then cast(50 as double precision) / p.merchants * ${twiceRank(sql`t.circle`, sql.ref(`t.${figure}`), sql`p.merchants`)} end`;
  const columns = figures.flatMap((figure) => dimensions.map((_, at) => sql.ref(column(figure, at))));
  return sql`
with middle as (
  select no, ${across(count, 'median', sql`value`)}
  from (
    select no, dimension, ${ofSteps(sql`cast(sum(value) as double precision)`)} / count(*) as value
    from (
      select no, dimension, value, count(*) over (partition by no, dimension) as scores,
        row_number() over (partition by no, dimension order by value) as place
      from rank_score) x
    where 2 * place >= scores and 2 * place <= scores + 2 group by no, dimension) y
  group by no),
own as (
  select no, seq, ${across(count, 'score', ofSteps(sql`value`))}, ${across(count, 'low', ofSteps(sql`low`))},
    ${across(count, 'high', ofSteps(sql`high`))}
  from rank_score group by no, seq),
sample as (
  select seq, ${across(count, 'n', sql`n`)} from rank_amount group by seq)
select m.id as merchant, m.buyers, m.returning_buyers as "returning", p.peer,
  cast(p.merchants as double precision) as merchants,
  ${ofSteps(sql`t.value`)} as score, ${ofSteps(sql`t.low`)} as low, ${ofSteps(sql`t.high`)} as high,
  ${place('value')} as percentile, ${place('low')} as percentile_low, ${place('high')} as percentile_high,
  ${sql.join(columns)}
from rank_merchant m
join rank_peers p on p.industry = m.industry
left join middle on middle.no = p.no
left join own on own.no = p.no and own.seq = m.seq
left join sample on sample.seq = m.seq
left join rank_value t on t.circle = ${circle(sql`p.no`, whole(WHOLE))} and t.seq = m.seq`;
}

const interval = (lower: number | null | undefined, upper: number | null | undefined): Interval | null =>
  typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;

function read(row: Row, { dimensions }: MethodDocument): Rank {
  return {
    merchant: row.merchant,
    buyers: row['buyers'] ?? 0,
    returning: row['returning'] ?? 0,
    peers: { industry: row.peer, merchants: row['merchants'] ?? 0 },
    score: row['score'] ?? null,
    scoreInterval: interval(row['low'], row['high']),
    percentile: row['percentile'] ?? null,
    interval: interval(row['percentile_low'], row['percentile_high']),
    dimensions: dimensions.map(({ id }, at) => ({
      id,
      n: row[column('n', at)] ?? 0,
      score: row[column('score', at)] ?? null,
      interval: interval(row[column('low', at)], row[column('high', at)]),
      median: row[column('median', at)] ?? null,
    })),
  };
}

/**
 * Every merchant's ranks from the counters, in order of id: what the reference implementation of `method` gives, worked
 * out in the store. Its steps are the reference's, under the same names; a test holds the two to 1e-9 of each other.
 *
 * @param asOf ms since 1970: the time to which observations have decayed.
 */
export function rank(db: Kysely<Database>, method: MethodDocument, asOf: number): Promise<Rank[]> {
  return inTransaction(db, async (inner: Transaction<Database>) => {
    await clearTables(inner);
    await fillMembers(inner, method, asOf);
    await fillValues(inner, method);
    await fillScores(inner);
    const { rows } = await (answer(method) as ReturnType<typeof sql<Row>>).execute(inner);
    return rows.map((row) => read(row, method)).toSorted((a, b) => (a.merchant < b.merchant ? -1 : 1));
  });
}
