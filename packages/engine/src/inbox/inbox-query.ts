import type { InboxView } from '@huitou/contract/inbox.js';
import type { InboxQuery } from '@huitou/api/ports/inbox.js';
import type { Place } from '@huitou/reviews/cursor.js';
import { lossTerms } from '@huitou/reviews/loss.js';
import { sql, type RawBuilder } from 'kysely';
import type { ReviewRow } from '../read/review-of.ts';
import { withReview } from '../read/with-review.ts';

/** Days after which a review without an answer no longer waits for one: it stands among all, and opens no old wounds. */
const waitsDays = 180;
const DAY = 86_400_000;

/** A review with what its merchant is shown beside it. */
export interface InboxRow extends ReviewRow {
  readonly sort_key: number;
  readonly visits: number | null;
  readonly first_day: number | null;
  readonly last_day: number | null;
  readonly reply_id: string | null;
  readonly remedy_kind: string | null;
  readonly remedy_note: string | null;
  readonly remedy_at: number | null;
  readonly read_at: number | null;
  /** Calendar day, in days since 1970, of the first purchase after the answer. */
  readonly again_day: number | null;
}

/** Reviews with words that count: what there is to answer. The words are those of the indexes in the migration. */
const toAnswer = sql<boolean>`reviews.text <> '' and reviews.counts = 1`;
const waits = sql<boolean>`reviews.text <> '' and reviews.replied_at is null and reviews.counts = 1`;

/** The first purchase of a review's author after its answer, as they stand now. */
const againDay = (merchant: string): RawBuilder<number | null> => sql<number | null>`(
  select min(again.day) from orders as again where again.merchant = ${merchant} and again.buyer = reviews.buyer
    and again.void_at is null and again.linked = 0 and again.paid_at > reviews.replied_at)`;

const views: Readonly<Record<InboxView, (merchant: string, now: number) => RawBuilder<boolean>>> = {
  waiting: (_, now) => sql<boolean>`${waits} and reviews.written_at >= ${now - waitsDays * DAY}`,
  answered: () => sql<boolean>`${toAnswer} and reviews.replied_at is not null`,
  'won-back': (merchant) =>
    sql<boolean>`${toAnswer} and reviews.replied_at is not null and ${againDay(merchant)} is not null`,
  all: () => toAnswer,
};

/** What of a merchant's reviews is in a view. */
export const inView = (view: InboxView, merchant: string, now: number): RawBuilder<boolean> =>
  sql<boolean>`reviews.merchant = ${merchant} and ${views[view](merchant, now)}`;

/** `lossOf` of `@huitou/reviews/loss.js` in whole thousandths, and so the same in every database. */
function loss(today: number): RawBuilder<number> {
  const { half, unsaid, factor } = lossTerms;
  const visits = sql`coalesce(pairs.days, 0)`;
  const tenths = sql`cast(round(coalesce(reviews.overall, ${sql.lit(unsaid)}) * 10) as integer)`;
  const days = sql`${today} - coalesce(pairs.last_day, reviews.day)`;
  const away = sql`case when ${days} > 0 then ${days} else 0 end`;
  return sql<number>`(${visits} * (60 - ${tenths}) * ${sql.lit(factor)} / (${sql.lit(half)} + ${away}))`;
}

const writtenAt = sql<number>`reviews.written_at`;

/** The query of one page after a place and, to know whether it is the last, one review more. @param now ms. */
export function inboxQuery(
  merchant: string,
  { view, mood, minVisits, limit }: InboxQuery,
  now: number,
  after?: Place,
): RawBuilder<InboxRow> {
  const key = view === 'waiting' ? loss(Math.floor(now / DAY)) : writtenAt;
  const terms = [...new Set([key, writtenAt]), sql<string>`reviews.id`];
  const where = [inView(view, merchant, now)];
  if (mood === 'low') where.push(sql<boolean>`reviews.overall <= 3`);
  if (minVisits !== undefined) where.push(sql<boolean>`pairs.days >= ${minVisits}`);
  if (after) {
    const place = [...(terms.length > 2 ? [after.key] : []), after.writtenAt, after.id];
    where.push(sql<boolean>`(${sql.join(terms)}) < (${sql.join(place)})`);
  }
  return sql<InboxRow>`
    select reviews.*, ${key} as sort_key, orders.day as ordered_day, goods.name as goods_name, goods.names as goods_names,
      goods.image as goods_image, replies.id as reply_id, replies.text as reply_text, replies.day as reply_day,
      pairs.days as visits, pairs.first_day, pairs.last_day, remedies.kind as remedy_kind, remedies.note as remedy_note,
      remedies.at as remedy_at, inbox_marks.at as read_at, ${againDay(merchant)} as again_day
    from reviews
    ${withReview}
    left join pairs on pairs.merchant = reviews.merchant and pairs.buyer = reviews.buyer
    left join remedies on remedies.merchant = reviews.merchant and remedies.review = reviews.id
    left join inbox_marks on inbox_marks.merchant = reviews.merchant and inbox_marks.review = reviews.id
    where ${sql.join(where, sql` and `)}
    order by ${sql.join(terms.map((term) => sql`${term} desc`))}
    limit ${limit + 1}`;
}
