import type { Purchase } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { findPurchase } from './find-purchase.ts';
import { reviewIdOf } from './review-event.ts';

/** Goods of an order that an answer has room for. */
const MOST = 50;

async function goodsOf(db: Kysely<Database>, merchant: string, ids: readonly string[]): Promise<Purchase['goods']> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('goods')
    .select(['id', 'name', 'names', 'image'])
    .where('merchant', '=', merchant)
    .where('id', 'in', ids.slice(0, MOST))
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, names, image }) => ({
    ...{ id, name, image },
    names: JSON.parse(names ?? '{}') as Record<string, string>,
  }));
}

async function reviewOf(db: Kysely<Database>, merchant: string, id: string): Promise<Purchase['review']> {
  const row = await db
    .selectFrom('reviews')
    .select(['written_at', 'text'])
    .where('merchant', '=', merchant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const stars = await db
    .selectFrom('review_stars')
    .select(['dimension', 'stars'])
    .where('merchant', '=', merchant)
    .where('review', '=', id)
    .execute();
  return {
    id,
    at: new Date(row.written_at).toISOString(),
    text: row.text,
    stars: Object.fromEntries(stars.map((one) => [one.dimension, one.stars])),
  };
}

/** What a purchase token comes to now: for its holder alone. */
export async function readPurchase(db: Kysely<Database>, author: Author): Promise<Purchase | 'unknown-merchant'> {
  const { merchant } = author;
  const known = await db.selectFrom('merchants').select('name').where('id', '=', merchant).executeTakeFirst();
  if (!known) return 'unknown-merchant';
  const { order, visit, mayWrite } = await findPurchase(db, author);
  const review = await reviewOf(db, merchant, reviewIdOf(author));
  return {
    merchant: { id: merchant, name: known.name ?? merchant },
    mayWrite: review ? 'has-written' : mayWrite,
    visit,
    orderedOn: order?.day == null ? null : dateOf(order.day),
    goods: order ? await goodsOf(db, merchant, JSON.parse(order.goods) as string[]) : [],
    review,
  };
}
