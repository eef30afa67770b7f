import type { EventOf } from '@huitou/contract/events.js';
import { gramsOf } from '@huitou/reviews/moderation/grams.js';
import type { ReviewFacts } from '@huitou/reviews/moderation/judge.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { threshold } from '@huitou/reviews/moderation/thresholds.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { nearTexts } from './near-texts.ts';

/** What has to be known of the order that a review is of. */
export type ReviewedOrder = Pick<Database['orders'], 'paid_at' | 'delivered_at'>;

const burst = rulesV1.rules.find(({ id }) => id === 'burst');
/** Days whose reviews are counted. */
const DAYS = burst ? threshold(burst, 'pastDays') + threshold(burst, 'longWindowDays') : 0;
/** Orders of a merchant that are looked at: they lie by buyer, so they are of all times. */
const SOME = 2_000;

/** When a merchant's orders begin, and whether deliveries are told. Of very many orders some speak for all. */
async function ordersOf(
  db: Kysely<Database>,
  merchant: string,
): Promise<{ readonly first: number | null; readonly told: boolean }> {
  const { rows } = await sql<{ first: number | null; told: number | null }>`
    select min(day) as first, max(case when delivered_at is null then 0 else 1 end) as told
    from (select day, delivered_at from orders where merchant = ${merchant} limit ${sql.lit(SOME)}) as several`.execute(
    db,
  );
  return { first: rows[0]?.first ?? null, told: Number(rows[0]?.told ?? 0) === 1 };
}

/** A merchant's reviews a day up to `last`, public and held, the oldest first and zeros included, from its first order on. */
async function reviewsADay(
  db: Kysely<Database>,
  merchant: string,
  last: number,
  first: number | null,
): Promise<readonly number[]> {
  const from = last - DAYS + 1;
  const counts = new Map<number, number>();
  for (const table of ['reviews', 'held_reviews'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['day', ({ fn }) => fn.countAll<number>().as('count')])
      .where('merchant', '=', merchant)
      .where('day', '>=', from)
      .where('day', '<=', last)
      .groupBy('day')
      .execute();
    for (const { day, count } of rows) counts.set(day, (counts.get(day) ?? 0) + Number(count));
  }
  const begin = Math.max(from, Math.min(first ?? last, ...counts.keys()));
  return Array.from({ length: last - begin + 1 }, (_, i) => counts.get(begin + i) ?? 0);
}

/** Gathers what the rules are told of a review that has been written, but is not stored yet. */
export async function reviewFacts(
  db: Kysely<Database>,
  { data: { merchant, buyer, writtenAt, text = '', stars = {} } }: EventOf<'review'>,
  order: ReviewedOrder,
): Promise<ReviewFacts> {
  const day = Date.parse(`${writtenAt.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  const { first, told } = await ordersOf(db, merchant);
  const before = await reviewsADay(db, merchant, day, first);
  return {
    ...{ text, stars },
    writtenAt: Date.parse(writtenAt),
    candidates: await nearTexts(db, gramsOf(text), { buyer }),
    days: [...before.slice(0, -1), (before.at(-1) ?? 0) + 1],
    delivery: order.paid_at === null ? null : { told, orderedAt: order.paid_at, deliveredAt: order.delivered_at },
    // An account that is known to be linked may not write in the first place.
    linked: false,
  };
}
