import type { ReactiveController } from 'lit';
import type { Reactive } from './reactive.ts';

const hosts = new Set<Reactive>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Redraws an element that says how long ago something was, once a minute. One timer serves the page. */
export class ClockController implements ReactiveController {
  readonly #host: Reactive;

  constructor(host: Reactive) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    timer ??= setInterval(() => {
      for (const host of hosts) host.requestUpdate();
    }, 60_000);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    clearInterval(timer);
    timer = undefined;
  }
}
