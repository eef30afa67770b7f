import type { MethodDocument } from '@huitou/contract/method-document.js';
import { sql, type RawBuilder } from 'kysely';
import { BUYERS, RETURNING } from '../pairs/counter-deltas.ts';
import { orderMeasures } from './order-measures.ts';
import { leavesAt, withLink } from './pairs.ts';
import { seenDay } from './scratch.ts';
import { real, type Scope } from './scope.ts';

interface Sum {
  readonly measure: string;
  readonly s: RawBuilder<unknown>;
  readonly n: RawBuilder<unknown>;
  readonly share: boolean;
}

function sumsOf(method: MethodDocument, asOf: number): Sum[] {
  const clock = sql.lit(asOf);
  const sums: Sum[] = orderMeasures(method).map(({ id, column }) => ({
    measure: id,
    s: sql.ref(`p.${column}_good`),
    n: sql`(${sql.ref(`p.${column}_good`)} + ${sql.ref(`p.${column}_bad`)})`,
    share: true,
  }));
  const buyer = sql`case when ${leavesAt(method)} > ${clock} then 1 else 0 end`;
  const returning = sql`case when ${leavesAt(method)} > ${clock} and ${seenDay('second')} is not null then 1 else 0 end`;
  sums.push({ measure: BUYERS, s: buyer, n: real(0), share: false });
  sums.push({ measure: RETURNING, s: returning, n: real(0), share: false });
  return sums;
}

/** Writes the counters of what orders and pairs say, in one pass over `rebuilt`. */
export async function countOrders({ db, asOf }: Scope, method: MethodDocument): Promise<void> {
  const sums = sumsOf(method, asOf);
  const columns = sums.flatMap(({ s, n }, i) => [
    sql`sum(${s}) as ${sql.ref(`s${i}`)}`,
    sql`sum(${n}) as ${sql.ref(`n${i}`)}`,
  ]);
  await sql`
    create temporary table rebuilt_sums as
    select p.merchant, ${sql.join(columns)}
    from rebuilt as p ${withLink}
    where coalesce(l.linked, 0) = 0
    group by p.merchant`.execute(db);
  for (const [i, { measure, share }] of sums.entries()) {
    const [s, n] = [sql.ref(`s${i}`), sql.ref(`n${i}`)];
    await sql`
      insert into counters (merchant, measure, s, n, q)
      select merchant, ${sql.lit(measure)}, ${s}, ${n}, ${share ? s : real(0)}
      from rebuilt_sums where ${share ? n : s} > 0`.execute(db);
  }
}
