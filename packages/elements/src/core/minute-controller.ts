import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back every minute while the tag stands in a page that is seen, and when the device is online again. */
export class MinuteController implements ReactiveController {
  readonly #due: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, due: () => void) {
    this.#due = due;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#timer = setInterval(this.#whenSeen, 60_000);
    addEventListener('online', this.#whenSeen);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    removeEventListener('online', this.#whenSeen);
  }

  readonly #whenSeen = (): void => {
    if (!document.hidden) this.#due();
  };
}
