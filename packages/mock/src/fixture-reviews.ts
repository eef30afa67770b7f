import type { Review, ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { readCursor, writeCursor, type Place } from '@huitou/server/read/cursor.js';
import { maskName } from '@huitou/server/read/mask.js';
import { pageSize, questionMark } from '@huitou/server/read/question.js';
import { topicsOf } from '@huitou/server/read/topics.js';
import type { FixtureMerchant, FixtureReview } from './market/fixture.ts';
import { improveOf, overallOf, starsBucket } from './stars.ts';
import { summaryOf } from './summary-of.ts';

/** A review as it is sent, with what the store would keep beside it. */
export interface Kept {
  readonly review: Review;
  readonly buyer: string;
  readonly writtenAt: number;
  readonly overall: number | null;
  readonly topics: readonly string[];
}

function keep(said: FixtureReview, goods: FixtureMerchant['goods']): Kept {
  const writtenAt = Date.parse(said.at);
  const overall = overallOf(said.stars);
  const found = goods.find(({ id }) => id === said.goods);
  return {
    buyer: said.buyer,
    writtenAt,
    overall,
    topics: topicsOf(said.text, said.stars).map(({ id }) => id),
    review: {
      id: said.id,
      at: new Date(writtenAt).toISOString(),
      orderedOn: said.orderedOn ?? null,
      bought: said.bought,
      since: said.since,
      author: maskName(said.author),
      avatar: said.avatar ?? null,
      goods: found ? { ...found } : null,
      stars: { ...said.stars },
      text: said.text,
      lang: said.lang,
      media: (said.media ?? []).map(({ kind, src, alt }) => ({ kind, src, alt })),
      wouldBuyAgain: said.wouldBuyAgain ?? null,
      helpful: said.helpful ?? 0,
      improve: improveOf(said.stars),
      reply: said.reply
        ? {
            text: said.reply.text,
            at: new Date(writtenAt + said.reply.afterMinutes * 60_000).toISOString(),
            minutes: said.reply.afterMinutes,
            wonBack: said.reply.wonBack ?? false,
          }
        : null,
      folded: said.folded ?? null,
    },
  };
}

const matches = ({ review, overall, topics }: Kept, query: ReviewQuery): boolean =>
  (review.folded !== null) === (query.folded === 'only') &&
  review.bought >= (query.minOrders ?? 2) &&
  (!query.has?.includes('reply') || review.reply !== null) &&
  (!query.has?.includes('media') || review.media.length > 0) &&
  (query.dimension === undefined || Object.hasOwn(review.stars, query.dimension)) &&
  (query.topic === undefined || topics.includes(query.topic)) &&
  (query.stars === undefined || (overall !== null && starsBucket(overall) === query.stars));

const placeOf = ({ review, overall, writtenAt }: Kept, sort: ReviewQuery['sort']): Place => ({
  key: sort === 'helpful' ? review.helpful : sort === 'critical' ? -(overall ?? 6) : writtenAt,
  writtenAt,
  id: review.id,
});

/** Below 0 if `a` stands before `b`: greater keys, later times and greater ids come first. */
const order = (a: Place, b: Place): number =>
  b.key - a.key || b.writtenAt - a.writtenAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** The reviews of one fixture merchant, filtered, sorted and cut as the store does it. */
export class FixtureReviews {
  readonly #merchant: FixtureMerchant;
  readonly #kept: readonly Kept[];

  constructor(merchant: FixtureMerchant) {
    this.#merchant = merchant;
    this.#kept = merchant.reviews.map((said) => keep(said, merchant.goods));
  }

  page(query: ReviewQuery): ReviewPage {
    const { id } = this.#merchant.index.merchant;
    const mark = questionMark(id, query);
    const after = query.cursor === undefined ? undefined : readCursor(mark, query.cursor);
    const universe = this.#kept.filter((kept) => matches(kept, query.folded ? { folded: query.folded } : {}));
    const matching = universe
      .filter((kept) => matches(kept, query))
      .map((kept) => ({ kept, place: placeOf(kept, query.sort) }))
      .sort((a, b) => order(a.place, b.place));
    const rest = after ? matching.filter(({ place }) => order(after, place) < 0) : matching;
    const page = rest.slice(0, pageSize(query));
    const last = rest.length > page.length ? page.at(-1) : undefined;
    return {
      merchant: id,
      sort: query.sort ?? 'newest',
      matching: matching.length,
      filteredOut: universe.length - matching.length,
      reviews: page.map(({ kept }) => kept.review),
      next: last ? writeCursor(mark, last.place) : null,
    };
  }

  summary(): ReviewSummary {
    return summaryOf(this.#merchant, this.#kept);
  }
}
