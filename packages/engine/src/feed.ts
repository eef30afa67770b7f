import type { Event } from '@huitou/contract/events.js';

/** How a history is taken in. */
export interface FeedOptions {
  /** Applies a batch; the promise resolves when it is on disk. */
  readonly send: (events: readonly Event[]) => Promise<void>;
  /** Ranks and publishes what is known so far. */
  readonly publish: () => Promise<void>;
  /** From this time on (ms since 1970) each day is sent and published by itself. */
  readonly liveFrom: number;
  /** Most events in a batch. */
  readonly size?: number;
}

const day = 86_400_000;

/**
 * Takes in a history that is sorted by time as if its last days had come live: large batches at first, then day by day
 * with a publication each, so that there is a history to show and levels have had their days to settle. A day is one of
 * UTC; a day without events is not published.
 */
export async function feed(
  events: AsyncIterable<Event> | Iterable<Event>,
  { send, publish, liveFrom, size = 20_000 }: FeedOptions,
): Promise<void> {
  let batch: Event[] = [];
  let today = -Infinity;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await send(batch);
    batch = [];
  };
  for await (const event of events) {
    const at = Date.parse(event.at);
    if (at >= liveFrom && Math.floor(at / day) > today) {
      await flush();
      await publish();
      today = Math.floor(at / day);
    }
    batch.push(event);
    if (batch.length >= size) await flush();
  }
  await flush();
  await publish();
}
