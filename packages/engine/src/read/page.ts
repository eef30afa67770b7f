import type { Review, ReviewQuery, ReviewSort } from '@huitou/contract/review.js';
import { sql, type RawBuilder, type Kysely } from 'kysely';
import { readCursor, writeCursor } from '@huitou/reviews/cursor.js';
import { pageSize, questionMark } from '@huitou/reviews/review-query.js';
import type { Database } from '@huitou/store/schema.js';
import { reviewOf, type ReviewRow } from './review-of.ts';
import { reviewStars } from './review-stars.ts';
import { condition } from './shown.ts';
import { withReview } from './with-review.ts';

const writtenAt = sql<number>`reviews.written_at`;

/** What each order sorts by first, greatest first; the words are those of the indexes in the migration. */
const sortKeys: Readonly<Record<ReviewSort, RawBuilder<number>>> = {
  newest: writtenAt,
  helpful: sql<number>`reviews.helpful`,
  critical: sql<number>`(- coalesce(reviews.overall, 6))`,
};

interface Row extends ReviewRow {
  readonly sort_key: number;
}

/** The query of one page and, to know whether it is the last, one review more. */
export function pageQuery(merchant: string, query: ReviewQuery): RawBuilder<Row> {
  const { sort = 'newest', cursor } = query;
  const key = sortKeys[sort];
  const terms = [...new Set([key, writtenAt]), sql<string>`reviews.id`];
  const where = [condition(merchant, query)];
  if (cursor !== undefined) {
    const after = readCursor(questionMark(merchant, query), cursor);
    // The first comparison says nothing new; it lets SQLite enter an index on an expression at the right place.
    const place = [...(terms.length > 2 ? [after.key] : []), after.writtenAt, after.id];
    where.push(sql`${key} <= ${after.key} and (${sql.join(terms)}) < (${sql.join(place)})`);
  }
  return sql<Row>`
    select reviews.*, ${key} as sort_key, orders.day as ordered_day, goods.name as goods_name, goods.image as goods_image,
      replies.text as reply_text
    from reviews
    ${withReview}
    where ${sql.join(where, sql` and `)}
    order by ${sql.join(terms.map((term) => sql`${term} desc`))}
    limit ${pageSize(query) + 1}`;
}

/** One page of reviews and the cursor of the next. */
export async function readPage(
  db: Kysely<Database>,
  merchant: string,
  query: ReviewQuery,
): Promise<{ reviews: Review[]; next: string | null }> {
  const { rows } = await pageQuery(merchant, query).execute(db);
  const page = rows.slice(0, pageSize(query));
  const stars = await reviewStars(
    db,
    merchant,
    page.map(({ id }) => id),
  );
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    reviews: page.map((row) => reviewOf(row, stars.get(row.id) ?? {})),
    next: last
      ? writeCursor(questionMark(merchant, query), {
          key: Number(last.sort_key),
          writtenAt: Number(last.written_at),
          id: last.id,
        })
      : null,
  };
}
