import type { Afterwards } from '@huitou/api/ports/afterwards.js';
import type { Inbox } from '@huitou/api/ports/inbox.js';
import type { Insights } from '@huitou/api/ports/insights.js';
import type { PublicLog } from '@huitou/api/ports/log.js';
import type { Market } from '@huitou/api/ports/market.js';
import type { Moderation } from '@huitou/api/ports/moderation.js';
import type { Signals } from '@huitou/api/ports/signals.js';
import type { Submissions } from '@huitou/api/ports/submissions.js';
import type { Store } from '@huitou/store/open-store.js';
import type { ImportTarget } from './import-target.ts';
import type { FanOut } from './live/create-live-events.ts';
import type { KeptPictures } from './pictures/create-pictures.ts';
import type { Media } from './pictures/media.ts';
import type { StoreReader } from './read/create-reader.ts';

export interface PlatformOptions {
  /** A path, a `file:` address or `memory:`; a store that is already open is taken as it is and closed with the platform. */
  readonly databaseUrl: string | Store;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Least milliseconds from a batch until what it changed is published by itself; null: only when told to. */
  readonly publishAfter?: number | null;
  /** Milliseconds between publications without any event, so that time alone moves the index; null: never. */
  readonly publishEvery?: number | null;
  /**
   * Where another process writes to the store: serve reads, and write as soon as that one ends. Without it the platform is
   * not opened then.
   */
  readonly standby?: boolean;
  /** Where pictures of reviews are kept, and what makes them anew; without it none are taken. */
  readonly media?: Media | undefined;
  /** Told of what failed in the background and is tried again: publishing, or taking over what another process published. */
  readonly onError?: (error: unknown) => void;
  /** Told of what a platform should look into: a buyer with more orders than one person makes. */
  readonly onWarning?: (message: string) => void;
  /** Told of a store that another version of the method had kept, once its counters are rebuilt. */
  readonly onMethodChange?: (before: string, now: string) => void;
}

/** A store with the one who writes it and the one who reads it. */
export interface Platform extends ImportTarget {
  readonly store: Store;
  /** Of the store. */
  readonly storeId: string;
  readonly reader: StoreReader;
  readonly market: Market;
  readonly log: PublicLog;
  readonly submissions: Submissions;
  readonly inbox: Inbox;
  readonly insights: Insights;
  /** Where pages send what they count. */
  readonly signals: Signals;
  readonly pictures: KeptPictures | undefined;
  /** What a platform reads to decide on reviews. */
  readonly moderation: Moderation;
  readonly afterwards: Afterwards;
  /** Tells of what is published, by this process or another. */
  readonly live: FanOut;
  /** Finishes what was begun, then closes the store. */
  close(): Promise<void>;
}
