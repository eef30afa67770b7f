import type { HistoryPoint } from '@huitou/contract/index-history.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Medium, Review } from '@huitou/contract/review.js';

/** A repeat buyer's review as a platform sent it: the name in full, what is worked out from it left out. */
export interface FixtureReview extends Pick<Review, 'id' | 'at' | 'bought' | 'since' | 'stars' | 'text' | 'lang'> {
  readonly buyer: string;
  readonly author: string | null;
  readonly orderedOn?: string;
  readonly avatar?: string;
  /** Id of the merchant's goods. */
  readonly goods?: string;
  readonly media?: readonly Medium[];
  readonly wouldBuyAgain?: boolean;
  readonly helpful?: number;
  readonly reply?: { readonly text: string; readonly afterMinutes: number; readonly wonBack?: true };
  readonly folded?: string;
}

interface FixtureGoods {
  readonly id: string;
  readonly name: string;
  readonly image: string | null;
}

/** A merchant of the fixture market with all that can be read about it. */
export interface FixtureMerchant {
  readonly index: IndexSnapshot;
  readonly sites: readonly string[];
  readonly services: readonly string[];
  readonly history: readonly HistoryPoint[];
  readonly goods: readonly FixtureGoods[];
  readonly reviews: readonly FixtureReview[];
  /** Reviews by one-time buyers: counted, never shown. */
  readonly firstTime: number;
}
