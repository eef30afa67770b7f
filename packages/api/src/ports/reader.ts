import type { GoodsReturns } from '@huitou/contract/goods-returns.js';
import type { IndexHistory } from '@huitou/contract/index-history.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Readiness } from '@huitou/contract/readiness.js';
import type { Room } from '@huitou/contract/room.js';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';

/** What a badge may say beyond the index. */
export interface MerchantFacts {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag to name. */
  readonly names: Readonly<Record<string, string>>;
  /** Exact origins on which its badge may stand. */
  readonly sites: readonly string[];
  readonly services: readonly string[];
}

/** What a reader knows of itself and its store. */
export type Health = Omit<Readiness, 'status' | 'version'>;

/** The kinds of published documents that change on their own. */
export type Kind = 'index' | 'reviews';

/**
 * All that the public reads need of a store. The HTTP application knows nothing else, so it answers the same over SQL,
 * over fixtures in a browser, or over anything that keeps this promise.
 */
export interface Reader {
  readonly method: MethodDocument;
  /** RFC 3339: what was known at this time is what is published. */
  asOf(): string;
  /** Grows whenever a document of this kind about the merchant changes; undefined for a merchant nobody knows. */
  version(merchant: string, kind: Kind): number | undefined;
  index(merchant: string): Promise<IndexSnapshot>;
  history(merchant: string, days: number): Promise<IndexHistory>;
  /** @throws BadCursorError if `query.cursor` was not made by this reader for this query. */
  reviews(merchant: string, query: ReviewQuery): Promise<ReviewPage>;
  summary(merchant: string): Promise<ReviewSummary>;
  /** Changes with the merchant's index and reviews. */
  goods(merchant: string): Promise<GoodsReturns>;
  facts(merchant: string): Promise<MerchantFacts>;
  /** A live room by its id; undefined for one that nobody knows. */
  room(id: string): Promise<Room | undefined>;
  /** Ids of all merchants, in order of id. */
  merchants(): Promise<readonly string[]>;
  /** Calls back after documents changed. Returns the way to stop. */
  onChange(listener: (kind: Kind, merchants: readonly string[]) => void): () => void;
  /** Rejects with a sentence for people while it cannot answer, or should not be asked. */
  health(): Promise<Health>;
}
