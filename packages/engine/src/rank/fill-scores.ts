import type { MethodDocument } from '@huitou/contract/method-document.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { insertRanked, twiceRank } from './ranks.ts';
import { peerGroup, ofSteps, steps, WHOLE, whole, type Sql } from './sql.ts';
import { PARTS } from './tables.ts';

/** The reference's `combine` over rows with `weight`, `score`, `low`, `high`: score and ends, in steps. */
const combined = sql`
  ${steps(sql`sum(weight * score) / sum(weight)`)} as value,
  ${steps(sql`(sum(weight * score) - sqrt(sum((weight * (score - low)) * (weight * (score - low))))) / sum(weight)`)} as low,
  ${steps(sql`(sum(weight * score) + sqrt(sum((weight * (high - score)) * (weight * (high - score))))) / sum(weight)`)} as high`;

const end = (figure: 'v.low' | 'v.high') =>
  sql`p.to_percent * ${twiceRank('rank_value', sql`v.circle`, sql.ref(figure), sql`p.merchants`)}`;

/** From measures to dimensions. The percentiles of the measures stay beside what is made of them. */
const dimensions = (parts: readonly number[]): Sql => sql`
with placed as materialized (
  select p.no, v.seq, p.dimension, p.part, p.weight, p.to_percent * v.twice as score, ${end('v.low')} as low, ${end('v.high')} as high
  from rank_value v cross join rank_pool p where p.circle = v.circle)
insert into rank_score (no, seq, dimension, value, low, high, ${sql.join(parts.map((part) => sql.ref(`percentile${part}`)))})
select no, seq, dimension, ${combined},
  ${sql.join(parts.map((part) => sql`sum(case when part = ${whole(part)} then score end)`))}
from placed group by no, seq, dimension`;

/** From dimensions to the index, in groups that the first measure of the dimension it needs tells apart (not `isSilent`). */
const index = (first: number): Sql =>
  insertRanked(
    'rank_whole',
    sql`
with part as materialized (
  select s.no, s.seq, d.weight,
    ${ofSteps(sql`s.value`)} as score, ${ofSteps(sql`s.low`)} as low, ${ofSteps(sql`s.high`)} as high
  from rank_score s join rank_dimension d on d.place = s.dimension
  join rank_pool p on p.circle = ${peerGroup(sql`s.no`, whole(first))} and p.ranked = 1)
select ${peerGroup(sql`no`, whole(WHOLE))} as circle, seq, ${combined} from part group by no, seq`,
  );

/** Ranks values into scores of dimensions, and those into the index. */
export async function fillScores(
  db: Transaction<Database>,
  { version, dimensions: all, needs }: MethodDocument,
): Promise<void> {
  const most = Math.max(...all.map(({ measures }) => measures.length));
  if (most > PARTS)
    throw new Error(`method ${version}: a dimension has ${most} measures; ranking keeps room for ${PARTS}`);
  await dimensions([...Array(most).keys()]).execute(db);
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === needs),
  );
  await index(before.reduce((sum, { measures }) => sum + measures.length, 0)).execute(db);
}
