import { sql } from 'kysely';
import type { Sql } from './sql.ts';

/**
 * Puts figures with their ranks into a table: of rows with `circle`, `seq`, `value`, `low`, `high`, those of a circle are
 * ranked by value. What the running count has reached at a value includes all that are equal to it, so together with
 * what is below it makes twice the mid-rank.
 */
export const insertRanked = (into: 'rank_value' | 'rank_whole', rows: Sql): Sql => sql`
insert into ${sql.ref(into)}
select circle, value, seq, low, high, place - 1, place - 1 + reached
from (
  select circle, value, seq, low, high, rank() over ranked as place, count(*) over ranked as reached
  from (${rows}) x
  window ranked as (partition by circle order by value)) y`;

/**
 * The doubled mid-rank of a figure (in steps) among the values of its circle, of which there are `merchants`: that of
 * the value it equals, else twice those below the next one; beyond the last, twice all. Null stays null.
 */
export const twiceRank = (table: 'rank_value' | 'rank_whole', circle: Sql, figure: Sql, merchants: Sql): Sql => sql`
  case when ${figure} is not null then coalesce((
    select case when s.value = ${figure} then s.twice else 2 * s.below end
    from ${sql.ref(table)} s where s.circle = ${circle} and s.value >= ${figure} order by s.value limit 1), 2 * ${merchants}) end`;
