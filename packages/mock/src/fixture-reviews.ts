import { avatarSeed } from '@huitou/reviews/avatar-seed.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import type { Secret } from '@huitou/reviews/secret.js';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { readCursor, writeCursor, type Place } from '@huitou/reviews/cursor.js';
import { pageSize, questionMark } from '@huitou/reviews/review-query.js';
import type { QuotableReview } from '@huitou/api/ports/market.js';
import { quotableOf } from './quotable-of.ts';
import { starsBucket } from '@huitou/reviews/stars.js';
import type { FixtureVotes } from './fixture-votes.ts';
import type { FixtureMerchant } from './market/fixture.ts';
import { storeReview, type StoredReview } from './stored-review.ts';
import { summaryOf } from './summary-of.ts';

const matches = ({ review, overall, topics }: StoredReview, query: ReviewQuery): boolean =>
  (query.review === undefined ? (review.folded !== null) === (query.folded === 'only') : review.id === query.review) &&
  review.bought >= (query.minOrders ?? 2) &&
  (!query.has?.includes('reply') || review.reply !== null) &&
  (!query.has?.includes('media') || review.media.length > 0) &&
  (query.dimension === undefined || Object.hasOwn(review.stars, query.dimension)) &&
  (query.topic === undefined || topics.includes(query.topic)) &&
  (query.stars === undefined || (overall !== null && starsBucket(overall) === query.stars));

function helpfulnessOf({ review }: StoredReview, votes: FixtureVotes): number {
  const { weightFor, weightAgainst } = votes.of(review.id);
  return helpfulness(review.helpful + weightFor, weightAgainst);
}

function placeOf(kept: StoredReview, sort: ReviewQuery['sort'], votes: FixtureVotes): Place {
  const { review, overall, writtenAt } = kept;
  const key = sort === 'helpful' ? helpfulnessOf(kept, votes) : sort === 'critical' ? -(overall ?? 6) : writtenAt;
  return { key, writtenAt, id: review.id };
}

/** Below 0 if `a` stands before `b`: greater keys, later times and greater ids come first. */
const order = (a: Place, b: Place): number =>
  b.key - a.key || b.writtenAt - a.writtenAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** The reviews of one fixture merchant, filtered, sorted and cut as the store does it. */
export class FixtureReviews {
  readonly #merchant: FixtureMerchant;
  readonly #secret: Secret;
  readonly #votes: FixtureVotes;
  readonly #kept: readonly StoredReview[];

  constructor(merchant: FixtureMerchant, secret: Secret, votes: FixtureVotes) {
    this.#merchant = merchant;
    this.#votes = votes;
    this.#secret = secret;
    this.#kept = merchant.reviews.map((review) => storeReview(review, merchant.goods));
  }

  async page(query: ReviewQuery): Promise<ReviewPage> {
    const { id } = this.#merchant.index.merchant;
    const mark = questionMark(id, query);
    const after = query.cursor === undefined ? undefined : await readCursor(this.#secret, mark, query.cursor);
    const universe = this.#kept.filter((kept) => matches(kept, query.folded ? { folded: query.folded } : {}));
    const matching = (query.review === undefined ? universe : this.#kept)
      .filter((kept) => matches(kept, query))
      .map((kept) => ({ kept, place: placeOf(kept, query.sort, this.#votes) }))
      .sort((a, b) => order(a.place, b.place));
    const rest = after ? matching.filter(({ place }) => order(after, place) < 0) : matching;
    const page = rest.slice(0, pageSize(query));
    const last = rest.length > page.length ? page.at(-1) : undefined;
    return {
      merchant: id,
      sort: query.sort ?? 'newest',
      matching: matching.length,
      filteredOut: universe.length - matching.filter(({ kept }) => universe.includes(kept)).length,
      reviews: await Promise.all(
        page.map(async ({ kept: { review, buyer } }) => ({
          ...review,
          helpful: review.helpful + this.#votes.of(review.id).readers,
          seed: await avatarSeed(this.#secret, id, buyer),
        })),
      ),
      next: last ? await writeCursor(this.#secret, mark, last.place) : null,
    };
  }

  quotable(): QuotableReview[] {
    return quotableOf(this.#kept);
  }

  summary(): ReviewSummary {
    return summaryOf(this.#merchant, this.#kept);
  }
}
