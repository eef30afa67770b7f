import type { DataOf, Event, EventType } from '@huitou/contract/events.js';
import { Agenda } from './model/agenda.ts';
import { stamp, type Zone } from './model/clock.ts';

/** The market's stage: what is planned, and what has been told of it. Nothing is told before its time. */
export class Scene {
  readonly until: number;
  readonly #told: Event[] = [];
  readonly #agenda = new Agenda<(at: number) => void>();
  #now = -Infinity;

  constructor(until: number) {
    this.until = until;
  }

  /** Plans something; what lies behind the end never happens. */
  plan(at: number, what: (at: number) => void): void {
    if (at < this.#now)
      throw new RangeError(`scene: ${new Date(at).toISOString()} is over; plan what is still to come`);
    if (at < this.until) this.#agenda.put(at, what);
  }

  /** Tells an event, now. `mark` names it among events about the same thing. */
  tell<T extends EventType>(type: T, zone: Zone, at: number, mark: string, data: DataOf<T>): void {
    this.#told.push({ id: `${type}.${mark}`, type, at: stamp(zone, at), data } as unknown as Event);
  }

  /** Everything that happens, in order of time. */
  *play(): Generator<Event> {
    for (let next = this.#agenda.take(); next; next = this.#agenda.take()) {
      this.#now = next.at;
      next.what(next.at);
      for (const event of this.#told) yield event;
      this.#told.length = 0;
    }
  }
}
