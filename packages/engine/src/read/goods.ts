import type { GoodsReturn, GoodsReturns } from '@huitou/contract/goods-returns.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { goodsReturnInterval } from '@huitou/method/goods-return.js';
import { dayMs, endOfLastDay, timeOf } from '@huitou/reviews/day.js';
import { shareAmong } from '@huitou/reviews/shares.js';
import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** Goods that an answer has room for. */
const most = 100;

interface Sold {
  readonly buyer: string;
  readonly day: number;
  /** JSON list of goods ids. */
  readonly goods: string;
}

/** Who ordered something, and who of them on another day as well. */
interface Buyers {
  readonly first: Map<string, number>;
  readonly again: Set<string>;
}

/** Purchases that stand, of buyers who are not the merchant's own: one row a buyer, day and set of goods. */
async function sold(db: Kysely<Database>, merchant: string, from: number, until: number): Promise<readonly Sold[]> {
  const { rows } = await sql<Sold>`
    select distinct orders.buyer, orders.day, orders.goods from orders
    where orders.merchant = ${merchant} and orders.goods <> '[]' and orders.void_at is null and orders.linked = 0
      and orders.paid_at >= ${from} and orders.paid_at < ${until}
      and not exists (select 1 from pairs where pairs.merchant = ${merchant} and pairs.buyer = orders.buyer and pairs.linked = 1)`.execute(
    db,
  );
  return rows;
}

function buyersByGoods(rows: readonly Sold[]): ReadonlyMap<string, Buyers> {
  const found = new Map<string, Buyers>();
  const parsed = new Map<string, readonly string[]>();
  for (const { buyer, day, goods } of rows) {
    let ids = parsed.get(goods);
    if (!ids) parsed.set(goods, (ids = JSON.parse(goods) as string[]));
    for (const id of ids) {
      let of = found.get(id);
      if (!of) found.set(id, (of = { first: new Map(), again: new Set() }));
      const first = of.first.get(buyer);
      if (first === undefined) of.first.set(buyer, day);
      else if (first !== day) of.again.add(buyer);
    }
  }
  return found;
}

/**
 * What of a merchant is bought again, from its orders of the days that were over at `asOf` (ms). Worked out when somebody
 * asks: an order costs nothing more for it, and few merchants' goods are looked at between two versions.
 */
export async function readGoods(
  db: Kysely<Database>,
  { windowDays, confidence }: Pick<MethodDocument, 'windowDays' | 'confidence'>,
  merchant: string,
  asOf: number,
): Promise<GoodsReturns> {
  const until = endOfLastDay(asOf);
  const buyers = buyersByGoods(await sold(db, merchant, until - windowDays * dayMs, until));
  const rows = await db
    .selectFrom('goods')
    .select(['id', 'name', 'names', 'image'])
    .where('merchant', '=', merchant)
    .orderBy('id')
    .execute();
  const all = rows.map(({ id, name, names, image }): GoodsReturn => {
    const of = buyers.get(id);
    const [count, again] = [of?.first.size ?? 0, of?.again.size ?? 0];
    const { share } = shareAmong(again, count, count);
    return {
      id,
      name,
      names: JSON.parse(names) as Record<string, string>,
      image,
      buyers: count,
      again: share === null ? null : Math.round(share * 1000) / 1000,
      interval: share === null ? null : goodsReturnInterval(again, count, confidence),
    };
  });
  const goods = all.toSorted((a, b) => b.buyers - a.buyers || (a.id < b.id ? -1 : 1)).slice(0, most);
  return { merchant, asOf: timeOf(asOf), window: windowDays, goods };
}
