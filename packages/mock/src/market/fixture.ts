import type { HistoryPoint } from '@huitou/contract/index-history.js';
import type { HostKind, Room } from '@huitou/contract/room.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { dayOfTime } from '@huitou/reviews/day.js';
import type { Fold, Medium, Review } from '@huitou/contract/review.js';

/** A repeat buyer's review as a platform sent it: the name in full, what is worked out from it left out. */
export interface FixtureReview extends Pick<Review, 'id' | 'bought' | 'since' | 'stars' | 'text' | 'lang'> {
  /** When it was written, RFC 3339. */
  readonly at: string;
  readonly buyer: string;
  readonly author: string | null;
  readonly orderedOn?: string;
  /** As the platform has it: no answer shows it. */
  readonly avatar?: string;
  /** Id of the merchant's goods. */
  readonly goods?: string;
  readonly media?: readonly Medium[];
  readonly wouldBuyAgain?: boolean;
  readonly helpful?: number;
  readonly reply?: { readonly text: string; readonly afterMinutes: number; readonly wonBack?: true };
  /** What the author added, so many days later. */
  readonly added?: readonly { readonly text: string; readonly days: number }[];
  /** What it said before it was edited, so many days later. */
  readonly before?: Pick<Review, 'text' | 'stars'> & { readonly days: number };
  readonly folded?: Pick<Fold, 'reason' | 'on'> & Partial<Pick<Fold, 'by' | 'rule'>>;
}

/** The calendar day of the reply, where the review was written: as an event writes its times with their offset. */
export const repliedOn = ({ at, reply }: Pick<FixtureReview, 'at' | 'reply'>): string =>
  dayOfTime(Date.parse(`${at.slice(0, 19)}Z`) + (reply?.afterMinutes ?? 0) * 60_000);

interface FixtureGoods {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag to name. */
  readonly names: Readonly<Record<string, string>>;
  readonly image: string | null;
  /** Buyers of the last year, and those of them who ordered it again; nobody if it is left out. */
  readonly sold?: readonly [buyers: number, again: number];
}

interface FixtureRoom {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag to name. */
  readonly names: Readonly<Record<string, string>>;
  readonly host: string | null;
  readonly hostKind: HostKind | null;
  readonly live: boolean;
  readonly session: NonNullable<Room['session']> | null;
}

/** A merchant of the fixture market with all that can be read about it. */
export interface FixtureMerchant {
  readonly index: IndexSnapshot;
  readonly sites: readonly string[];
  readonly services: readonly string[];
  readonly history: readonly HistoryPoint[];
  readonly goods: readonly FixtureGoods[];
  readonly reviews: readonly FixtureReview[];
  /** None if it is left out. */
  readonly room?: FixtureRoom;
  /** Reviews by one-time buyers: counted, never shown. */
  readonly firstTime: number;
}
