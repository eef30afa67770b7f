import type { LiveEvent } from '@huitou/api/ports/live-events.js';

/** Events that may wait for one reader: more than one publication brings of the merchants of a stream. */
const most = 256;

type Result = IteratorResult<LiveEvent, undefined>;
const done: Result = { done: true, value: undefined };

/** What a reader that does not keep up is cut off with. */
export class SlowReaderError extends Error {
  constructor() {
    super(`reader: did not take ${most} events; it may come back with the id of the last one that it has`);
  }
}

/** Who hands out events. */
export interface Desk {
  /** Has a reader told what it has to know first, and all that comes. Called when the first event is asked for. */
  begin(subscription: Subscription): Promise<void>;
  end(subscription: Subscription): void;
}

/** One reader: what waits for it. By hand, as there may be thousands, and as a generator could not be ended while it waits. */
export class Subscription implements AsyncIterableIterator<LiveEvent> {
  merchants: readonly string[];
  readonly from: string | undefined;
  readonly #desk: Desk;
  readonly #cut: (reason: Error) => void;
  #waiting: LiveEvent[] = [];
  #resolve: ((result: Result) => void) | undefined;
  #begun = false;
  #over = false;

  constructor(merchants: readonly string[], from: string | undefined, desk: Desk, cut: (reason: Error) => void) {
    this.merchants = merchants;
    this.from = from;
    this.#desk = desk;
    this.#cut = cut;
  }

  get over(): boolean {
    return this.#over;
  }

  /** What the reader is told before all that comes, however much it is. */
  start(events: readonly LiveEvent[]): void {
    const [first, ...rest] = events;
    if (!first) return;
    this.#waiting.push(...rest);
    this.#hand(first);
  }

  /** Never waits: a reader that does not keep up is cut off. */
  push(event: LiveEvent): void {
    if (this.#over) return;
    if (this.#waiting.length < most) return this.#hand(event);
    this.#end();
    this.#cut(new SlowReaderError());
  }

  async next(): Promise<Result> {
    if (!this.#begun) {
      this.#begun = true;
      const first = this.#wait();
      await this.#desk.begin(this);
      return first;
    }
    const value = this.#waiting.shift();
    return value ? { done: false, value } : this.#over ? done : this.#wait();
  }

  async return(): Promise<Result> {
    this.#end();
    return done;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #hand(value: LiveEvent): void {
    const resolve = this.#resolve;
    this.#resolve = undefined;
    if (resolve) resolve({ done: false, value });
    else this.#waiting.push(value);
  }

  #wait(): Promise<Result> {
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#waiting = [];
    this.#desk.end(this);
    this.#resolve?.(done);
    this.#resolve = undefined;
  }
}
