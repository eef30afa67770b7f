import { hash } from 'node:crypto';
import type { EventOf } from '@huitou/contract/events.js';
import type { Replied, ReplyDraft } from '@huitou/contract/inbox.js';
import type { NotReplied, Staff } from '@huitou/api/ports/inbox.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { editable, ownReply } from './inbox-item.ts';

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** The answer of a merchant to a review: there can be one only. */
const replyIdOf = (merchant: string, review: string): string => `a-${digest(`${merchant} ${review}`)}`;

export interface Answering {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Applies an event inside the transaction. */
  readonly apply: (event: EventOf<'reply'>) => Promise<void>;
}

async function keepRemedy(
  db: Kysely<Database>,
  { merchant, user }: Staff,
  review: string,
  remedy: ReplyDraft['remedy'],
  now: number,
): Promise<Replied['remedy']> {
  await db.deleteFrom('remedies').where('merchant', '=', merchant).where('review', '=', review).execute();
  if (!remedy) return null;
  const { kind, note = null } = remedy;
  await db.insertInto('remedies').values({ merchant, review, kind, note, at: now, user }).execute();
  return { kind, note, at: new Date(now).toISOString() };
}

/**
 * Answers a review through the ledger, as a platform's event would. An answer keeps the time at which it was first given, however
 * it is changed: what counts is when the customer was answered.
 */
export async function answer(
  db: Kysely<Database>,
  staff: Staff,
  review: string,
  { text, remedy }: ReplyDraft,
  { now, apply }: Answering,
): Promise<Replied | NotReplied> {
  const { merchant } = staff;
  const found = await db
    .selectFrom('reviews')
    .select(['text', 'written_at', 'first_reply'])
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .executeTakeFirst();
  // One that was erased says nothing any more that could be answered.
  if (!found || found.text === '') return 'unknown-review';
  const id = replyIdOf(merchant, review);
  if (found.first_reply !== null && found.first_reply !== id) return 'answered-elsewhere';
  const before = await db
    .selectFrom('replies')
    .select(['text', 'replied_at'])
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .where('id', '=', id)
    .executeTakeFirst();
  const first = before ? Number(before.replied_at) : Math.max(now, Number(found.written_at));
  const same = before?.text === text;
  if (before && now > first + editable) {
    if (!same) return 'settled';
    const kept = await db
      .selectFrom('remedies')
      .select(['kind', 'note', 'at'])
      .where('merchant', '=', merchant)
      .where('review', '=', review)
      .executeTakeFirst();
    const promised = kept && {
      kind: kept.kind as NonNullable<Replied['remedy']>['kind'],
      note: kept.note,
      at: new Date(Number(kept.at)).toISOString(),
    };
    return { review, reply: ownReply(text, first), remedy: promised ?? null };
  }
  if (!same) {
    // Another text is another event about the same answer.
    const at = new Date(Math.max(now, first)).toISOString();
    const repliedAt = new Date(first).toISOString();
    await apply({ id: `${id}-${digest(`${at} ${text}`)}`, type: 'reply', at, data: { id, review, repliedAt, text } });
  }
  return { review, reply: ownReply(text, first), remedy: await keepRemedy(db, staff, review, remedy, now) };
}
