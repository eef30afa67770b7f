import { hash } from 'node:crypto';
import type { Event } from '@huitou/contract/events.js';
import type { Purchase, ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Author, Refused, Submitting, Submissions } from '@huitou/api/ports/submissions.js';
import { leaveNoTrace } from '@huitou/store/leave-no-trace.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { findPurchase } from './find-purchase.ts';
import { readPurchase } from './read-purchase.ts';
import { reviewEvent, reviewIdOf } from './review-event.ts';

export interface SubmissionsOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, in its turn. */
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
  /** Applies events inside a transaction. */
  readonly apply: (transaction: Kysely<Database>, events: readonly Event[]) => Promise<void>;
  /** Told of merchants of which something was said, once it is on disk. */
  readonly applied: (merchants: readonly string[]) => void;
  readonly unavailable: Submissions['unavailable'];
}

const digest = (text: string): string => hash('sha256', text, 'base64url');

/** The same draft as the same text, whatever the order of its members. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** Takes in what customers write, through the same ledger as the platform's events. */
export function createSubmissions({ store, now, write, apply, applied, unavailable }: SubmissionsOptions): Submissions {
  /** Submissions that are at work, by review and key. */
  const atWork = new Set<string>();

  const submitIn = async (
    transaction: Kysely<Database>,
    author: Author,
    draft: ReviewDraft,
    asked: string,
    receipt: Submitting['receipt'],
  ): Promise<Submission | Refused> => {
    const { merchant } = author;
    const review = reviewIdOf(author);
    const body = digest(canonical(draft));
    const known = await transaction
      .selectFrom('submissions')
      .select(['asked', 'body', 'answer'])
      .where('merchant', '=', merchant)
      .where('review', '=', review)
      .executeTakeFirst();
    if (known && known.asked !== asked) return 'has-written';
    // Erased since: nothing is kept that could be answered again.
    if (known?.body === '') return 'has-written';
    if (known) return known.body === body ? (JSON.parse(known.answer) as Submission) : 'key-reused';
    const { order, mayWrite } = await findPurchase(transaction, author);
    if (!order || order.day === null || mayWrite !== 'yes') return mayWrite === 'yes' ? 'unknown-order' : mayWrite;
    const goods = JSON.parse(order.goods) as string[];
    if (draft.goods && !goods.includes(draft.goods)) return 'other-goods';
    const at = now();
    const event = reviewEvent(author, { id: order.id, day: order.day, goods }, draft, at);
    const accepted = { review, merchant, at, text: digest(draft.text ?? '') };
    const answer: Submission = {
      ...{ review, state: 'published', at: event.data.writtenAt },
      receipt: await receipt(accepted),
    };
    await apply(transaction, [event]);
    await transaction
      .insertInto('submissions')
      .values({ merchant, review, asked, body, at, answer: JSON.stringify(answer) })
      .execute();
    return answer;
  };

  const eraseIn = async (
    transaction: Kysely<Database>,
    { merchant, buyer }: Author,
    review: string,
  ): Promise<boolean> => {
    const row = await transaction
      .selectFrom('reviews')
      .select(['buyer', 'written_at'])
      .where('merchant', '=', merchant)
      .where('id', '=', review)
      .executeTakeFirst();
    if (row?.buyer !== buyer) return false;
    // The same event however often it is asked for.
    const at = new Date(row.written_at).toISOString();
    await apply(transaction, [{ id: `erase-${review}`, type: 'erase', at, data: { review } }]);
    return true;
  };

  return {
    unavailable,

    async erase(author, review) {
      const erased = await write(
        () =>
          leaveNoTrace(store, () =>
            store.db.transaction().execute((transaction) => eraseIn(transaction, author, review)),
          ),
        {},
      );
      if (erased) applied([author.merchant]);
      return erased;
    },

    purchase: (author): Promise<Purchase | 'unknown-merchant'> => readPurchase(store.reads, author),

    async submit(author, draft, { key, receipt }) {
      const asked = digest(key);
      const one = `${reviewIdOf(author)} ${asked}`;
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
