import type { Author } from '@huitou/api/ports/submissions.js';
import { purchaseKey } from '@huitou/store/purchase-key.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { reviewIdOf } from './review-event.ts';

/** The review of a purchase, as it was taken in. */
export type FoundSubmission = Pick<Database['submissions'], 'review' | 'asked' | 'body' | 'answer'>;

/** The review that was written with a token, or with another one of the same order; undefined while there is none. */
export async function findSubmission(db: Kysely<Database>, author: Author): Promise<FoundSubmission | undefined> {
  const review = reviewIdOf(author);
  const rows = await db
    .selectFrom('submissions')
    .select(['review', 'asked', 'body', 'answer'])
    .where('merchant', '=', author.merchant)
    .where((is) => is.or([is('review', '=', review), is('purchase', '=', purchaseKey(author))]))
    .execute();
  return rows.find((row) => row.review === review) ?? rows[0];
}

/**
 * The review of an order that the platform sent by an event, the first one where an order with several goods has several;
 * undefined while there is none. What was erased is one too: its stars stay counted.
 *
 * @param order - The order's id.
 */
export async function findSentReview(
  db: Kysely<Database>,
  { merchant, buyer }: Author,
  order: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('reviews')
    .select('id')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .where('order_id', '=', order)
    .orderBy('written_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
