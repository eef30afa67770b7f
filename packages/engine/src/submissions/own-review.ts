import { APPENDIX_DAYS, MOST_APPENDICES } from '@huitou/contract/appendix.js';
import type { FurtherAct, Purchase } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { DAY } from '@huitou/method/decay.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { readAppendices } from '../read/appendices.ts';
import { reviewStars } from '../read/review-stars.ts';
import { heldReview } from './held-review.ts';
import { isErased } from './own-standing-review.ts';

type OwnReview = NonNullable<Purchase['review']>;

/** Why a review is folded: by the rule that says so, or by a person, who names none. */
async function foldsOf(
  db: Kysely<Database>,
  merchant: string,
  review: string,
  reason: string,
): Promise<OwnReview['rules']> {
  const row = await db
    .selectFrom('moderations')
    .select('rule')
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .where('action', '=', 'fold')
    .orderBy('rev', 'desc')
    .limit(1)
    .executeTakeFirst();
  return [{ rule: row?.rule ?? reason, reason }];
}

/** Calendar day on which a review was edited; null if it was not. */
async function editedOn(db: Kysely<Database>, merchant: string, review: string): Promise<string | null> {
  const edit = await db
    .selectFrom('review_edits')
    .select('day')
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .executeTakeFirst();
  return edit ? dateOf(edit.day) : null;
}

/** What the author of a public review may still do with it. */
function mayOf({ written_at }: ReviewsTable, appendices: number, edited: boolean, now: number): FurtherAct[] {
  const isOpen = now - written_at <= APPENDIX_DAYS * DAY && appendices < MOST_APPENDICES;
  return [...(isOpen ? (['append'] as const) : []), ...(edited ? [] : (['edit'] as const))];
}

/** An author's own review with all that became of it, and what they may do with it at `now` (ms); null if there is none. */
export async function ownReview(
  db: Kysely<Database>,
  { merchant, buyer }: Author,
  id: string,
  now: number,
): Promise<OwnReview | null> {
  const row = await db
    .selectFrom('reviews')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return heldReview(db, merchant, id);
  const appendices = (await readAppendices(db, merchant, [row])).get(id) ?? [];
  const edited = await editedOn(db, merchant, id);
  const standing = row.buyer === buyer && !(await isErased(db, id));
  return {
    id,
    at: new Date(row.written_at).toISOString(),
    state: row.folded === null ? 'published' : 'folded',
    rules: row.folded === null ? [] : await foldsOf(db, merchant, id, row.folded),
    text: row.text,
    stars: (await reviewStars(db, [merchant], [id])).get(id) ?? {},
    lang: row.lang,
    goods: row.goods,
    wouldBuyAgain: row.would_buy_again === null ? null : row.would_buy_again === 1,
    topics: JSON.parse(row.topics) as string[],
    appendices: [...appendices],
    editedOn: edited,
    may: standing ? mayOf(row, appendices.length, edited !== null, now) : [],
  };
}
