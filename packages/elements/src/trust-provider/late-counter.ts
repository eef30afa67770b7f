import type { SignalCounter, SignalSource } from './signal-counter.ts';

/** What happens in tags that is counted. */
const types = ['huitou-ready', 'huitou-state', 'huitou-filter', 'huitou-review', 'click', 'focusin'] as const;

/** Listens for what is counted, and loads what counts it: few pages do. */
export class LateCounter {
  readonly #host: HTMLElement;
  readonly #source: () => SignalSource;
  #counter: Promise<SignalCounter | undefined> | undefined;

  constructor(host: HTMLElement, source: () => SignalSource) {
    this.#host = host;
    this.#source = source;
  }

  start(): void {
    if (this.#counter) return;
    for (const type of types) this.#host.addEventListener(type, this.#hear);
    this.#counter = this.#load();
  }

  /** Sends what was counted. */
  stop(): void {
    if (!this.#counter) return;
    for (const type of types) this.#host.removeEventListener(type, this.#hear);
    void this.#counter.then((counter) => counter?.end());
    this.#counter = undefined;
  }

  bought(merchant: string): void {
    void this.#counter?.then((counter) => counter?.bought(merchant));
  }

  async #load(): Promise<SignalCounter | undefined> {
    try {
      const { SignalCounter } = await import('./signal-counter.ts');
      const counter = new SignalCounter(this.#source);
      for (const element of this.#host.querySelectorAll('*')) counter.found(element);
      return counter;
    } catch {
      // The page goes on, and counts nothing.
      return undefined;
    }
  }

  readonly #hear = (event: Event): void => {
    // The way of an event is gone once it is over.
    const path = event.composedPath();
    void this.#counter?.then((counter) => counter?.hear({ event, path }));
  };
}
