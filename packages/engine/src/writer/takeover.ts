import type { WriterLock } from '@huitou/store/store.js';

/** Milliseconds between two tries. */
const PAUSE = 2_000;

export interface TakeoverOptions {
  readonly lock: WriterLock;
  /** Brings what this process knows up to date, once it has the lock; until that is done it does not write. */
  readonly begin: () => Promise<void>;
  /** Called when it does. */
  readonly begun: () => void;
  /** Told of a try that failed, once for each series of failures. */
  readonly onError: (error: unknown) => void;
}

/** Makes this process the one that writes as soon as nobody else does, and again after it has lost its connection. */
export class Takeover {
  readonly #options: TakeoverOptions;
  #timer: NodeJS.Timeout | undefined;
  #open: Promise<void> | undefined;
  #begun = false;
  #failure: Error | undefined;
  /** Another process had the lock at the last try. */
  #taken = false;

  constructor(options: TakeoverOptions) {
    this.#options = options;
  }

  /** Whether this process writes. */
  get writes(): boolean {
    return this.#begun && this.#options.lock.held();
  }

  /** Who writes, as far as this process knows: none while it is its turn and it cannot. */
  get writer(): 'this' | 'another' | 'none' {
    if (this.writes) return 'this';
    return this.#taken ? 'another' : 'none';
  }

  /** Why it does not write although no other does; undefined while there is no such reason. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Tries now, and from then on every two seconds. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.hurry(), PAUSE).unref();
    await this.hurry();
  }

  /** Tries now. */
  hurry(): Promise<void> {
    return (this.#open ??= this.#try().finally(() => (this.#open = undefined)));
  }

  async #try(): Promise<void> {
    if (this.writes) return;
    const { lock, begin, begun, onError } = this.#options;
    this.#begun = false;
    try {
      this.#taken = !(await lock.acquire());
      if (this.#taken) return;
      await begin();
      this.#begun = true;
      this.#failure = undefined;
      begun();
    } catch (error) {
      if (!this.#failure) onError(error);
      this.#failure = error as Error;
    }
  }

  /** Ends the tries, after the one that may be at work. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#open;
  }
}
