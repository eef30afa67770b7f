import { sql, type Transaction } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { Sql } from './sql.ts';

/** Makes the values of a table look-up-able in `rank_spot`. */
export async function fillSpots(db: Transaction<Database>, from: 'rank_value' | 'rank_whole'): Promise<void> {
  await sql`
insert into rank_spot
select circle, value, reached - equal, 2 * reached - equal
from (
  select circle, value, equal, sum(equal) over (partition by circle order by value) as reached
  from (select circle, value, count(*) as equal from ${sql.ref(from)} group by circle, value) x) y`.execute(db);
}

/**
 * The doubled mid-rank of a figure (in steps) among the values of its circle, of which there are `merchants`: that of
 * the value it equals, else twice those below the next one; beyond the last, twice all. Null stays null.
 */
export const twiceRank = (of: Sql, figure: Sql, merchants: Sql): Sql => sql`
  case when ${figure} is not null then coalesce((
    select case when s.value = ${figure} then s.twice else 2 * s.below end
    from rank_spot s where s.circle = ${of} and s.value >= ${figure} order by s.value limit 1), 2 * ${merchants}) end`;
