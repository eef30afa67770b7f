import type { ReactiveController, ReactiveElement } from 'lit';
import { observeInView } from '../core/in-view.ts';

/** Calls back once something that the tag has drawn comes within 300 px of what the reader sees. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #selector: string;
  readonly #near: () => void;
  #observed: Element | null = null;
  #stop: (() => void) | undefined;
  #done = false;

  constructor(host: ReactiveElement, selector: string, near: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#near = near;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#done || !this.#host.isConnected) return;
    const found = this.#host.renderRoot.querySelector(this.#selector);
    if (found === this.#observed) return;
    this.hostDisconnected();
    this.#observed = found;
    if (found) this.#stop = observeInView(found, this.#changed, '300px');
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#observed = null;
  }

  readonly #changed = (inView: boolean): void => {
    if (!inView || this.#done) return;
    this.#done = true;
    this.hostDisconnected();
    this.#near();
  };
}
