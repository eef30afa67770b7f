import type { Medium, Review } from '@huitou/contract/review.js';
import type { ReviewsTable } from '@huitou/store/schema.js';
import { dateOf, timeOf } from '@huitou/reviews/day.js';
import { maskName } from '@huitou/reviews/mask.js';

export interface ReviewRow extends Readonly<ReviewsTable> {
  readonly ordered_day: number | null;
  readonly goods_name: string | null;
  readonly goods_image: string | null;
  readonly reply_text: string | null;
}

type MediumSaid = Pick<Medium, 'kind' | 'src'> & { readonly alt?: string | null };

/** Whole minutes from one time to a later one; an answer dated before its review took none. */
const minutesBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 60_000));

/** A row as the public sees it: the name masked, the buyer's id left out. */
export function reviewOf(row: ReviewRow, stars: Readonly<Record<string, number>>): Review {
  return {
    id: row.id,
    at: timeOf(row.written_at),
    orderedOn: row.ordered_day === null ? null : dateOf(row.ordered_day),
    bought: row.bought,
    since: dateOf(row.since_day ?? row.day),
    author: maskName(row.author),
    avatar: row.avatar,
    goods:
      row.goods === null || row.goods_name === null
        ? null
        : { id: row.goods, name: row.goods_name, image: row.goods_image },
    stars: { ...stars },
    text: row.text,
    lang: row.lang,
    media: (JSON.parse(row.media) as MediumSaid[]).map(({ kind, src, alt = null }) => ({ kind, src, alt })),
    wouldBuyAgain: row.would_buy_again === null ? null : row.would_buy_again === 1,
    helpful: row.helpful,
    improve: row.improve,
    reply:
      row.replied_at === null || row.reply_text === null
        ? null
        : {
            text: row.reply_text,
            at: timeOf(row.replied_at),
            minutes: minutesBetween(row.written_at, row.replied_at),
            wonBack: row.won_back === 1,
          },
    folded: row.folded,
  };
}
