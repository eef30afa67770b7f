import type { MethodDocument } from '@huitou/contract/method-document.js';
import { END } from '@huitou/method/estimate.js';
import { widthOf } from '@huitou/method/normal.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { fillReturns } from './fill-returns.ts';
import { insertRanked } from './ranks.ts';
import { peerGroup, ofSteps, real, steps, type Sql } from './sql.ts';

const square = sql`sum(a.q) / sum(a.n) - (sum(a.s) / sum(a.n)) * (sum(a.s) / sum(a.n))`;

/**
 * Mean of each group in each measure, and the spread within its merchants: the reference's `poolOf`. Shares that are alike
 * for all rank nobody (`isAlike`). What it says of returns stands in until `fillReturns` has their curve.
 */
const pools = sql`
insert into rank_pool
select ${peerGroup(sql`p.no`, sql`p.place`)}, p.no, p.place, e.dimension, e.part,
  case when e.stars = 1 or (p.mean > ${real(END)} and p.mean < ${real(1 - END)}) then 1 else 0 end,
  e.weight, e.stars, e.prior, p.mean,
  ${ofSteps(steps(sql`case when p.spread > 0 then p.spread * (e.prior / (e.prior + 1)) else 0 end`))},
  e.least, e.most, p.merchants, cast(50 as double precision) / p.merchants
from (
  select b.no, a.place, count(*) as merchants, sum(a.s) / sum(a.n) as mean, ${square} as spread
  from rank_amount a join rank_member b on b.seq = a.seq group by b.no, a.place) p
join rank_measure e on e.place = p.place`;

/** Of returns, what one of them is worth: the peers' share over the returns that were to be expected. */
const unit = sql`(p.mean / (x.expected + p.prior))`;
const raw = sql`case when p.stars = 2 then (a.s + p.prior) * ${unit} else (a.s + p.prior * p.mean) / (a.n + p.prior) end`;

/**
 * Shrunk values and ends: the reference's `estimate` and `estimateReturns`. The steps are materialized, or SQLite would put the first one's
 * text wherever the last one uses it and work it out as often.
 */
const values = (z: number): Sql =>
  insertRanked(
    'rank_value',
    sql`
with shrunk as materialized (
  select p.circle, b.seq, b.judged, p.stars, p.least, p.most, p.variance, a.n + p.prior as strength,
    case when p.stars = 2 then sqrt(a.s + p.prior) * ${unit} end as deviation,
    ${ofSteps(steps(sql`case when ${raw} < p.least then p.least when ${raw} > p.most then p.most else ${raw} end`))} as r
  from rank_amount a cross join rank_member b cross join rank_pool p
  left join rank_expected x on p.stars = 2 and x.no = b.no and x.seq = b.seq
  where b.seq = a.seq and p.circle = ${peerGroup(sql`b.no`, sql`a.place`)} and p.ranked = 1),
spread as materialized (
  select circle, seq, judged, least, most, r,
    ${real(z)} * coalesce(deviation, sqrt(case when stars = 1 then variance / strength else r * (1 - r) / (strength + 1) end)) as half
  from shrunk)
select circle, seq, ${steps(sql`r`)} as value,
  case when judged = 1 then ${steps(sql`case when r - half < least then least else r - half end`)} end as low,
  case when judged = 1 then ${steps(sql`case when r + half > most then most else r + half end`)} end as high
from spread`,
  );

/** Estimates every member in every measure it has observations of. */
export async function fillValues(db: Transaction<Database>, method: MethodDocument, asOf: number): Promise<void> {
  await pools.execute(db);
  await fillReturns(db, method, asOf);
  await values(widthOf(method.confidence)).execute(db);
}
