import type { Purchase } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { findPurchase } from './find-purchase.ts';
import { findSentReview, findSubmission } from './find-submission.ts';
import type { OfferedTopics } from './offered-topics.ts';
import { ownReview } from './own-review.ts';
import { readMarks } from './read-marks.ts';
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

/** What a purchase token comes to at `now` (ms): for its holder alone. */
export async function readPurchase(
  db: Kysely<Database>,
  author: Author,
  { offered, now }: { readonly offered: OfferedTopics; readonly now: number },
): Promise<Purchase | 'unknown-merchant'> {
  const { merchant } = author;
  const known = await db.selectFrom('merchants').select('name').where('id', '=', merchant).executeTakeFirst();
  if (!known) return 'unknown-merchant';
  const { order, visit, mayWrite } = await findPurchase(db, author);
  const written = (await findSubmission(db, author))?.review ?? (order && (await findSentReview(db, author, order.id)));
  const review = await ownReview(db, author, written ?? reviewIdOf(author), now);
  return {
    merchant: { id: merchant, name: known.name ?? merchant },
    mayWrite: review || written !== undefined ? 'has-written' : mayWrite,
    visit,
    topics: await offered.of(merchant),
    orderedOn: order?.day == null ? null : dateOf(order.day),
    goods: order ? await goodsOf(db, merchant, JSON.parse(order.goods) as string[]) : [],
    review,
    marks: await readMarks(db, author),
  };
}
