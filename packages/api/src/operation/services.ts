import type { ResponseCache } from '../http/response-cache.ts';
import type { Afterwards } from '../ports/afterwards.ts';
import type { Issuer } from '../ports/issuer.ts';
import type { LiveEvents } from '../ports/live-events.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { Insights } from '../ports/insights.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { PublicLog } from '../ports/log.ts';
import type { Market } from '../ports/market.ts';
import type { Moderation } from '../ports/moderation.ts';
import type { Observer } from '../ports/observer.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { Reader } from '../ports/reader.ts';
import type { Signals } from '../ports/signals.ts';
import type { TrackRecords } from '../ports/track-record.ts';
import type { TokenFault } from '@huitou/proof/platform-token.js';
import type { Submissions } from '../ports/submissions.ts';
import type { MerchantClaims, PurchaseClaims } from './caller.ts';

/** How tokens are checked: what a valid one says, or which check failed. */
export interface Tokens {
  readonly purchase?: (token: string) => Promise<PurchaseClaims | TokenFault>;
  readonly merchant?: (token: string) => Promise<MerchantClaims | TokenFault>;
}

/** What answers are made from. */
export interface Services {
  readonly reader: Reader;
  readonly documents: ResponseCache;
  readonly ledger?: Ledger | undefined;
  readonly issuer?: Issuer | undefined;
  /** Where what customers write goes. */
  readonly submissions?: Submissions | undefined;
  /** Where pictures of what customers write are. */
  readonly pictures?: Pictures | undefined;
  /** What lists of many merchants are made from; without it there are none. */
  readonly market?: Market | undefined;
  /** What became public, entry by entry; without it there is no log. */
  readonly log?: PublicLog | undefined;
  /** What merchants read and answer. */
  readonly inbox?: Inbox | undefined;
  /** What merchants are told of themselves. */
  readonly insights?: Insights | undefined;
  /** Draws an SVG as a PNG, so many times as large; without it pictures are SVG alone. */
  readonly rasterize?: ((svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>) | undefined;
  /** Where pages send what they count. */
  readonly signals?: Signals | undefined;
  /** What the index was worth so far; without it there is no track record. */
  readonly trackRecords?: TrackRecords | undefined;
  /** What a platform reads to decide on reviews. */
  readonly moderation?: Moderation | undefined;
  /** Where what is done with a review afterwards goes. */
  readonly afterwards?: Afterwards | undefined;
  /** What tells of changes while they happen; without it nothing is streamed. */
  readonly live?: LiveEvents | undefined;
  /** Keys by which a platform is known; none where no events are taken. */
  readonly platformKeys: readonly string[];
  readonly tokens?: Tokens | undefined;
  /** Where misuse of badges is reported, as a link for people; without it the pages offer no such link. */
  readonly misuseContact?: string | undefined;
  /** Told of what is answered, to be counted; answers from `ready` are not told. */
  readonly observer?: Observer | undefined;
  /** Where the author of a folded review objects, as a link; without it no such link is given. */
  readonly objectionContact?: string | undefined;
  /** Aborted when the server stops: no new batch is begun, and streams end. */
  readonly stopping: AbortSignal;
  /** Names the store behind the reader, so that two stores never give different bytes the same tag. */
  readonly storeId: string;
  /** Of the program. */
  readonly version: string;
  /** The OpenAPI document as JSON. */
  readonly openApi: () => string;
  /** Told of a token that counts for nothing, with the check that it failed: whoever sent it made the mistake. */
  readonly onRefusal?: ((detail: string, about: string) => void) | undefined;
  /** Told of failures that the reader of an answer sees only as a problem document. */
  readonly onError: (error: unknown, about: string) => void;
}
