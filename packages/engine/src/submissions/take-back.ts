import type { Author } from '@huitou/api/ports/submissions.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { findSubmission } from './find-submission.ts';
import type { Apply } from './take-in.ts';

type Written = Pick<Database['reviews'], 'buyer' | 'written_at'>;

/** Who wrote a review and when, whether it is public or held. */
async function findWritten(db: Kysely<Database>, merchant: string, review: string): Promise<Written | undefined> {
  const open = await db
    .selectFrom('reviews')
    .select(['buyer', 'written_at'])
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .executeTakeFirst();
  if (open) return open;
  return db
    .selectFrom('held_reviews')
    .select(['buyer', 'at as written_at'])
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .executeTakeFirst();
}

/** Whether a review was taken back while it was held, which leaves nothing but that it was. */
async function wasTakenBack(db: Kysely<Database>, author: Author, review: string): Promise<boolean> {
  const found = await findSubmission(db, author);
  return found?.review === review && found.body === '';
}

/** Erases a review of an author's, the same event however often it is asked for. @returns false if there is none. */
export async function takeBack(db: Kysely<Database>, author: Author, review: string, apply: Apply): Promise<boolean> {
  const { merchant, buyer } = author;
  const written = await findWritten(db, merchant, review);
  if (!written) return wasTakenBack(db, author, review);
  if (written.buyer !== buyer) return false;
  const at = new Date(written.written_at).toISOString();
  await apply(db, [{ id: `erase-${review}`, type: 'erase', at, data: { review } }]);
  return true;
}
