import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import type { Directory } from './directory.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites, type LastWrites } from './last-write-wins.ts';
import { moderationRow, replyRow } from './review-rows.ts';
import { Pairs } from '../pairs/pair-key.ts';
import type { Key } from '../sql/look-up.ts';

type Moderation = Database['moderations'];

/** The review that a moderation folds or unfolds. */
export const foldedReview = ({ action, review }: Moderation): string | null =>
  action === 'fold' || action === 'unfold' ? review : null;

/** Whether a moderation says that a buyer is the merchant's own, or is not. */
export const speaksOfLink = ({ action }: Moderation): boolean => action === 'link' || action === 'unlink';

/** Answers and moderations of a batch, and what they are or were about. */
export interface SaidOfReviews {
  readonly replies: LastWrites<'replies'>;
  readonly moderations: LastWrites<'moderations'>;
  /** Reviews. */
  readonly answered: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly linked: Pairs;
}

/** What a batch says in answer to reviews and about them. */
export async function saidOfReviews(
  db: Kysely<Database>,
  directory: Directory,
  byEntity: EventsByEntity,
): Promise<SaidOfReviews> {
  const answers = await directory.find('reply', byEntity.reply.keys());
  const askedReplies = Array.from(answers, ([id, { merchant, owner }]): Key => [merchant, owner, id]);
  const replies = await lastWrites(db, 'replies', askedReplies, byEntity.reply, replyRow);
  const words = await directory.find('moderation', byEntity.moderation.keys());
  const askedWords = Array.from(words, ([id, { merchant }]): Key => [merchant, id]);
  const moderations = await lastWrites(db, 'moderations', askedWords, byEntity.moderation, moderationRow);
  const answered = new Set<string>();
  for (const [id, { review }] of replies.changed) {
    answered.add(review);
    const before = replies.stored.get(id);
    if (before) answered.add(before.review);
  }
  const folded = new Set<string>();
  const linked = new Pairs();
  for (const [id, after] of moderations.changed) {
    for (const row of [after, moderations.stored.get(id)]) {
      if (!row) continue;
      const review = foldedReview(row);
      if (review) folded.add(review);
      if (speaksOfLink(row)) linked.add(row.merchant, row.buyer);
    }
  }
  return { replies, moderations, answered, folded, linked };
}
