import type { MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST, worth } from '@huitou/method/decay.js';
import { END } from '@huitou/method/estimate.js';
import { gammaPrior, type Returns } from '@huitou/method/gamma-prior.js';
import { onGrid } from '@huitou/method/grid.js';
import { curveOf, knotsOf, type KnotSums, type ReturnCurve } from '@huitou/method/return-curve.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import { groupOf, peerGroup, real, whole, type Sql } from './sql.ts';

/** The measure that counts returns by age, with its place in the document; undefined in a method without one. */
export function returnsMeasure({ dimensions }: MethodDocument) {
  const all = dimensions.flatMap(({ measures, halfLifeDays }, dimension) =>
    measures.map((measure) => ({ measure, halfLifeDays, dimension })),
  );
  const place = all.findIndex(({ measure }) => measure.kind === 'returns');
  const found = all[place];
  return found && { ...found, place };
}

/**
 * Counters `c` of a merchant that belong to a knot, as far as anything is left of them. Asking for a stretch of the key reads
 * a merchant's rows in one go; each knot by itself would take three times as long, and a table of them all six times.
 */
function atKnots(ids: readonly string[], unit: Sql): Sql {
  const [first, last] = [ids.reduce((a, b) => (a < b ? a : b)), ids.reduce((a, b) => (a > b ? a : b))];
  return sql`c.measure >= ${first} and c.measure <= ${last} and c.n * ${unit} > ${real(LEAST)}`;
}

/** What the counters of returns come to over all knots, today: the reference's `today`. */
export async function fillReturnAmounts(
  db: Transaction<Database>,
  method: MethodDocument,
  asOf: number,
): Promise<void> {
  const found = returnsMeasure(method);
  if (!found) return;
  const ids = knotsOf(method, found.measure.id).map(({ id }) => id);
  const unit = real(worth(asOf, found.halfLifeDays));
  const knots = ids.map((id, knot) => sql`(${id}, ${whole(knot)})`);
  await sql`insert into rank_knot values ${sql.join(knots)}`.execute(db);
  await sql`
insert into rank_amount
select m.seq, ${whole(found.place)}, ${whole(found.dimension)}, sum(c.s) * ${unit},
  sum(case when c.measure = ${ids[0]} then c.n else 0 end) * ${unit}, sum(c.s) * ${unit}
from rank_merchant m cross join counters c
where c.merchant = m.id and ${atKnots(ids, unit)} group by m.seq`.execute(db);
}

/** The curve of each group, by its number. */
async function curvesOf(
  db: Transaction<Database>,
  ids: readonly string[],
  unit: Sql,
): Promise<ReadonlyMap<number, ReturnCurve>> {
  // One number to group by is sorted in two thirds of the time that two take.
  const { rows } = await sql<{ place: number; back: number; at_risk: number }>`
select ${peerGroup(sql`b.no`, sql`k.knot`)} as place, sum(c.s) * ${unit} as back, sum(c.q) * ${unit} as at_risk
from rank_member b cross join counters c cross join rank_knot k
where c.merchant = b.id and ${atKnots(ids, unit)} and k.id = c.measure group by 1`.execute(db);
  const sums = new Map<number, KnotSums[]>();
  for (const { place, back, at_risk: atRisk } of rows) {
    const [no, knot] = groupOf(place);
    let own = sums.get(no);
    if (!own) sums.set(no, (own = Array.from(ids, () => ({ back: 0, atRisk: 0 }))));
    own[knot] = { back, atRisk };
  }
  return new Map(Array.from(sums, ([no, own]) => [no, curveOf(own)]));
}

/** What each group's members have, and would have by its curve, in order of id: the order of the reference's sums. */
async function returnsOf(db: Transaction<Database>, place: number): Promise<ReadonlyMap<number, Returns[]>> {
  const { rows } = await sql<Returns & { no: number; id: string }>`
select x.no, m.id, a.s as observed, x.expected
from rank_expected x join rank_merchant m on m.seq = x.seq
join rank_amount a on a.seq = x.seq and a.place = ${whole(place)}`.execute(db);
  const groups = new Map<number, Returns[]>();
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.get(row.no);
    if (group) group.push(row);
    else groups.set(row.no, [row]);
  }
  return groups;
}

/**
 * The curve of each group and the strength of its prior: the reference's `poolOfReturns`, with its very steps, since they
 * take one row a group and knot, and one a member. What is summed over knots and buyers stays in the store.
 */
export async function fillReturns(db: Transaction<Database>, method: MethodDocument, asOf: number): Promise<void> {
  const found = returnsMeasure(method);
  if (!found) return;
  const { place, measure, halfLifeDays } = found;
  const ids = knotsOf(method, measure.id).map(({ id }) => id);
  const unit = real(worth(asOf, halfLifeDays));
  const curves = await curvesOf(db, ids, unit);
  const rises = Array.from(curves, ([no, curve]) =>
    curve.rises.map((rise, knot) => sql`(${whole(no)}, ${ids[knot]}, ${real(rise)})`),
  );
  for (const chunk of inChunks(rises.flat())) await sql`insert into rank_rise values ${sql.join(chunk)}`.execute(db);
  await sql`
insert into rank_expected
select b.no, b.seq, sum(c.n * r.rise) * ${unit}
from rank_member b cross join counters c cross join rank_rise r
where c.merchant = b.id and ${atKnots(ids, unit)} and r.no = b.no and r.id = c.measure group by b.no, b.seq`.execute(
    db,
  );
  for (const [no, members] of await returnsOf(db, place)) {
    const prior = onGrid(gammaPrior(members, method.returning.priorAtLeast, measure.prior));
    const share = curves.get(no)?.share ?? 0;
    await sql`
update rank_pool set prior = ${real(prior)}, mean = ${real(share)}, ranked = ${whole(share > END && share < 1 - END ? 1 : 0)}
where circle = ${peerGroup(whole(no), whole(place))}`.execute(db);
  }
}
