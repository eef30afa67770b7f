import { liveEvents, type LiveIndex, type LiveSnapshot } from '@huitou/contract/live-events.js';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import type { Schema } from '@huitou/contract/schema.js';

/** What a stream tells of merchants. */
export type LiveEvent =
  | { readonly event: 'snapshot'; readonly data: LiveSnapshot }
  | { readonly event: 'index' | 'review' | 'reply' | 'room'; readonly data: LiveIndex };

/** An event in the shape of the contract; undefined for anything else, such as what a later version may say. */
export function parseEvent(event: string, data: string): LiveEvent | undefined {
  if (!Object.hasOwn(liveEvents, event)) return undefined;
  try {
    const read = readShape<unknown>(liveEvents[event as keyof typeof liveEvents] as Schema, JSON.parse(data));
    return isFault(read) ? undefined : ({ event, data: read.value } as LiveEvent);
  } catch {
    return undefined;
  }
}
