import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets an element wait for something less important, but not for long. */
export class GraceController implements ReactiveController {
  /** The wait was too long; until something else is waited for. */
  over = false;
  readonly #host: ReactiveControllerHost;
  readonly #missing: () => string;
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaited = '';

  /** @param missing names what is waited for; empty if nothing is missing. */
  constructor(host: ReactiveControllerHost, milliseconds: number, missing: () => string) {
    this.#host = host;
    this.#milliseconds = milliseconds;
    this.#missing = missing;
    host.addController(this);
  }

  /** Something is missing that is worth waiting for. */
  get waiting(): boolean {
    const missing = this.#missing();
    return missing !== '' && !(this.over && missing === this.#awaited);
  }

  hostUpdate(): void {
    const missing = this.#missing();
    if (!missing || missing !== this.#awaited) this.hostDisconnected();
    if (missing && missing !== this.#awaited) {
      this.#awaited = missing;
      this.over = false;
    }
    if (!this.waiting) return;
    this.#timer ??= setTimeout(() => {
      this.over = true;
      this.#host.requestUpdate();
    }, this.#milliseconds);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
