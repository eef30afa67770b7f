import type { MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST, worth } from '@huitou/method/decay.js';
import { eased, type RankState } from '@huitou/method/ground.js';
import { DEEPEST } from '@huitou/method/peers.js';
import { sql, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { fillReturnAmounts } from './fill-returns.ts';
import { inChunks } from '@huitou/store/in-chunks.js';
import { real, whole } from './sql.ts';

async function fillMethod(db: Transaction<Database>, { dimensions }: MethodDocument, asOf: number): Promise<void> {
  const measures = dimensions.flatMap((dimension, at) =>
    dimension.measures.map((measure, part) => ({ dimension, at, measure, part })),
  );
  const rows = measures.map(({ dimension, at, measure: { id, kind, weight, prior }, part }, place) => {
    const [stars, least, most] = kind === 'stars' ? [1, 1, 5] : [kind === 'returns' ? 2 : 0, 0, 1];
    return sql`(${id}, ${whole(place)}, ${whole(at)}, ${whole(part)}, ${whole(stars)}, ${real(weight)}, ${real(prior)}, ${real(least)}, ${real(most)}, ${real(worth(asOf, dimension.halfLifeDays))})`;
  });
  await sql`insert into rank_measure values ${sql.join(rows)}`.execute(db);
  const weights = dimensions.map(({ weight }, at) => sql`(${whole(at)}, ${real(weight)})`);
  await sql`insert into rank_dimension values ${sql.join(weights)}`.execute(db);
}

/** Which group each industry is compared in: the reference's `peerGroups`. */
const peersOf = (method: MethodDocument) => sql`
with recursive step(industry, wider, depth) as (
  select distinct industry, industry, 0 from rank_merchant
  union
  select s.industry, p.id, s.depth + 1
  from step s join industries i on i.id = s.wider join industries p on p.id = i.parent
  where s.depth < ${whole(DEEPEST)}),
chain as (select industry, wider, min(depth) as depth from step group by industry, wider),
population as (
  select c.wider, count(*) as merchants
  from rank_merchant m join chain c on c.industry = m.industry where m.ranked = 1 group by c.wider),
sized as (
  select c.industry, c.wider, c.depth, coalesce(p.merchants, 0) as merchants,
    case when p.merchants >= case when k.peer = c.wider then ${real(eased(method.peers.atLeast, method))} else ${real(method.peers.atLeast)} end
      then 1 else 0 end as own
  from chain c left join population p on p.wider = c.wider left join rank_peers_were k on k.industry = c.industry),
choice as (
  select industry, wider, merchants, own, row_number() over (partition by industry order by
    case when own = 1 then depth else ${whole(3 * DEEPEST)} - depth end) as place
  from sized)
insert into rank_peers
select industry, wider, merchants,
  case when own = 1 or merchants >= ${whole(method.peers.atLeastAtRoot)} then dense_rank() over (order by wider) end
from choice where place = 1`;

/** Members of a group in use: all ranked merchants of its industry and of those below it. */
const membersOf = sql`
with recursive step(no, industry, depth) as (
  select no, peer, 0 from rank_peers where no is not null
  union
  select s.no, i.id, s.depth + 1
  from step s join industries p on p.id = s.industry join industries i on i.parent = p.id
  where s.depth < ${whole(DEEPEST)})
insert into rank_member
select s.no, m.seq, m.id, case when own.no = s.no then 1 else 0 end
from (select distinct no, industry from step) s
join rank_merchant m on m.industry = s.industry join rank_peers own on own.industry = m.industry
where m.ranked = 1`;

/** What the ranking has to know of the day before. */
async function fillPrevious(db: Transaction<Database>, { merchants, peers }: RankState): Promise<void> {
  const ranked = Array.from(merchants).filter(([, one]) => one.ranked);
  for (const chunk of inChunks(ranked)) {
    await sql`insert into rank_was values ${sql.join(chunk.map(([id]) => sql`(${id})`))}`.execute(db);
  }
  for (const chunk of inChunks([...peers])) {
    const rows = chunk.map(([industry, peer]) => sql`(${industry}, ${peer})`);
    await sql`insert into rank_peers_were values ${sql.join(rows)}`.execute(db);
  }
}

/** Brings counters to `asOf` (ms) and finds out who is ranked, and among whom. */
export async function fillMembers(
  db: Transaction<Database>,
  method: MethodDocument,
  asOf: number,
  previous: RankState,
): Promise<void> {
  await fillMethod(db, method, asOf);
  await fillPrevious(db, previous);
  await sql`
insert into rank_merchant
select m.seq, m.id, m.industry, coalesce(b.s, 0), coalesce(r.s, 0), 0
from merchants m
left join counters b on b.merchant = m.id and b.measure = '@buyers'
left join counters r on r.merchant = m.id and r.measure = '@returning'
where m.name is not null and m.industry is not null`.execute(db);
  // A cross join says in which order to look things up; to PostgreSQL it is a join like any other.
  await sql`
insert into rank_amount
select m.seq, e.place, e.dimension, c.s * e.worth, c.n * e.worth, c.q * e.worth
from rank_merchant m cross join rank_measure e cross join counters c
where c.merchant = m.id and e.id = c.measure and e.stars < 2 and c.n * e.worth > ${real(LEAST)}`.execute(db);
  await fillReturnAmounts(db, method, asOf);
  const least = method.levels.collectingUnder;
  const needed = method.dimensions.findIndex(({ id }) => id === method.needs);
  await sql`
update rank_merchant set ranked = 1
where buyers >= case when id in (select id from rank_was) then ${real(eased(least, method))} else ${real(least)} end
  and seq in (select seq from rank_amount where dimension = ${whole(needed)})`.execute(db);
  await peersOf(method).execute(db);
  await membersOf.execute(db);
}
