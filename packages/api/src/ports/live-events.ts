import type { LiveIndex, LiveReply, LiveReview, LiveRoom, LiveSnapshot } from '@huitou/contract/live-events.js';

/** What is told of merchants while it happens. */
export type LiveEvent = {
  /** Names this event, and all before it, in every server of the store. */
  readonly id: string;
} & (
  | { readonly event: 'snapshot'; readonly data: LiveSnapshot }
  | { readonly event: 'index'; readonly data: LiveIndex }
  | { readonly event: 'review'; readonly data: LiveReview }
  | { readonly event: 'reply'; readonly data: LiveReply }
  | { readonly event: 'room'; readonly data: LiveRoom }
);

/** Tells readers of what is published, as soon as it is. */
export interface LiveEvents {
  /**
   * Events about `merchants` that come after the event with the id `from`. A snapshot comes first where there is no such
   * id, or where what came after it is no longer known, so that a reader never misses a change.
   *
   * @param cut called once if the reader takes too long to take what there is; no further event comes then.
   */
  subscribe(
    merchants: readonly string[],
    from: string | undefined,
    cut: (reason: Error) => void,
  ): AsyncIterable<LiveEvent>;
}
