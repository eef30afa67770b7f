import type { MethodDocument } from '@huitou/contract/method-document.js';
import { END } from '@huitou/method/estimate.js';
import { widthOf } from '@huitou/method/normal.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { insertRanked } from './ranks.ts';
import { peerGroup, ofSteps, real, steps, whole, type Sql } from './sql.ts';

const square = sql`sum(a.q) / sum(a.n) - (sum(a.s) / sum(a.n)) * (sum(a.s) / sum(a.n))`;

/**
 * Mean of each group in each measure, and the spread within its merchants: the reference's `poolOf`. Shares that are alike
 * for all rank nobody (`isAlike`), but for those of the dimension that the index needs.
 */
const pools = (needed: number): Sql => sql`
insert into rank_pool
select ${peerGroup(sql`p.no`, sql`p.place`)}, p.no, p.place, e.dimension, e.part,
  case when e.stars = 1 or e.dimension = ${whole(needed)} or (p.mean > ${real(END)} and p.mean < ${real(1 - END)}) then 1 else 0 end,
  e.weight, e.stars, e.prior, p.mean,
  ${ofSteps(steps(sql`case when p.spread > 0 then p.spread * (e.prior / (e.prior + 1)) else 0 end`))},
  e.least, e.most, p.merchants, cast(50 as double precision) / p.merchants
from (
  select b.no, a.place, count(*) as merchants, sum(a.s) / sum(a.n) as mean, ${square} as spread
  from rank_amount a join rank_member b on b.seq = a.seq group by b.no, a.place) p
join rank_measure e on e.place = p.place`;

const raw = sql`(a.s + p.prior * p.mean) / (a.n + p.prior)`;

/**
 * Shrunk values and ends: the reference's `estimate`. The steps are materialized, or SQLite would put the first one's
 * text wherever the last one uses it and work it out as often.
 */
const values = (z: number): Sql =>
  insertRanked(
    'rank_value',
    sql`
with shrunk as materialized (
  select p.circle, b.seq, b.judged, p.stars, p.least, p.most, p.variance, a.n + p.prior as strength,
    ${ofSteps(steps(sql`case when ${raw} < p.least then p.least when ${raw} > p.most then p.most else ${raw} end`))} as r
  from rank_amount a cross join rank_member b cross join rank_pool p
  where b.seq = a.seq and p.circle = ${peerGroup(sql`b.no`, sql`a.place`)} and p.ranked = 1),
spread as materialized (
  select circle, seq, judged, least, most, r,
    ${real(z)} * sqrt(case when stars = 1 then variance / strength else r * (1 - r) / (strength + 1) end) as half
  from shrunk)
select circle, seq, ${steps(sql`r`)} as value,
  case when judged = 1 then ${steps(sql`case when r - half < least then least else r - half end`)} end as low,
  case when judged = 1 then ${steps(sql`case when r + half > most then most else r + half end`)} end as high
from spread`,
  );

/** Estimates every member in every measure it has observations of. */
export async function fillValues(db: Transaction<Database>, method: MethodDocument): Promise<void> {
  await pools(method.dimensions.findIndex(({ id }) => id === method.needs)).execute(db);
  await values(widthOf(method.confidence)).execute(db);
}
