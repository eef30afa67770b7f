import { mostMarks, type ReaderMarks } from '@huitou/contract/reader-marks.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { reportedBy } from './report.ts';

/** What a buyer has marked of a merchant's reviews, those of the newest reviews first. */
export async function readMarks(db: Kysely<Database>, { merchant, buyer }: Author): Promise<ReaderMarks> {
  const helpful = await db
    .selectFrom('review_votes as mark')
    .innerJoin('reviews', (on) =>
      on.onRef('reviews.merchant', '=', 'mark.merchant').onRef('reviews.id', '=', 'mark.review'),
    )
    .select('reviews.id')
    .where('mark.merchant', '=', merchant)
    .where('mark.buyer', '=', buyer)
    .where('mark.helpful', '=', 1)
    .orderBy('reviews.written_at', 'desc')
    .orderBy('reviews.id', 'desc')
    .limit(mostMarks)
    .execute();
  const reported = await db
    .selectFrom('review_reports as mark')
    .innerJoin('reviews', (on) =>
      on.onRef('reviews.merchant', '=', 'mark.merchant').onRef('reviews.id', '=', 'mark.review'),
    )
    .select('reviews.id')
    .where('mark.merchant', '=', merchant)
    .where('mark.reporter', '=', reportedBy(buyer))
    // Said twice for the index, which has only rows with a reporter.
    .where('mark.reporter', '<>', '')
    .orderBy('reviews.written_at', 'desc')
    .orderBy('reviews.id', 'desc')
    .limit(mostMarks)
    .execute();
  return { helpful: helpful.map(({ id }) => id), reported: reported.map(({ id }) => id) };
}
