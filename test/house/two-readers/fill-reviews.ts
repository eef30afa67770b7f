import { dayMs } from '@huitou/reviews/day.js';
import type { ReviewsTable } from '@huitou/store/schema.js';
import type { Store } from '@huitou/store/open-store.js';
import { repliedOn, type FixtureMerchant, type FixtureReview } from '@huitou/mock/market/fixture.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import { improveOf, overallOf } from '@huitou/reviews/stars.js';
import { dayOf, insert, revOf, type Row } from './insert.ts';

/** When a review was answered (ms). */
export const repliedTo = ({ at, reply }: FixtureReview): number => Date.parse(at) + (reply?.afterMinutes ?? 0) * 60_000;

function reviewRow(merchant: string, said: FixtureReview): ReviewsTable {
  const writtenAt = Date.parse(said.at);
  return {
    id: said.id,
    merchant,
    buyer: said.buyer,
    order_id: said.orderedOn === undefined ? null : `o-${said.id}`,
    goods: said.goods ?? null,
    written_at: writtenAt,
    day: dayOf(said.at.slice(0, 10)),
    text: said.text,
    lang: said.lang,
    media: JSON.stringify(said.media ?? []),
    would_buy_again: said.wouldBuyAgain === undefined ? null : said.wouldBuyAgain ? 1 : 0,
    author: said.author,
    avatar: said.avatar ?? null,
    helpful: said.helpful ?? 0,
    topics: '[]',
    rev: revOf(writtenAt, said.id),
    bought: said.bought,
    since_day: dayOf(said.since),
    overall: overallOf(said.stars),
    improve: improveOf(said.stars),
    first_reply: said.reply ? `p-${said.id}` : null,
    replied_at: said.reply ? repliedTo(said) : null,
    won_back: said.reply?.wonBack ? 1 : 0,
    folded: said.folded?.reason ?? null,
    counts: 1,
    ...{ votes_for: 0, weight_for: 0, weight_against: 0, helpfulness: helpfulness(said.helpful ?? 0, 0) },
  };
}

function foldRow(
  merchant: string,
  review: string,
  { reason, on, by = null, rule = null }: NonNullable<FixtureReview['folded']>,
): Row<'moderations'> {
  const day = dayOf(on ?? '');
  const nothing = { buyer: null, level: null, until: null };
  const said = { day, decided_by: by, rule, at: day * dayMs, rev: revOf(day * dayMs, review) };
  return { id: `f-${review}`, action: 'fold', merchant, review, reason, ...said, ...nothing };
}

/** Reviews by one-time buyers: a fixture only says how many. */
const firstTimers = (merchant: string, count: number): ReviewsTable[] =>
  Array.from({ length: count }, (_, n) =>
    reviewRow(merchant, {
      id: `${merchant}-once-${n}`,
      buyer: `once-${n}`,
      author: null,
      at: '2026-01-01T00:00:00Z',
      bought: 1,
      since: '2026-01-01',
      stars: {},
      text: '好',
      lang: null,
    }),
  );

/** Its reviews with all that was said of them: folds, additions, edits, stars and answers. */
export async function fillReviews(store: Store, { index, reviews, firstTime }: FixtureMerchant): Promise<void> {
  const { id } = index.merchant;
  await insert(store, 'reviews', [...reviews.map((review) => reviewRow(id, review)), ...firstTimers(id, firstTime)]);
  await insert(
    store,
    'moderations',
    reviews.flatMap(({ id: review, folded }) => (folded ? [foldRow(id, review, folded)] : [])),
  );
  await insert(
    store,
    'appendices',
    reviews.flatMap(({ id: review, at, added = [] }) =>
      added.map(({ text, days }, n) => {
        const day = dayOf(at.slice(0, 10)) + days;
        const writtenAt = day * dayMs;
        return {
          merchant: id,
          review,
          id: `a-${review}-${n}`,
          written_at: writtenAt,
          day,
          text,
          rev: revOf(writtenAt, review),
        };
      }),
    ),
  );
  await insert(
    store,
    'review_edits',
    reviews.flatMap(({ id: review, at, before }) =>
      before
        ? [
            {
              ...{ merchant: id, review, day: dayOf(at.slice(0, 10)) + before.days, text: before.text },
              ...{ stars: JSON.stringify(before.stars), body: '', answer: '{}' },
            },
          ]
        : [],
    ),
  );
  await insert(
    store,
    'review_stars',
    reviews.flatMap((review) =>
      Object.entries(review.stars).map(([dimension, stars]) => ({ merchant: id, review: review.id, dimension, stars })),
    ),
  );
  await insert(
    store,
    'replies',
    reviews.flatMap((said) => {
      const { id: review, reply } = said;
      if (!reply) return [];
      const repliedAt = repliedTo(said);
      return [
        {
          merchant: id,
          id: `p-${review}`,
          review,
          replied_at: repliedAt,
          day: dayOf(repliedOn(said)),
          text: reply.text,
          rev: revOf(repliedAt, review),
        },
      ];
    }),
  );
}
