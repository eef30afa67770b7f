import type { Review, ReviewQuery, ReviewSort } from '@huitou/contract/review.js';
import { sql, type RawBuilder, type Kysely } from 'kysely';
import { avatarSeed } from '@huitou/reviews/avatar-seed.js';
import { readCursor, writeCursor, type Place } from '@huitou/reviews/cursor.js';
import { pageSize, questionMark } from '@huitou/reviews/review-query.js';
import type { Secret } from '@huitou/reviews/secret.js';
import type { Database } from '@huitou/store/schema.js';
import { readAppendices } from './appendices.ts';
import { readEdits } from './edits.ts';
import { readFolds } from './folds.ts';
import { reviewOf, type ReviewRow } from './review-of.ts';
import { reviewStars } from './review-stars.ts';
import { condition, wonBackBefore } from './shown.ts';
import { toldBought } from './told-bought.ts';
import { withReview } from './with-review.ts';

const writtenAt = sql<number>`reviews.written_at`;

/** What each order sorts by first, greatest first; the words are those of the indexes in the migration. */
const sortKeys: Readonly<Record<ReviewSort, RawBuilder<number>>> = {
  newest: writtenAt,
  helpful: sql<number>`reviews.helpfulness`,
  critical: sql<number>`(- coalesce(reviews.overall, 6))`,
};

interface Row extends ReviewRow {
  readonly sort_key: number;
}

/**
 * The query of one page after a place and, to know whether it is the last, one review more.
 *
 * @param today ms: what its buyers ordered from then on is not told yet.
 */
export function pageQuery(merchant: string, query: ReviewQuery, today: number, after?: Place): RawBuilder<Row> {
  const { sort = 'newest' } = query;
  const key = sortKeys[sort];
  const terms = [...new Set([key, writtenAt]), sql<string>`reviews.id`];
  const where = [condition({ merchant, today }, query)];
  if (after) {
    // The first comparison says nothing new; it lets SQLite enter an index on an expression at the right place.
    const place = [...(terms.length > 2 ? [after.key] : []), after.writtenAt, after.id];
    where.push(sql`${key} <= ${after.key} and (${sql.join(terms)}) < (${sql.join(place)})`);
  }
  return sql<Row>`
    select reviews.*, ${key} as sort_key, orders.day as ordered_day, goods.name as goods_name, goods.names as goods_names,
      goods.image as goods_image, replies.text as reply_text, replies.day as reply_day,
      case when ${wonBackBefore(today, [merchant])} then 1 else 0 end as told_won_back,
      ${toldBought(today, [merchant])} as told_bought
    from reviews
    ${withReview}
    where ${sql.join(where, sql` and `)}
    order by ${sql.join(terms.map((term) => sql`${term} desc`))}
    limit ${pageSize(query) + 1}`;
}

/** What pages are read with. */
export interface PageReads {
  readonly db: Kysely<Database>;
  readonly secret: Secret;
  /** ms: the day of what is published begins then. */
  readonly today: number;
}

/** One page of reviews and the cursor of the next. */
export async function readPage(
  { db, secret, today }: PageReads,
  merchant: string,
  query: ReviewQuery,
): Promise<{ reviews: Review[]; next: string | null }> {
  const mark = questionMark(merchant, query);
  const after = query.cursor === undefined ? undefined : await readCursor(secret, mark, query.cursor);
  const { rows } = await pageQuery(merchant, query, today, after).execute(db);
  const page = rows.slice(0, pageSize(query));
  const ids = page.map(({ id }) => id);
  const stars = await reviewStars(db, [merchant], ids);
  const folds =
    query.folded || query.review !== undefined ? await readFolds(db, merchant, ids) : new Map<string, never>();
  const appendices = await readAppendices(db, merchant, page);
  const edits = await readEdits(db, merchant, ids);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    reviews: await Promise.all(
      page.map(async (row) =>
        reviewOf(row, {
          stars: stars.get(row.id) ?? {},
          fold: folds.get(row.id),
          appendices: appendices.get(row.id) ?? [],
          edited: edits.get(row.id) ?? null,
          seed: await avatarSeed(secret, merchant, row.buyer),
        }),
      ),
    ),
    next: last
      ? await writeCursor(secret, mark, {
          key: Number(last.sort_key),
          writtenAt: Number(last.written_at),
          id: last.id,
        })
      : null,
  };
}
