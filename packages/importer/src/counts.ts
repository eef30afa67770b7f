import type { DatabaseSync } from 'node:sqlite';
import { kindOf } from './rows/stage.ts';

/** What an export told, in heads. */
export interface Counts {
  readonly merchants: number;
  readonly buyers: number;
  /** Merchant and buyer with an order between them. */
  readonly pairs: number;
  readonly pairsWithTwoOrders: number;
  /** Pairs with orders that stand on two or more different days: the returning customers of the index. */
  readonly returningPairs: number;
  readonly orders: number;
  readonly reviews: number;
  /** Reviews written by a buyer with orders on two or more different days up to then. */
  readonly repeatBuyersReviews: number;
}

const prepare = `
  create temp table purchases as
  select thing as id, data ->> '$.merchant' as merchant, data ->> '$.buyer' as buyer,
    substr(data ->> '$.paidAt', 1, 10) as day,
    coalesce(data ->> '$.linked', 0) = 0 and thing not in (
      select data ->> '$.order' from main.staged where kind = ${kindOf('refund')} and data ->> '$.full') as stands
  from main.staged where kind = ${kindOf('order')};
  create temp table days as
  select merchant, buyer, day from purchases where stands group by merchant, buyer, day;
  create index temp.days_of on days (merchant, buyer, day)`;

const count = `
  select
    (select count(*) from (
      select thing from main.staged where kind = ${kindOf('merchant')} union select merchant from purchases)) as merchants,
    (select count(distinct buyer) from purchases) as buyers,
    (select count(*) from (select 1 from purchases group by merchant, buyer)) as pairs,
    (select count(*) from (select 1 from purchases group by merchant, buyer having count(*) > 1)) as pairsWithTwoOrders,
    (select count(*) from (select 1 from days group by merchant, buyer having count(*) > 1)) as returningPairs,
    (select count(*) from purchases) as orders,
    (select count(*) from main.staged where kind = ${kindOf('review')}) as reviews,
    (select count(*) from main.staged r where kind = ${kindOf('review')} and (
      select count(*) from days d
      where d.merchant = r.data ->> '$.merchant' and d.buyer = r.data ->> '$.buyer'
        and d.day <= substr(r.data ->> '$.writtenAt', 1, 10)) > 1) as repeatBuyersReviews`;

/** Counts the statements that were staged. */
export function countStaged(database: DatabaseSync): Counts {
  database.exec(prepare);
  return { ...database.prepare(count).get() } as unknown as Counts;
}
