import type { GoodsReturn } from '@huitou/contract/goods-returns.js';
import type { IndexSnapshot, Interval, Level } from '@huitou/contract/index-snapshot.js';
import type { Room } from '@huitou/contract/room.js';
import type { VenueTheme, VenueTicket } from '@huitou/contract/venue.js';
import type { Quotable } from '@huitou/traffic/venue/quote.js';

/** A merchant's published figures, as lists of merchants are made from them. */
export interface MarketFigures {
  readonly merchant: IndexSnapshot['merchant'];
  readonly level: Level;
  readonly score: number | null;
  readonly percentile: number | null;
  /** Of the percentile. */
  readonly interval: Interval | null;
  /** The percentile that was published 30 days before, or within 7 days of then; null where none was. */
  readonly percentileBefore: number | null;
  readonly buyers: IndexSnapshot['buyers'];
  /** Codes of the rights that it promises its buyers. */
  readonly services: readonly string[];
  /** Score of each dimension. */
  readonly dimensions: readonly { readonly id: string; readonly score: number | null }[];
}

/** A venue as its platform reported it. */
export interface VenueFacts {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag to name. */
  readonly names: Readonly<Record<string, string>>;
  readonly theme: VenueTheme;
  /** Ids of industries; null for all. Those below them are listed as well. */
  readonly industries: readonly string[] | null;
  /** RFC 3339. */
  readonly period: { readonly from: string; readonly until: string } | null;
  readonly ticket: VenueTicket | null;
  /** Merchants that pay to be shown. */
  readonly paid: readonly string[];
}

/** A review that a venue may quote, with what it shows of it. */
export interface QuotableReview extends Quotable {
  /** As readers are shown it. */
  readonly text: string;
  readonly lang: string | null;
  readonly author: string | null;
  readonly bought: number;
  /** Calendar day. */
  readonly at: string;
}

/** What a venue shows of a host beyond its figures. */
export interface HostDetails {
  /** Unfolded reviews with words of repeat buyers, newest first, at most 60. */
  readonly quotable: readonly QuotableReview[];
  /** What of it is bought again. */
  readonly goods: readonly GoodsReturn[];
}

/** What reads of many merchants need of a store, beside what is read of one. */
export interface Market {
  /** Grows whenever the index of any merchant changes. */
  version(): number;
  /** The latest day, as RFC 3339, that the figures are of. */
  asOf(): string;
  /** Every merchant that is published, in order of id. The same array until the version grows. */
  figures(): Promise<readonly MarketFigures[]>;
  /** In order of id. */
  venues(): Promise<readonly VenueFacts[]>;
  /** Parents of industries, by id; those without one are left out. */
  parents(): Promise<ReadonlyMap<string, string>>;
  /** Rooms of these merchants by merchant; of several the one that is live, else the first by id. They change at once. */
  rooms(merchants?: readonly string[]): Promise<ReadonlyMap<string, Room>>;
  details(merchant: string): Promise<HostDetails>;
  /**
   * Names, in all languages, of what each merchant sells, of twelve things at most; for what somebody types. New ones are in it
   * within a day. The same map until then.
   */
  goodsNames(): Promise<ReadonlyMap<string, readonly string[]>>;
}
