import type { Purchase, ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Author, Refused, Submitting, Submissions } from '@huitou/api/ports/submissions.js';
import { redact } from '@huitou/reviews/redact.js';
import { leaveNoTrace } from '@huitou/store/leave-no-trace.js';
import { purchaseKey } from '@huitou/store/purchase-key.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { digest, digestOf } from './digest.ts';
import { findPurchase } from './find-purchase.ts';
import { findSentReview, findSubmission } from './find-submission.ts';
import { keepAppeal } from './held-review.ts';
import { OfferedTopics } from './offered-topics.ts';
import { readPurchase } from './read-purchase.ts';
import { reviewEvent, reviewIdOf } from './review-event.ts';
import { unknownIn } from './unknown-in-draft.ts';
import { usePictures } from './use-pictures.ts';
import { takeBack } from './take-back.ts';
import { takeIn, type Apply } from './take-in.ts';

export interface SubmissionsOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, in its turn. */
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
  readonly apply: Apply;
  /** Told of merchants of which something was said, once it is on disk. */
  readonly applied: (merchants: readonly string[]) => void;
  readonly unavailable: Submissions['unavailable'];
}

/** Takes in what customers write, through the same ledger as the platform's events. */
export function createSubmissions({ store, now, write, apply, applied, unavailable }: SubmissionsOptions): Submissions {
  /** Submissions that are at work, by purchase and key. */
  const atWork = new Set<string>();
  const offered = new OfferedTopics(store.reads, now);

  const submitIn = async (
    transaction: Kysely<Database>,
    author: Author,
    draft: ReviewDraft,
    asked: string,
    receipt: Submitting['receipt'],
  ): Promise<Submission | Refused> => {
    const { merchant } = author;
    const review = reviewIdOf(author);
    const body = digestOf(draft);
    const known = await findSubmission(transaction, author);
    // Without a body it was erased since: nothing is kept that could be answered again.
    if (known && (known.asked !== asked || known.body === '')) return 'has-written';
    if (known) return known.body === body ? (JSON.parse(known.answer) as Submission) : 'key-reused';
    const { order, mayWrite } = await findPurchase(transaction, author);
    if (order && (await findSentReview(transaction, author, order.id)) !== undefined) return 'has-written';
    if (!order || order.day === null || mayWrite !== 'yes') return mayWrite === 'yes' ? 'unknown-order' : mayWrite;
    const goods = JSON.parse(order.goods) as string[];
    if (draft.goods && !goods.includes(draft.goods)) return 'other-goods';
    const unknown = unknownIn(draft);
    if (unknown) return unknown;
    const media = await usePictures(transaction, author, draft.pictures ?? []);
    if (!media) return 'unknown-picture';
    const at = now();
    // What leads to a person is masked before anything is kept, also of a review that is held.
    const masked = draft.text === undefined ? draft : { ...draft, text: redact(draft.text.trim()).text };
    const event = reviewEvent(author, { id: order.id, day: order.day, goods }, masked, at, media);
    const accepted = { review, merchant, at, text: digest(draft.text ?? '') };
    const answer: Submission = {
      ...{ review, ...(await takeIn(transaction, { event, order, at }, apply)), at: event.data.writtenAt },
      receipt: await receipt(accepted),
    };
    await transaction
      .insertInto('submissions')
      .values({ merchant, review, asked, body, at, answer: JSON.stringify(answer), purchase: purchaseKey(author) })
      .execute();
    return answer;
  };

  return {
    unavailable,

    async erase(author, review) {
      const erased = await write(
        () =>
          leaveNoTrace(store, () =>
            store.db.transaction().execute((transaction) => takeBack(transaction, author, review, apply)),
          ),
        {},
      );
      if (erased) applied([author.merchant]);
      return erased;
    },

    appeal: (author, review, text) =>
      write(
        () =>
          store.db
            .transaction()
            .execute((transaction) => keepAppeal(transaction, author, review, { text, now: now() })),
        {},
      ),

    purchase: (author): Promise<Purchase | 'unknown-merchant'> =>
      readPurchase(store.reads, author, { offered, now: now() }),

    async submit(author, draft, { key, receipt }) {
      const asked = digest(key);
      const one = `${purchaseKey(author)} ${asked}`;
      if (atWork.has(one)) return 'key-at-work';
      atWork.add(one);
      try {
        const answer = await write(
          () => store.db.transaction().execute((transaction) => submitIn(transaction, author, draft, asked, receipt)),
          {},
        );
        if (typeof answer === 'object') applied([author.merchant]);
        return answer;
      } finally {
        atWork.delete(one);
      }
    },
  };
}
