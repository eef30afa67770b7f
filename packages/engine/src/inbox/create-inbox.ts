import type { EventOf } from '@huitou/contract/events.js';
import type { Inbox } from '@huitou/api/ports/inbox.js';
import { createSecret, type Secret } from '@huitou/reviews/secret.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import { readSecret } from '@huitou/store/store-secret.js';
import type { Kysely } from 'kysely';
import { answer } from './answer.ts';
import { countInbox, readInbox } from './read-inbox.ts';

export interface InboxOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, in its turn. */
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
  /** Applies events inside a transaction. */
  readonly apply: (transaction: Kysely<Database>, events: readonly EventOf<'reply'>[]) => Promise<void>;
  /** Told of merchants of which something was said, once it is on disk. */
  readonly applied: (merchants: readonly string[]) => void;
  readonly unavailable: Inbox['unavailable'];
}

async function markIn(
  db: Kysely<Database>,
  merchant: string,
  reviews: readonly string[],
  read: boolean,
  at: number,
): Promise<void> {
  for (const some of inChunks(reviews)) {
    // Only reviews of this merchant's own, or anyone could fill the table with words.
    const own = await db
      .selectFrom('reviews')
      .select('id')
      .where('merchant', '=', merchant)
      .where('id', 'in', some)
      .execute();
    const ids = own.map(({ id }) => id);
    if (ids.length === 0) continue;
    await db.deleteFrom('inbox_marks').where('merchant', '=', merchant).where('review', 'in', ids).execute();
    if (!read) continue;
    const rows = ids.map((review) => ({ merchant, review, at }));
    await db.insertInto('inbox_marks').values(rows).execute();
  }
}

/** A merchant's reviews as its staff read and answer them, through the same ledger as the platform's events. */
export function createInbox({ store, now, write, apply, applied, unavailable }: InboxOptions): Inbox {
  let secret: Secret | undefined;
  const secretOf = async (): Promise<Secret> => (secret ??= createSecret(await readSecret(store.reads)));

  return {
    unavailable,

    page: async (staff, query) => readInbox(store.reads, await secretOf(), staff, query, now()),

    async reply(staff, review, draft) {
      const given = await write(
        () =>
          store.db.transaction().execute((transaction) =>
            answer(transaction, staff, review, draft, {
              now: now(),
              apply: (event) => apply(transaction, [event]),
            }),
          ),
        {},
      );
      if (typeof given === 'object') applied([staff.merchant]);
      return given;
    },

    async mark({ merchant }, reviews, read) {
      await write(
        () => store.db.transaction().execute((transaction) => markIn(transaction, merchant, reviews, read, now())),
        {},
      );
      return (await countInbox(store.reads, merchant, now())).unread;
    },
  };
}
