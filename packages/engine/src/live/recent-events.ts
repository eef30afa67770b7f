import type { LiveEvent } from '@huitou/api/ports/live-events.js';
import { comparePlaces, type EventPlace } from './event-place.ts';

/** An event with its place. The event is one object for all readers: its bytes are made once. */
export interface Placed {
  readonly place: EventPlace;
  readonly merchant: string;
  readonly event: LiveEvent;
}

/** The last events of all merchants, for readers that come back. */
export class RecentEvents {
  readonly #most: number;
  #events: Placed[] = [];
  /** All that came after it is there. */
  #floor: EventPlace;
  #head: EventPlace;

  /** @param since what was published before is not known. */
  constructor(since: EventPlace, most: number) {
    this.#floor = since;
    this.#head = since;
    this.#most = most;
  }

  /** After all events so far. */
  get head(): EventPlace {
    return this.#head;
  }

  /** Events in order of their places, each after all before; with them everything up to `head` is known. */
  add(events: readonly Placed[], head: EventPlace): void {
    for (const one of events) this.#events.push(one);
    this.#head = head;
    // Seldom, as it copies: the list may grow to twice as many.
    const surplus = this.#events.length - this.#most;
    if (surplus < this.#most) return;
    this.#floor = this.#events[surplus - 1]?.place ?? this.#floor;
    this.#events = this.#events.slice(surplus);
  }

  /** What happened to `merchants` after `place`; undefined where that is no longer known, or not yet. */
  since(place: EventPlace, merchants: readonly string[]): readonly LiveEvent[] | undefined {
    if (comparePlaces(place, this.#floor) < 0 || comparePlaces(place, this.#head) > 0) return undefined;
    let from = this.#events.length;
    while (from > 0 && comparePlaces((this.#events[from - 1] as Placed).place, place) > 0) from--;
    return this.#events
      .slice(from)
      .filter(({ merchant }) => merchants.includes(merchant))
      .map(({ event }) => event);
  }
}
