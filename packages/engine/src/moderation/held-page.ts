import type { EventOf } from '@huitou/contract/events.js';
import type { HeldReview, HeldReviews } from '@huitou/contract/held-review.js';
import type { HeldQuery } from '@huitou/api/ports/moderation.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { Verdict } from '@huitou/reviews/moderation/judge.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { readTimePlace, writeTimePlace } from './time-place.ts';

type Row = Database['held_reviews'];

/** Reviews a page. */
const PAGE = 50;

/** A refusal ends the waiting, until the author appeals. */
const waits = sql<boolean>`not exists (
  select 1 from moderations where moderations.merchant = held_reviews.merchant and moderations.review = held_reviews.review
  and moderations.action = 'refuse' and moderations.at >= coalesce(held_reviews.appealed_at, 0))`;

async function refusalOf(db: Kysely<Database>, { merchant, review, appeal }: Row): Promise<HeldReview['refusal']> {
  // What waits and was refused before has an appeal.
  if (appeal === null) return null;
  const row = await db
    .selectFrom('moderations')
    .select(['reason', 'at'])
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .where('action', '=', 'refuse')
    .orderBy('rev', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { reason: row.reason, at: timeOf(row.at) } : null;
}

async function heldOf(db: Kysely<Database>, row: Row): Promise<HeldReview> {
  const { data } = JSON.parse(row.event) as EventOf<'review'>;
  const rules = JSON.parse(row.rules) as Verdict['rules'];
  return {
    ...{ merchant: row.merchant, review: row.review, buyer: row.buyer },
    ...{ order: data.order ?? null, goods: data.goods ?? null, at: timeOf(row.at) },
    ...{ stars: data.stars ?? {}, text: data.text ?? '', lang: data.lang ?? null },
    wouldBuyAgain: data.wouldBuyAgain ?? null,
    rules: rules.map(({ id, reason, evidence }) => ({ rule: id, reason, evidence: { ...evidence } })),
    appeal: row.appeal === null ? null : { text: row.appeal, at: timeOf(row.appealed_at ?? row.at) },
    refusal: await refusalOf(db, row),
  };
}

/** One page of the reviews that wait for a person, the oldest first. */
export async function heldPage(db: Kysely<Database>, { merchant, cursor }: HeldQuery): Promise<HeldReviews> {
  let waiting = db.selectFrom('held_reviews').selectAll().where(waits);
  if (merchant !== undefined) waiting = waiting.where('held_reviews.merchant', '=', merchant);
  if (cursor !== undefined) {
    const after = sql.join(readTimePlace(cursor));
    waiting = waiting.where(sql<boolean>`(held_reviews.at, held_reviews.merchant, held_reviews.review) > (${after})`);
  }
  const rows = await waiting
    .orderBy('at')
    .orderBy('merchant')
    .orderBy('review')
    .limit(PAGE + 1)
    .execute();
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  const reviews: HeldReview[] = [];
  for (const row of page) reviews.push(await heldOf(db, row));
  return { reviews, next: last ? writeTimePlace([last.at, last.merchant, last.review]) : null };
}
