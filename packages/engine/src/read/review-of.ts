import type { Appendix } from '@huitou/contract/appendix.js';
import type { Edited, Fold, Medium, Review } from '@huitou/contract/review.js';
import type { ReviewsTable } from '@huitou/store/schema.js';
import { variantsOf } from '@huitou/contract/picture.js';
import { dateOf, dayOfTime, withinHours } from '@huitou/reviews/day.js';
import { maskName } from '@huitou/reviews/mask.js';

export interface ReviewRow extends Readonly<ReviewsTable> {
  readonly ordered_day: number | null;
  readonly goods_name: string | null;
  readonly goods_names: string | null;
  readonly goods_image: string | null;
  readonly reply_text: string | null;
  readonly reply_day: number | null;
  /** `won_back` as far as it is told. */
  readonly told_won_back: number;
  /** `bought` as far as it is told. */
  readonly told_bought: number;
}

type MediumSaid = Pick<Medium, 'kind' | 'src'> & { readonly alt?: string | null };

/** What is known of a review from other tables. */
export interface Beside {
  readonly stars: Readonly<Record<string, number>>;
  readonly fold: Omit<Fold, 'reason' | 'objection'> | undefined;
  readonly seed: string;
  readonly appendices: readonly Appendix[];
  readonly edited: Edited | null;
}

function mediumOf({ kind, src, alt = null }: MediumSaid): Medium {
  const variants = variantsOf(src);
  return { kind, src, alt, ...(variants.length > 0 && { variants }) };
}

/** A row as the public sees it: the name masked, the buyer's id and picture left out, days for times. */
export function reviewOf(row: ReviewRow, { stars, fold, seed, appendices, edited }: Beside): Review {
  return {
    id: row.id,
    at: dateOf(row.day),
    orderedOn: row.ordered_day === null ? null : dateOf(row.ordered_day),
    bought: Number(row.told_bought),
    since: dateOf(row.since_day ?? row.day),
    author: maskName(row.author),
    seed,
    goods:
      row.goods === null || row.goods_name === null
        ? null
        : {
            id: row.goods,
            name: row.goods_name,
            names: JSON.parse(row.goods_names ?? '{}') as Record<string, string>,
            image: row.goods_image,
          },
    stars: { ...stars },
    text: row.text,
    lang: row.lang,
    media: (JSON.parse(row.media) as MediumSaid[]).map(mediumOf),
    wouldBuyAgain: row.would_buy_again === null ? null : row.would_buy_again === 1,
    helpful: row.helpful + row.votes_for,
    improve: row.improve,
    reply:
      // An answer is cleared with the review that is erased.
      row.replied_at === null || !row.reply_text
        ? null
        : {
            text: row.reply_text,
            at: row.reply_day === null ? dayOfTime(row.replied_at) : dateOf(row.reply_day),
            hours: withinHours(row.written_at, row.replied_at),
            wonBack: Number(row.told_won_back) === 1,
          },
    appendices: [...appendices],
    edited,
    folded:
      row.folded === null ? null : { reason: row.folded, on: null, by: null, rule: null, ...fold, objection: null },
  };
}
