import type { LiveEvent } from './event.ts';
import type { Place } from './connection.ts';

/** How many events have been told in this browser, and where the stream stood then. */
export interface Progress {
  readonly count: number;
  readonly place: Place;
}

/** What tabs say to each other. */
export type Message =
  /** What a tab shows, sorted; nothing when it is hidden or leaves. And how far it has heard. */
  | {
      readonly say: 'need';
      readonly tab: string;
      readonly merchants: readonly string[];
      readonly progress: Progress | undefined;
    }
  /** The tab that listens asks the others what they show. */
  | { readonly say: 'who' }
  | { readonly say: 'told'; readonly event: LiveEvent; readonly progress: Progress | undefined }
  | { readonly say: 'poll'; readonly merchants: readonly string[] };
