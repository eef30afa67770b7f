import { endOfLastDay } from '@huitou/reviews/day.js';
import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { isRepeatOf } from '../read/shown.ts';
import { Erasures } from '../ledger/erase/erasures.ts';
import { readActs, type Act } from './acts.ts';
import { reviewStarsOf } from './stars-of.ts';
import { subjectKey } from './subject-key.ts';

/** A review of which the log has spoken or has to speak. */
export interface LoggedReview {
  readonly merchant: string;
  readonly id: string;
  readonly text: string;
  readonly stars: Readonly<Record<string, number>>;
  /** Anyone may read it, folded or not. */
  readonly isPublic: boolean;
  readonly isErased: boolean;
  /** What it said before its author edited it; undefined where they did not. */
  readonly before: { readonly text: string; readonly stars: Readonly<Record<string, number>> } | undefined;
  /** Texts that its author added, the first first. */
  readonly appendices: readonly string[];
  readonly acts: readonly Act[];
}

interface Row {
  readonly merchant: string;
  readonly id: string;
  readonly text: string;
  readonly is_public: number;
  readonly before_text: string | null;
  readonly before_stars: string | null;
}

async function readAppended(db: Kysely<Database>, merchants: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('appendices')
    .select(['merchant', 'review', 'text'])
    .where('merchant', 'in', merchants)
    .where('text', '<>', '')
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  const texts = new Map<string, string[]>();
  for (const { merchant, review, text } of rows) {
    const key = subjectKey(merchant, review);
    texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  return texts;
}

/** Tells which of these reviews were erased: only one without words can be. */
async function erasedAmong(db: Kysely<Database>, rows: readonly Row[]): Promise<(id: string) => boolean> {
  const wordless = rows.flatMap(({ id, text }) => (text === '' ? [id] : []));
  if (wordless.length === 0 || !(await Erasures.any(db))) return () => false;
  const erasures = await Erasures.open(db);
  await erasures.look('review', wordless);
  return (id) => erasures.seedOf('review', id) !== undefined;
}

/**
 * Reviews of repeat buyers at these merchants as they were public at `asOf` (ms), and those that once were, in order of merchant
 * and id.
 */
export async function readReviews(
  db: Kysely<Database>,
  merchants: readonly string[],
  asOf: number,
): Promise<LoggedReview[]> {
  const today = endOfLastDay(asOf);
  const { rows } = await sql<Row>`
    select reviews.merchant, reviews.id, reviews.text, case when ${isRepeatOf(today, merchants)} then 1 else 0 end as is_public,
      review_edits.text as before_text, review_edits.stars as before_stars
    from reviews
    left join review_edits on review_edits.merchant = reviews.merchant and review_edits.review = reviews.id
    where reviews.merchant in (${sql.join(merchants)})
      and (reviews.bought >= 2 or exists (select 1 from log_subjects
        where log_subjects.merchant = reviews.merchant and log_subjects.subject = reviews.id))
    order by reviews.merchant, reviews.id`.execute(db);
  const isErased = await erasedAmong(db, rows);
  const stars = await reviewStarsOf(db, merchants);
  const acts = await readActs(db, merchants, ['fold', 'unfold', 'release']);
  const appended = await readAppended(db, merchants);
  return rows.map(({ merchant, id, text, is_public, before_text, before_stars }) => {
    const key = subjectKey(merchant, id);
    return {
      ...{ merchant, id, text, stars: stars.get(key) ?? {}, isPublic: Number(is_public) === 1, isErased: isErased(id) },
      before:
        before_text === null
          ? undefined
          : { text: before_text, stars: JSON.parse(before_stars ?? '{}') as Record<string, number> },
      appendices: appended.get(key) ?? [],
      acts: acts.get(key) ?? [],
    };
  });
}
