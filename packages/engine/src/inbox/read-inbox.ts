import type { InboxPage } from '@huitou/contract/inbox.js';
import type { InboxQuery, Staff } from '@huitou/api/ports/inbox.js';
import { avatarSeed } from '@huitou/reviews/avatar-seed.js';
import { readCursor, writeCursor } from '@huitou/reviews/cursor.js';
import { textMark } from '@huitou/reviews/review-query.js';
import type { Secret } from '@huitou/reviews/secret.js';
import { shareAmong } from '@huitou/reviews/shares.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { reviewStars } from '../read/review-stars.ts';
import { wonBackBefore } from '../read/shown.ts';
import { inboxItem } from './inbox-item.ts';
import { inboxQuery, inView } from './inbox-query.ts';

async function topicsOf(
  db: Kysely<Database>,
  merchant: string,
  reviews: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (reviews.length === 0) return new Map();
  const rows = await db
    .selectFrom('review_topics')
    .select(['review', 'topic'])
    .where('merchant', '=', merchant)
    .where('review', 'in', reviews)
    .orderBy('topic')
    .execute();
  const byReview = Map.groupBy(rows, ({ review }) => review);
  return new Map([...byReview].map(([review, found]) => [review, found.map(({ topic }) => topic)]));
}

interface Counted {
  readonly waiting: number;
  readonly unread: number;
}

/** How much there is to do. @param now ms. */
export async function countInbox(db: Kysely<Database>, merchant: string, now: number): Promise<Counted> {
  const { rows } = await sql<{ n: number; unread: number }>`
    select count(*) as n, count(case when inbox_marks.at is null then 1 end) as unread from reviews
    left join inbox_marks on inbox_marks.merchant = reviews.merchant and inbox_marks.review = reviews.id
    where ${inView('waiting', merchant, now)}`.execute(db);
  return { waiting: Number(rows[0]?.n ?? 0), unread: Number(rows[0]?.unread ?? 0) };
}

/**
 * Of authors who asked for an improvement and were answered, those who bought again: as the summary of reviews has it, and
 * at once, since a merchant knows its own orders.
 */
async function wonBack(db: Kysely<Database>, merchant: string): Promise<InboxPage['wonBack']> {
  const asked = sql`improve is not null and replied_at is not null`;
  const people = (when: ReturnType<typeof sql>) => sql<number>`count(distinct case when ${when} then buyer end)`;
  const { rows } = await sql<{ n: number; back: number }>`
    select ${people(asked)} as n, ${people(sql`${asked} and ${wonBackBefore(Number.MAX_SAFE_INTEGER, [merchant])}`)} as back
    from reviews where merchant = ${merchant} and bought >= 2 and folded is null`.execute(db);
  const [n, back] = [Number(rows[0]?.n ?? 0), Number(rows[0]?.back ?? 0)];
  return shareAmong(back, n, n);
}

/** One page of a merchant's inbox. @param now ms. */
export async function readInbox(
  db: Kysely<Database>,
  secret: Secret,
  { merchant, role }: Staff,
  query: InboxQuery,
  now: number,
): Promise<InboxPage | 'unknown-merchant'> {
  const known = await db.selectFrom('merchants').select('name').where('id', '=', merchant).executeTakeFirst();
  if (!known) return 'unknown-merchant';
  const { view, mood = '', minVisits = 0, limit, cursor } = query;
  const mark = textMark(`inbox ${merchant} ${view} ${mood} ${minVisits}`);
  const after = cursor === undefined ? undefined : await readCursor(secret, mark, cursor);
  const { rows } = await inboxQuery(merchant, query, now, after).execute(db);
  const page = rows.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const [stars, topics] = [await reviewStars(db, [merchant], ids), await topicsOf(db, merchant, ids)];
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    merchant: { id: merchant, name: known.name ?? merchant },
    role,
    asOf: new Date(now).toISOString(),
    ...(await countInbox(db, merchant, now)),
    wonBack: await wonBack(db, merchant),
    items: await Promise.all(
      page.map(async (row) =>
        inboxItem(row, {
          stars: stars.get(row.id) ?? {},
          topics: topics.get(row.id) ?? [],
          seed: await avatarSeed(secret, merchant, row.buyer),
          now,
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
