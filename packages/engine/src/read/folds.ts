import type { Fold } from '@huitou/contract/review.js';
import { dateOf, dayOfTime } from '@huitou/reviews/day.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** When reviews were folded, by whom and by which rule: what the latest moderation of each says. */
export async function readFolds(
  db: Kysely<Database>,
  merchant: string,
  reviews: readonly string[],
): Promise<ReadonlyMap<string, Omit<Fold, 'reason' | 'objection'>>> {
  if (reviews.length === 0) return new Map();
  const rows = await db
    .selectFrom('moderations')
    .select(['review', 'at', 'day', 'decided_by', 'rule'])
    .where('merchant', '=', merchant)
    .where('review', 'in', reviews)
    .where('action', '=', 'fold')
    // The latest last: it is the one that stays in the map.
    .orderBy('rev')
    .execute();
  return new Map(
    rows.map(({ review, at, day, decided_by, rule }) => [
      review ?? '',
      { on: day === null ? dayOfTime(at) : dateOf(day), by: decided_by, rule },
    ]),
  );
}
