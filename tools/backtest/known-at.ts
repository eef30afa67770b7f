import { methodV1 } from '@huitou/method/document.js';
import { sql, type Kysely, type Transaction } from 'kysely';
import { rank } from '@huitou/engine/rank/rank.js';
import { peerGroup } from '@huitou/engine/rank/sql.js';
import type { Database } from '@huitou/store/schema.js';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';

/** What is known of a merchant at a cut: the method's figures, and the plain ones that they have to beat. */
export interface Known {
  readonly merchant: string;
  /** The industry it is compared in. */
  readonly peers: string;
  /** Share of buyers who came back, as the method shrinks it; null where the peers are too few to have a mean. */
  readonly cameBack: number | null;
  /** Place of the index among the peers, 0-100; null where there is no index. */
  readonly index: number | null;
  /** Buyers ever, and the plain share of them who bought on two or more days. */
  readonly buyers: number;
  readonly plainShare: number;
  /** Plain mean of all stars; null without stars. */
  readonly stars: number | null;
}

/** The shrunk share of every merchant, ranked or not, out of the tables in which the store has just ranked. */
async function shrunk(db: Transaction<Database>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; value: number }>`
    select m.id, (coalesce(a.s, 0) + p.prior * p.mean) / (coalesce(a.n, 0) + p.prior) as value
    from rank_measure e
    join rank_merchant m on e.id = 'came-back'
    join rank_peers g on g.industry = m.industry
    join rank_pool p on p.circle = ${peerGroup(sql`g.no`, sql`e.place`)}
    left join rank_amount a on a.seq = m.seq and a.place = e.place`.execute(db);
  return new Map(rows.map(({ id, value }) => [id, value]));
}

/** Merchants with at least one buyer, as the store knows them now. Its clock has to be where it belongs. */
export function knownAt(db: Kysely<Database>): Promise<readonly Known[]> {
  return db.transaction().execute(async (inner) => {
    const ranks = await rank(inner, methodV1, (await readClock(inner)).asOf);
    const cameBack = await shrunk(inner);
    const { rows } = await sql<{ merchant: string; buyers: number; again: number; stars: number | null }>`
      select p.merchant, count(*) as buyers, sum(case when days > 1 then 1 else 0 end) as again, max(s.stars) as stars
      from pairs p left join (
        select r.merchant, avg(cast(x.stars as double precision)) as stars
        from reviews r join review_stars x on x.review = r.id group by r.merchant) s on s.merchant = p.merchant
      where p.days > 0 group by p.merchant`.execute(inner);
    const plain = new Map(rows.map((row) => [row.merchant, row]));
    return ranks.flatMap(({ merchant, peers, percentile }): Known[] => {
      const own = plain.get(merchant);
      if (!own) return [];
      const buyers = Number(own.buyers);
      return [
        {
          merchant,
          peers: peers.industry,
          cameBack: cameBack.get(merchant) ?? null,
          index: percentile,
          buyers,
          plainShare: Number(own.again) / buyers,
          stars: own.stars,
        },
      ];
    });
  });
}
