import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { BACK, NEW, type Span } from './cuts.ts';

/** First-time customers of a merchant after a cut: who came back, and who did not. */
interface Newcomers {
  readonly merchant: string;
  readonly back: number;
  readonly gone: number;
}

/** Guests whom a merchant served after a cut, and those of them who had been there on a day before. */
interface Served {
  readonly merchant: string;
  readonly guests: number;
  readonly returning: number;
}

/** What became of those who came after a cut. */
export interface Outcome {
  readonly newcomers: readonly Newcomers[];
  readonly served: readonly Served[];
}

/** First and last day with a purchase, and on how many days first purchases were made. */
export async function spanOf(db: Kysely<Database>): Promise<Span & { readonly firstDays: number }> {
  const { rows } = await sql<{ first: number; last: number; days: number }>`
    select min(first_day) as first, max(last_day) as last, count(distinct first_day) as days
    from pairs where days > 0`.execute(db);
  const [{ first, last, days } = { first: 0, last: 0, days: 0 }] = rows;
  return { first: Number(first), last: Number(last), firstDays: Number(days) };
}

/** What happened after `cut`, told by a store that knows everything. Purchases that were given back whole are none. */
export async function outcomeOf(db: Kysely<Database>, cut: number): Promise<Outcome> {
  const { rows: newcomers } = await sql<Newcomers>`
    select merchant, sum(back) as back, sum(1 - back) as gone from (
      select merchant, case when second_day - first_day <= ${BACK} then 1 else 0 end as back
      from pairs where first_day > ${cut} and first_day <= ${cut + NEW}) x
    group by merchant order by merchant`.execute(db);
  const { rows: served } = await sql<Served>`
    select o.merchant, count(distinct o.buyer) as guests,
      count(distinct case when o.day > p.first_day then o.buyer end) as "returning"
    from orders o join pairs p on p.merchant = o.merchant and p.buyer = o.buyer
    where o.day > ${cut} and o.day <= ${cut + NEW} and o.void_at is null and o.linked = 0 and p.linked = 0
    group by o.merchant order by o.merchant`.execute(db);
  return { newcomers, served };
}

/** The same without dates inside: the buyers `of` another half stand for those who come later. */
export async function outcomeOfHalf(db: Kysely<Database>, of: (buyer: string) => boolean): Promise<Outcome> {
  const pairs = await db
    .selectFrom('pairs')
    .select(['merchant', 'buyer', 'days'])
    .where('days', '>', 0)
    .orderBy('merchant')
    .execute();
  const found = new Map<string, { back: number; gone: number }>();
  for (const { merchant, buyer, days } of pairs) {
    if (!of(buyer)) continue;
    const own = found.get(merchant) ?? { back: 0, gone: 0 };
    found.set(merchant, own);
    if (days > 1) own.back++;
    else own.gone++;
  }
  const newcomers = Array.from(found, ([merchant, { back, gone }]) => ({ merchant, back, gone }));
  const served = newcomers.map(({ merchant, back, gone }) => ({ merchant, guests: back + gone, returning: back }));
  return { newcomers, served };
}
