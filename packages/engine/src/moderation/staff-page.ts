import type { StaffReview, StaffReviews } from '@huitou/contract/staff-review.js';
import type { StaffQuery } from '@huitou/api/ports/moderation.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { reviewStars } from '../read/review-stars.ts';
import { heldPage } from './held-page.ts';
import { readTimePlace, writeTimePlace } from './time-place.ts';

/** Reviews a page. */
const PAGE = 50;

type Page = Pick<StaffReviews, 'reviews' | 'next'>;

async function waiting(db: Kysely<Database>, merchant: string, cursor: string | undefined): Promise<Page> {
  const { reviews, next } = await heldPage(db, { merchant, cursor });
  const shown = reviews.map(
    ({ review, at, stars, text, lang, wouldBuyAgain, rules, appeal, refusal }): StaffReview => ({
      ...{ review, at, stars, text, lang, wouldBuyAgain, rules, appeal, refusal },
    }),
  );
  return { reviews: shown, next };
}

/** What folded each review: the rule that says so, or a person, who names none. */
async function foldsOf(
  db: Kysely<Database>,
  merchant: string,
  reviews: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (reviews.length === 0) return new Map();
  const rows = await db
    .selectFrom('moderations')
    .select(['review', 'rule'])
    .where('merchant', '=', merchant)
    .where('review', 'in', reviews)
    .where('action', '=', 'fold')
    .orderBy('rev')
    .execute();
  return new Map(rows.flatMap(({ review, rule }) => (review && rule ? [[review, rule] as const] : [])));
}

async function foldedPage(db: Kysely<Database>, merchant: string, cursor: string | undefined): Promise<Page> {
  let asked = db
    .selectFrom('reviews')
    .select(['id', 'written_at', 'text', 'lang', 'would_buy_again', 'folded'])
    .where('merchant', '=', merchant)
    .where('folded', 'is not', null);
  if (cursor !== undefined) {
    const [at, , id] = readTimePlace(cursor);
    asked = asked.where(sql<boolean>`(written_at, id) < (${at}, ${id})`);
  }
  const rows = await asked
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
    .execute();
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  const ids = page.map(({ id }) => id);
  const [stars, folds] = [await reviewStars(db, [merchant], ids), await foldsOf(db, merchant, ids)];
  const reviews = page.map(({ id, written_at, text, lang, would_buy_again, folded }): StaffReview => {
    const reason = folded ?? '';
    return {
      ...{ review: id, at: timeOf(written_at), text, lang },
      stars: stars.get(id) ?? {},
      wouldBuyAgain: would_buy_again === null ? null : would_buy_again === 1,
      rules: [{ rule: folds.get(id) ?? reason, reason, evidence: {} }],
      ...{ appeal: null, refusal: null },
    };
  });
  return { reviews, next: last ? writeTimePlace([last.written_at, merchant, last.id]) : null };
}

/** A page of what the platform's staff decide about at one merchant. */
export async function staffPage(
  db: Kysely<Database>,
  merchant: string,
  { view, cursor }: StaffQuery,
): Promise<StaffReviews | 'unknown-merchant'> {
  const known = await db.selectFrom('merchants').select('name').where('id', '=', merchant).executeTakeFirst();
  if (!known) return 'unknown-merchant';
  const page = await (view === 'held' ? waiting : foldedPage)(db, merchant, cursor);
  return { merchant: { id: merchant, name: known.name ?? merchant }, ...page };
}
