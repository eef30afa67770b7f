import type { PurchaseSource } from '../core/purchase-source.ts';
import type { FormHost } from './form-settings.ts';

/** Milliseconds until the page is asked again for a token that it could not give; twice as many each time, up to a minute. */
const firstPause = 5_000;
const longestPause = 60_000;

/** A review that its author has sent while the page could not say of which purchase it is: it waits for a token. */
export class UntilNamed {
  readonly #host: FormHost;
  readonly #source: PurchaseSource;
  #asking = false;
  /** Whether one waits. */
  waiting = false;

  constructor(host: FormHost, source: PurchaseSource) {
    this.#host = host;
    this.#source = source;
  }

  /** Lets it wait, or no longer. */
  wait(waiting: boolean): void {
    this.waiting = waiting;
    this.#host.requestUpdate();
    void this.resume();
  }

  /** Asks the page for a token until it gives one, while the form is on it. */
  async resume(): Promise<void> {
    if (this.#asking || !this.waiting) return;
    this.#asking = true;
    for (let pause = firstPause; this.waiting; pause = Math.min(longestPause, 2 * pause)) {
      await this.#source.ask();
      if (this.#source.key || !this.#host.isConnected) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#asking = false;
  }
}
