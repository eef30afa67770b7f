import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import { firstReply, foldOf, starSigns, votesOf } from './derive.ts';
import type { Directory } from './directory.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import type { Change } from './order-changes.ts';
import { mergeRows } from './merge-rows.ts';
import { placedRows, type PlacedRows } from './placed-rows.ts';
import type { Pairs } from '../pairs/pair-key.ts';
import { isLater } from './version.ts';
import { reviewRow, starRows } from './review-rows.ts';
import { foldedReview, saidOfReviews } from './said-of-reviews.ts';
import { rowsBy, rowsByKey, type Key } from '../sql/look-up.ts';

type Moderation = Database['moderations'];
type Reply = Database['replies'];

export interface ReviewChanges {
  readonly reviews: ReadonlyMap<string, Change<ReviewsTable>>;
  /** Keys of reviews that lie elsewhere from now on. */
  readonly left: readonly Key[];
  /** Stars of the reviews whose own words changed, by review. */
  readonly stars: ReadonlyMap<string, readonly Database['review_stars'][]>;
  readonly replies: PlacedRows<'replies'>;
  readonly moderations: PlacedRows<'moderations'>;
  /** Moderations that say something new, by id. */
  readonly said: ReadonlyMap<string, Moderation>;
  /** Pairs of which something was said about being linked. */
  readonly linked: Pairs;
}

/** Rows by id: those that were asked for, and those that a batch speaks of. */
const byId = <R extends { readonly id: string }>(rows: readonly R[], more: ReadonlyMap<string, R>) =>
  new Map([...rows.map((row) => [row.id, row] as const), ...more]);

/** Works out what a batch changes about reviews, but for what their pairs say of them. */
export async function reviewChanges(
  db: Kysely<Database>,
  directory: Directory,
  byEntity: EventsByEntity,
  method: MethodDocument,
): Promise<ReviewChanges> {
  const { replies, moderations, answered, folded, linked } = await saidOfReviews(db, directory, byEntity);
  const ids = new Set([...byEntity.review.keys(), ...answered, ...folded]);
  const places = await directory.find('review', ids);
  const known = Array.from(places, ([id, { merchant }]): Key => [merchant, id]);
  const stored = new Map((await rowsByKey(db, 'reviews', known)).map((row) => [row.id, row]));
  /** What lies with a review: under its merchant, or under none before it comes. */
  const besides = (also: ReadonlySet<string>): Key[] =>
    [...ids].flatMap((id) => {
      const before = stored.get(id);
      const moves = byEntity.review.has(id) && before?.merchant !== byEntity.review.get(id)?.data.merchant;
      return moves || !before || also.has(id) ? [[before?.merchant ?? '', id]] : [];
    });
  const by = ['merchant', 'review'] as const;
  const standingReplies = await rowsBy(db, 'replies', by, besides(answered));
  const standingFolds = (await rowsBy(db, 'moderations', by, besides(folded))).filter(foldedReview);
  const repliesOf = mergeRows(standingReplies, replies.changed, ({ review }) => review);
  const foldsOf = mergeRows(standingFolds, moderations.changed, foldedReview);

  const reviews = new Map<string, Change<ReviewsTable>>();
  const stars = new Map<string, readonly Database['review_stars'][]>();
  for (const id of ids) {
    await yieldAfterWork();
    const before = stored.get(id);
    let after = before;
    const said = byEntity.review.get(id);
    if (said && (!before || isLater(said.rev, before.rev))) {
      const given = starRows(said);
      stars.set(id, given);
      const { first_reply = null, replied_at = null, folded: fold = null, counts = 1 } = before ?? {};
      const row = reviewRow(said);
      after = {
        ...row,
        ...starSigns(given),
        ...votesOf(row.helpful, before),
        first_reply,
        replied_at,
        folded: fold,
        counts,
      };
    }
    // An answer or a fold that comes before its review waits in its own table.
    if (!after) continue;
    if (!before || answered.has(id)) after = { ...after, ...firstReply(repliesOf.get(id) ?? []) };
    if (!before || folded.has(id)) after = { ...after, ...foldOf(foldsOf.get(id) ?? [], method) };
    if (after !== before) reviews.set(id, { before, after });
  }

  const merchantOf = (id: string): string => (reviews.get(id)?.after ?? stored.get(id))?.merchant ?? '';
  /** Rows that say something new, and those that move with their review. */
  const moved = <R extends Reply | Moderation>(
    rows: Iterable<R>,
    changed: ReadonlyMap<string, R>,
    reviewOf: (row: R) => string | null,
  ): R[] =>
    [...rows].flatMap((row) => {
      const review = reviewOf(row);
      const merchant = review === null ? row.merchant : merchantOf(review);
      return changed.has(row.id) || row.merchant !== merchant ? [{ ...row, merchant }] : [];
    });
  const words = [...standingFolds.filter(({ id }) => !moderations.changed.has(id)), ...moderations.changed.values()];
  return {
    reviews,
    left: placedRows(
      directory,
      'review',
      stored,
      Array.from(reviews.values(), ({ after }) => after),
    ).left,
    stars,
    replies: placedRows(
      directory,
      'reply',
      byId(standingReplies, replies.stored),
      moved([...repliesOf.values()].flat(), replies.changed, ({ review }) => review),
    ),
    moderations: placedRows(
      directory,
      'moderation',
      byId(standingFolds, moderations.stored),
      moved(words, moderations.changed, foldedReview),
    ),
    said: moderations.changed,
    linked,
  };
}
