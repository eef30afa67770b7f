import type { Query } from '@huitou/client/remote.js';
import type { VenueQuery } from '@huitou/client/queries/venue.js';
import type { Signals } from '@huitou/client/signals.js';
import type { GoodsReturns } from '@huitou/contract/goods-returns.js';
import type { IndexHistory } from '@huitou/contract/index-history.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodAnswer } from '@huitou/contract/method-document.js';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import type { Room } from '@huitou/contract/room.js';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import type { Venue, VenueGoods, VenueHosts } from '@huitou/contract/venue.js';

/** What an API is asked for. The same question is the same query, with one state for all who ask it. */
export interface Client {
  /** Where it asks. */
  readonly api: string;
  /** How returning customers see a merchant. What is asked for in one tick for several merchants is one request. */
  index(merchant: string): Query<IndexSnapshot>;
  /** Its index on each of the last `days` days, oldest first. */
  history(merchant: string, days: number): Query<IndexHistory>;
  /** A page of what its repeat buyers wrote; `query` chooses order, part and page. */
  reviews(merchant: string, query?: ReviewQuery): Query<ReviewPage>;
  /** All of its repeat buyers' reviews at a glance. */
  summary(merchant: string): Query<ReviewSummary>;
  /** What of it is bought again. */
  goods(merchant: string): Query<GoodsReturns>;
  /** A live room: who speaks in it, and who sells. */
  room(room: string): Query<Room>;
  /** A venue: its sections and industries. */
  venue(venue: string): Query<Venue>;
  /** A page of its hosts, in the order of trust. */
  venueHosts(venue: string, query?: VenueQuery): Query<VenueHosts>;
  /** What its regulars order again. */
  venueGoods(venue: string, query?: VenueQuery): Query<VenueGoods>;
  /** The document that says how the index of that version is worked out, and its hash. */
  method(version: string): Query<MethodAnswer>;
  /** What the index was worth so far, as a backtest of this API's data found. */
  trackRecord(): Query<TrackRecord>;
  /** Keeps every query about a merchant up to date while the page is in sight, until the returned function is called. */
  live(merchant: string): () => void;
  /** Counts of a visit that a page chooses to send: sums without a person, an id or a cookie. */
  signals(merchant: string, from?: { readonly room?: string; readonly session?: string }): Signals;
}
