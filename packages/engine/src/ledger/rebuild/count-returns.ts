import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY, weight } from '@huitou/method/decay.js';
import { planOf } from '@huitou/method/plan.js';
import { sql, type RawBuilder } from 'kysely';
import { halfLives, weightSql } from './order-measures.ts';
import { knotsAt } from './knots.ts';
import { withLink } from './pairs.ts';
import { seenDay } from './scratch.ts';
import type { Scope } from './scope.ts';

/** Which of `values`, ascending, is the last that `x` does not exceed going down from the end; 0 for none. */
const lastNotOver = (x: RawBuilder<unknown>, values: readonly number[]): RawBuilder<number> => {
  const cases = values.map((value, i) => sql`when ${x} <= ${sql.lit(value)} then ${sql.lit(i + 1)}`).toReversed();
  return sql`case ${sql.join(cases, sql` `)} else 0 end`;
};

/** Which of `values`, ascending, is the first that `x` does not exceed; one more than there are for none. */
const firstNotUnder = (x: RawBuilder<unknown>, values: readonly number[]): RawBuilder<number> => {
  const cases = values.map((value, i) => sql`when ${x} <= ${sql.lit(value)} then ${sql.lit(i + 1)}`);
  return sql`case ${sql.join(cases, sql` `)} else ${sql.lit(values.length + 1)} end`;
};

/**
 * Writes the counters of first returns, a row a merchant and knot. Buyers of a merchant who have passed the same knots and
 * came back at the same one make one row of `rebuilt_ages`, with the sum of their weights on their first day, so that
 * pairs are read once however many knots there are; a knot's own weight is a constant times that.
 */
export async function countReturns({ db, asOf }: Scope, method: MethodDocument): Promise<void> {
  const { returns } = planOf(method);
  const knots = knotsAt(method, asOf);
  if (!returns || knots.length === 0) return;
  const halfLife = halfLives(method).get(knots[0]?.id ?? '') ?? Infinity;
  const first = sql`cast(${seenDay('first')} as double precision)`;
  const [passed, age] = [
    lastNotOver(
      seenDay('first'),
      knots.map(({ passedFrom }) => passedFrom),
    ),
    firstNotUnder(
      sql`(${seenDay('second')} - ${seenDay('first')})`,
      knots.map(({ days }) => days),
    ),
  ];
  await sql`
    create temporary table rebuilt_ages as
    select merchant, passed, back, sum(w) as w
    from (
      select p.merchant, ${passed} as passed, ${age} as back, ${weightSql(first, halfLife)} as w
      from rebuilt as p ${withLink}
      where coalesce(l.linked, 0) = 0 and ${seenDay('first')} is not null
    ) as ages
    where passed > 0
    group by merchant, passed, back`.execute(db);
  for (const [i, { id, days }] of knots.entries()) {
    const unit = sql.lit(weight(days + 1 + returns.matures / DAY, halfLife) / weight(0, halfLife));
    const at = sql.lit(i + 1);
    const sumIf = (condition: RawBuilder<unknown>) =>
      sql`cast(${unit} as double precision) * sum(case when ${condition} then w else 0 end)`;
    await sql`
      insert into counters (merchant, measure, s, n, q)
      select merchant, ${sql.lit(id)}, ${sumIf(sql`back = ${at}`)},
        cast(${unit} as double precision) * sum(w), ${sumIf(sql`back >= ${at}`)}
      from rebuilt_ages where passed >= ${at} group by merchant`.execute(db);
  }
}
