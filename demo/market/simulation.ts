import type { DataOf, Event, EventType } from '@huitou/contract/events.js';
import { timestamp, type Zone } from './model/clock.ts';
import { EventQueue } from './model/event-queue.ts';

/** A discrete-event simulation: actions run in order of time and emit the market's events. */
export class Simulation {
  readonly until: number;
  readonly #emitted: Event[] = [];
  readonly #queue = new EventQueue<(at: number) => void>();
  #now = -Infinity;

  constructor(until: number) {
    this.until = until;
  }

  /** Runs an action at a time, ms since 1970; one at or after the end is dropped. @throws RangeError for a time in the past */
  schedule(at: number, action: (at: number) => void): void {
    if (at < this.#now)
      throw new RangeError(`simulation: ${new Date(at).toISOString()} is in the past; schedule a later time`);
    if (at < this.until) this.#queue.push(at, action);
  }

  /** Emits an event at the current time. `key` makes its id unique among events of its type. */
  emit<T extends EventType>(type: T, zone: Zone, at: number, key: string, data: DataOf<T>): void {
    this.#emitted.push({ id: `${type}.${key}`, type, at: timestamp(zone, at), data } as unknown as Event);
  }

  /** Runs every scheduled action and yields the events in order of time. */
  *run(): Generator<Event> {
    for (let next = this.#queue.pop(); next; next = this.#queue.pop()) {
      this.#now = next.at;
      next.item(next.at);
      for (const event of this.#emitted) yield event;
      this.#emitted.length = 0;
    }
  }
}
