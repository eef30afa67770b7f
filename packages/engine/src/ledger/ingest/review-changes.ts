import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import { firstReply, foldOf, starSigns } from './derive.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import type { Change } from './order-changes.ts';
import { mergeRows } from './merge-rows.ts';
import { Pairs } from '../pairs/pair-key.ts';
import { isLater } from './version.ts';
import { moderationRow, replyRow, reviewRow, starRows } from './review-rows.ts';
import { byColumn } from '../sql/look-up.ts';

type Moderation = Database['moderations'];

export interface ReviewChanges {
  readonly reviews: ReadonlyMap<string, Change<ReviewsTable>>;
  /** Stars of the reviews whose own words changed, by review. */
  readonly stars: ReadonlyMap<string, readonly Database['review_stars'][]>;
  readonly replies: readonly Database['replies'][];
  readonly moderations: ReadonlyMap<string, Moderation>;
  /** Pairs of which something was said about being linked. */
  readonly linked: Pairs;
}

/** The review that a moderation folds or unfolds. */
const foldedReview = ({ action, review }: Moderation): string | null =>
  action === 'fold' || action === 'unfold' ? review : null;

/** Whether a moderation says that a buyer is the merchant's own, or is not. */
export const speaksOfLink = ({ action }: Moderation): boolean => action === 'link' || action === 'unlink';

/** Works out what a batch changes about reviews, but for what their pairs say of them. */
export async function reviewChanges(
  db: Kysely<Database>,
  byEntity: EventsByEntity,
  method: MethodDocument,
): Promise<ReviewChanges> {
  const replies = await lastWrites(db, 'replies', byEntity.reply, replyRow);
  const moderations = await lastWrites(db, 'moderations', byEntity.moderation, moderationRow);
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

  const ids = new Set([...byEntity.review.keys(), ...answered, ...folded]);
  const rest = { replies: [...replies.changed.values()], moderations: moderations.changed, linked };
  if (ids.size === 0) return { reviews: new Map(), stars: new Map(), ...rest };
  const stored = new Map((await byColumn(db, 'reviews', 'id', ids)).map((row) => [row.id, row]));
  const missing = [...byEntity.review.keys()].filter((id) => !stored.has(id));
  const [repliesOf, foldsOf] = [
    mergeRows(
      await byColumn(db, 'replies', 'review', new Set([...missing, ...answered])),
      replies.changed,
      (row) => row.review,
    ),
    mergeRows(
      await byColumn(db, 'moderations', 'review', new Set([...missing, ...folded])),
      moderations.changed,
      foldedReview,
    ),
  ];

  const reviews = new Map<string, Change<ReviewsTable>>();
  const stars = new Map<string, readonly Database['review_stars'][]>();
  for (const id of ids) {
    const before = stored.get(id);
    let after = before;
    const said = byEntity.review.get(id);
    if (said && (!before || isLater(said.rev, before.rev))) {
      const given = starRows(said);
      stars.set(id, given);
      const { first_reply = null, replied_at = null, folded: fold = null, counts = 1 } = before ?? {};
      after = { ...reviewRow(said), ...starSigns(given), first_reply, replied_at, folded: fold, counts };
    }
    // An answer or a fold that comes before its review waits in its own table.
    if (!after) continue;
    if (!before || answered.has(id)) after = { ...after, ...firstReply(repliesOf.get(id) ?? []) };
    if (!before || folded.has(id)) after = { ...after, ...foldOf(foldsOf.get(id) ?? [], method) };
    if (after !== before) reviews.set(id, { before, after });
  }
  return { reviews, stars, ...rest };
}
