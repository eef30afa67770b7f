import type { MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST, worth } from '@huitou/method/decay.js';
import { END } from '@huitou/method/estimate.js';
import { gammaPrior, type Returns } from '@huitou/method/gamma-prior.js';
import { onGrid } from '@huitou/method/grid.js';
import { curveOf, knotsOf, type KnotSums, type ReturnCurve } from '@huitou/method/return-curve.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import { peerGroup, real, whole } from './sql.ts';

/** The measure that counts returns by age, with its place in the document; undefined in a method without one. */
export function returnsMeasure({ dimensions }: MethodDocument) {
  const all = dimensions.flatMap(({ measures, halfLifeDays }, dimension) =>
    measures.map((measure) => ({ measure, halfLifeDays, dimension })),
  );
  const place = all.findIndex(({ measure }) => measure.kind === 'returns');
  const found = all[place];
  return found && { ...found, place };
}

/** The counters of today at every knot, and what they come to over all knots: the reference's `today`. */
export async function fillAges(db: Transaction<Database>, method: MethodDocument, asOf: number): Promise<void> {
  const found = returnsMeasure(method);
  if (!found) return;
  const unit = real(worth(asOf, found.halfLifeDays));
  const knots = knotsOf(method, found.measure.id).map(({ id }, knot) => sql`(${id}, ${whole(knot)}, ${unit})`);
  await sql`insert into rank_knot values ${sql.join(knots)}`.execute(db);
  await sql`
insert into rank_age
select m.seq, k.knot, c.s * k.worth, c.n * k.worth, c.q * k.worth
from rank_merchant m cross join rank_knot k cross join counters c
where c.merchant = m.id and c.measure = k.id and c.n * k.worth > ${real(LEAST)}`.execute(db);
  await sql`
insert into rank_amount
select seq, ${whole(found.place)}, ${whole(found.dimension)}, sum(s), sum(case when knot = 0 then n else 0 end), sum(s)
from rank_age group by seq`.execute(db);
}

/** The curve of each group, by its number. */
async function curvesOf(db: Transaction<Database>, knots: number): Promise<ReadonlyMap<number, ReturnCurve>> {
  const { rows } = await sql<{ no: number; knot: number; back: number; at_risk: number }>`
select b.no, a.knot, sum(a.s) as back, sum(a.q) as at_risk
from rank_member b join rank_age a on a.seq = b.seq group by b.no, a.knot`.execute(db);
  const sums = new Map<number, KnotSums[]>();
  for (const { no, knot, back, at_risk: atRisk } of rows) {
    let own = sums.get(no);
    if (!own) sums.set(no, (own = Array.from({ length: knots }, () => ({ back: 0, atRisk: 0 }))));
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
export async function fillReturns(db: Transaction<Database>, method: MethodDocument): Promise<void> {
  const found = returnsMeasure(method);
  if (!found) return;
  const { place, measure } = found;
  const curves = await curvesOf(db, method.returning.knotsDays.length);
  const rises = Array.from(curves, ([no, curve]) =>
    curve.rises.map((rise, knot) => sql`(${whole(no)}, ${whole(knot)}, ${real(rise)})`),
  );
  for (const chunk of inChunks(rises.flat())) await sql`insert into rank_rise values ${sql.join(chunk)}`.execute(db);
  await sql`
insert into rank_expected
select b.no, b.seq, sum(a.n * r.rise)
from rank_member b cross join rank_age a cross join rank_rise r
where a.seq = b.seq and r.no = b.no and r.knot = a.knot group by b.no, b.seq`.execute(db);
  for (const [no, members] of await returnsOf(db, place)) {
    const prior = onGrid(gammaPrior(members, method.returning.priorAtLeast, measure.prior));
    const share = curves.get(no)?.share ?? 0;
    await sql`
update rank_pool set prior = ${real(prior)}, mean = ${real(share)}, ranked = ${whole(share > END && share < 1 - END ? 1 : 0)}
where circle = ${peerGroup(whole(no), whole(place))}`.execute(db);
  }
}
