import type { EventOf } from '@huitou/contract/events.js';
import type { AppealTaken, Purchase, ReviewState } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { Verdict } from '@huitou/reviews/moderation/judge.js';
import { redact } from '@huitou/reviews/redact.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

type Row = Database['held_reviews'];

const rowOf = (db: Kysely<Database>, merchant: string, review: string): Promise<Row | undefined> =>
  db
    .selectFrom('held_reviews')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .executeTakeFirst();

/** The refusal that stands of a held review: the latest that was ever sent. */
async function refusalOf(
  db: Kysely<Database>,
  merchant: string,
  review: string,
): Promise<{ readonly reason: string; readonly at: string } | null> {
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

/** A review that waits for a person, or was refused by one, as its author alone is told of it. */
export async function heldReview(db: Kysely<Database>, merchant: string, id: string): Promise<Purchase['review']> {
  const row = await rowOf(db, merchant, id);
  if (!row) return null;
  const { data } = JSON.parse(row.event) as EventOf<'review'>;
  const rules = JSON.parse(row.rules) as Verdict['rules'];
  const refusal = await refusalOf(db, merchant, id);
  return {
    ...{ id, at: data.writtenAt, state: refusal ? 'refused' : 'held' },
    rules: rules.map((rule) => ({ rule: rule.id, reason: rule.reason })),
    text: data.text ?? '',
    stars: data.stars ?? {},
    lang: data.lang ?? null,
    goods: data.goods ?? null,
    wouldBuyAgain: data.wouldBuyAgain ?? null,
    topics: data.topics ?? [],
    may: row.appeal === null ? ['appeal'] : [],
    refusal,
    appeal: row.appeal === null ? null : { text: row.appeal, at: timeOf(row.appealed_at ?? row.at) },
  };
}

/** Keeps what an author has to say about a held review, once. `now` in milliseconds. */
export async function keepAppeal(
  db: Kysely<Database>,
  { merchant, buyer }: Author,
  review: string,
  { text, now }: { readonly text: string; readonly now: number },
): Promise<AppealTaken | 'unknown-review' | 'has-appealed'> {
  const row = await rowOf(db, merchant, review);
  if (row?.buyer !== buyer) return 'unknown-review';
  const appeal = redact(text.toWellFormed().replaceAll('\0', '\ufffd').trim()).text;
  if (row.appeal !== null && row.appeal !== appeal) return 'has-appealed';
  const appealed_at = row.appealed_at ?? now;
  await db
    .updateTable('held_reviews')
    .set({ appeal, appealed_at })
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .execute();
  const state: ReviewState = (await refusalOf(db, merchant, review)) ? 'refused' : 'held';
  return { review, state, at: timeOf(appealed_at) };
}
