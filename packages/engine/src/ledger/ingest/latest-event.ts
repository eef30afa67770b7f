import type { DataOf, EventOf, EventType } from '@huitou/contract/events.js';

/** The last word about one thing: the event's data, its time and its stamp. */
export interface LatestEvent<T extends EventType> {
  readonly data: DataOf<T>;
  readonly at: EventOf<T>['at'];
  readonly rev: string;
}
