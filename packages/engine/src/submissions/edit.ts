import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { NotDone } from '@huitou/api/ports/afterwards.js';
import type { Author, Submitting } from '@huitou/api/ports/submissions.js';
import { DAY } from '@huitou/method/decay.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { reviewStars } from '../read/review-stars.ts';
import { keepBands } from '../review-bands.ts';
import type { SubmissionsOptions } from './create-submissions.ts';
import { digest, digestOf } from './digest.ts';
import { editedEvent } from './edited-event.ts';
import { ownStandingReview } from './own-standing-review.ts';
import { rulesAgainst } from './rules-against.ts';
import { unknownIn } from './unknown-in-draft.ts';

/** What an author wants a review to say instead. */
export interface Editing {
  readonly author: Author;
  readonly review: string;
  readonly draft: ReviewDraft;
  readonly receipt: Submitting['receipt'];
}

/** Whether an author may say that a review is about these goods: it is already, or its order has them. */
async function isAbout(db: Kysely<Database>, review: ReviewsTable, goods: string): Promise<boolean> {
  if (goods === review.goods) return true;
  const order = await db
    .selectFrom('orders')
    .select('goods')
    .where('merchant', '=', review.merchant)
    .where('buyer', '=', review.buyer)
    .where('id', '=', review.order_id ?? '')
    .executeTakeFirst();
  return order !== undefined && (JSON.parse(order.goods) as string[]).includes(goods);
}

/** Edits a review, once and for ever. What it said before is kept beside it, for everybody to see. */
export async function edit(
  transaction: Kysely<Database>,
  { now, apply }: Pick<SubmissionsOptions, 'now' | 'apply'>,
  { author, review, draft, receipt }: Editing,
): Promise<Submission | NotDone> {
  const { merchant } = author;
  const own = await ownStandingReview(transaction, author, review);
  if (!own) return 'unknown-review';
  const body = digestOf(draft);
  const known = await transaction
    .selectFrom('review_edits')
    .select(['body', 'answer'])
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .executeTakeFirst();
  if (known) return known.body === body ? (JSON.parse(known.answer) as Submission) : 'edited-before';
  if (draft.goods && !(await isAbout(transaction, own, draft.goods))) return 'other-goods';
  const before = (await reviewStars(transaction, [merchant], [review])).get(review) ?? {};
  const unknown = unknownIn(draft, { stars: before, topics: JSON.parse(own.topics) as string[] });
  if (unknown) return unknown;
  const at = now();
  const { text: words = '' } = draft;
  const rules = await rulesAgainst(transaction, { buyer: own.buyer, text: words, at });
  if (rules.length > 0) return { rules };
  const answer: Submission = {
    ...{ review, state: 'published', rules: [], at: new Date(at).toISOString() },
    receipt: await receipt({ review, merchant, at, text: digest(draft.text ?? '') }),
  };
  await apply(transaction, [editedEvent(own, draft, at)]);
  await transaction.deleteFrom('review_bands').where('merchant', '=', merchant).where('review', '=', review).execute();
  await keepBands(transaction, [{ merchant, id: review, text: words }]);
  await transaction
    .insertInto('review_edits')
    .values({
      ...{ merchant, review, text: own.text, stars: JSON.stringify(before), body, answer: JSON.stringify(answer) },
      day: Math.max(own.day, Math.floor(at / DAY)),
    })
    .execute();
  return answer;
}
