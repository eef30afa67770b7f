import type { MethodDocument } from '@huitou/contract/method-document.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { twiceRank } from './ranks.ts';
import { ofSteps, peerGroup, WHOLE, whole, type Sql } from './sql.ts';

/** A merchant with the index, and where that stands in its group. */
export interface MerchantRow {
  readonly seq: number;
  readonly merchant: string;
  readonly buyers: number;
  readonly returning: number;
  readonly ranked: number;
  /** The group it is compared in: its number where it is in use, its name and its size. */
  readonly no: number | null;
  readonly peer: string;
  readonly merchants: number;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly percentile: number | null;
  readonly percentile_low: number | null;
  readonly percentile_high: number | null;
}

/** What was counted of a measure. */
export interface Amount {
  readonly s: number;
  readonly n: number;
}

/** A dimension of a merchant in a group. */
export interface Standing {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly percentiles: readonly (number | null)[];
}

type ScoreRow = Omit<Standing, 'percentiles'> & { no: number; seq: number; dimension: number } & Readonly<
    Record<string, number | null>
  >;

const percent = (twice: Sql): Sql => sql`cast(50 as double precision) / p.merchants * ${twice}`;
const end = (figure: 't.low' | 't.high'): Sql =>
  percent(twiceRank('rank_whole', sql`t.circle`, sql.ref(figure), sql`p.merchants`));

const merchantRows = sql<MerchantRow>`
with whole as materialized (select * from rank_whole)
select m.seq, m.id as merchant, m.buyers, m.returning_buyers as "returning", m.ranked, p.no, p.peer,
  cast(p.merchants as double precision) as merchants,
  ${ofSteps(sql`t.value`)} as score, ${ofSteps(sql`t.low`)} as low, ${ofSteps(sql`t.high`)} as high,
  case when p.merchants > 0 then ${percent(sql`t.twice`)} end as percentile,
  case when p.merchants > 0 then ${end('t.low')} end as percentile_low,
  case when p.merchants > 0 then ${end('t.high')} end as percentile_high
from rank_merchant m
join rank_peers p on p.industry = m.industry
left join whole t on t.circle = ${peerGroup(sql`p.no`, whole(WHOLE))} and t.seq = m.seq`;

const medians = sql<{ no: number; dimension: number; value: number }>`
select no, dimension, ${ofSteps(sql`cast(sum(value) as double precision)`)} / count(*) as value
from (
  select no, dimension, value, count(*) over (partition by no, dimension) as scores,
    row_number() over (partition by no, dimension order by value) as place
  from rank_score) x
where 2 * place >= scores and 2 * place <= scores + 2 group by no, dimension`;

/** A value for each pair of whole numbers, the first of which are many. */
class Pairs<V> {
  readonly #rows = new Map<number, V[]>();

  set(first: number, second: number, value: V): void {
    const row = this.#rows.get(first);
    if (row) row[second] = value;
    else {
      const made: V[] = [];
      made[second] = value;
      this.#rows.set(first, made);
    }
  }

  get(first: number, second: number): V | undefined {
    return this.#rows.get(first)?.[second];
  }
}

/**
 * What the steps of a ranking have left in their tables, put together here: as one row a merchant it would be a look-up in
 * the store for each measure and dimension, and so wide that making objects of it takes longer than all the rest.
 */
export async function foundRows(db: Transaction<Database>, { dimensions }: MethodDocument) {
  const parts = Array.from({ length: Math.max(...dimensions.map(({ measures }) => measures.length)) }, (_, i) => i);
  const { rows } = await merchantRows.execute(db);
  const amounts = new Pairs<Amount>();
  const counted = sql<Amount & { seq: number; place: number }>`select seq, place, s, n from rank_amount`;
  for (const row of (await counted.execute(db)).rows) amounts.set(row.seq, row.place, row);
  const means = new Pairs<number>();
  const pooled = sql<{ no: number; place: number; mean: number }>`select no, place, mean from rank_pool`;
  for (const { no, place, mean } of (await pooled.execute(db)).rows) means.set(no, place, mean);
  const expected = new Pairs<number>();
  const awaited = sql<{ no: number; seq: number; expected: number }>`select no, seq, expected from rank_expected`;
  for (const row of (await awaited.execute(db)).rows) expected.set(row.seq, row.no, row.expected);
  const middles = new Pairs<number>();
  for (const { no, dimension, value } of (await medians.execute(db)).rows) middles.set(no, dimension, value);
  const standings = new Pairs<Standing[]>();
  const scored = sql<ScoreRow>`
select no, seq, dimension, ${ofSteps(sql`value`)} as score, ${ofSteps(sql`low`)} as low, ${ofSteps(sql`high`)} as high,
  ${sql.join(parts.map((part) => sql.ref(`percentile${part}`)))} from rank_score`;
  for (const row of (await scored.execute(db)).rows) {
    const { no, seq, dimension, score, low, high } = row;
    const percentiles = parts.map((part) => row[`percentile${part}`] ?? null);
    const known = standings.get(seq, no) ?? [];
    known[dimension] = { score, low, high, percentiles };
    standings.set(seq, no, known);
  }
  return { rows, amounts, means, expected, middles, standings };
}
