import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { shownBefore, type Days } from './shown-before.ts';

/** How many reviews were written on each day that has any. */
export async function readReviewDays(db: Kysely<Database>, merchants: readonly string[], days: Days) {
  const { rows } = await sql<{ day: number; reviews: number }>`
    select reviews.day, count(*) as reviews from reviews where reviews.merchant in (${sql.join(merchants)}) and ${shownBefore(days)} group by reviews.day`.execute(
    db,
  );
  return rows.map(({ day, reviews }) => ({ day, reviews: Number(reviews) }));
}

/**
 * How many of these reviews name each topic. The join is told its order: by topic first, a review is found by its key; the other
 * way round SQLite would look through all topics of a merchant for each of its reviews.
 */
export async function readTopics(db: Kysely<Database>, merchants: readonly string[], days: Days) {
  const { rows } = await sql<{ topic: string; reviews: number }>`
    select review_topics.topic, count(*) as reviews from review_topics cross join reviews
    where review_topics.merchant in (${sql.join(merchants)})
      and reviews.merchant = review_topics.merchant and reviews.id = review_topics.review and ${shownBefore(days)}
    group by review_topics.topic`.execute(db);
  return rows.map(({ topic, reviews }) => ({ topic, reviews: Number(reviews) }));
}

/** Which of these reviews name which of these topics. */
export async function readNaming(
  db: Kysely<Database>,
  merchant: string,
  topics: readonly string[],
  reviews: readonly string[],
): Promise<readonly { readonly topic: string; readonly review: string }[]> {
  if (topics.length === 0) return [];
  const found: { topic: string; review: string }[] = [];
  for (const some of inChunks(reviews)) {
    const rows = await db
      .selectFrom('review_topics')
      .select(['topic', 'review'])
      .where('merchant', '=', merchant)
      .where('topic', 'in', topics)
      .where('review', 'in', some)
      .execute();
    found.push(...rows);
  }
  return found;
}
