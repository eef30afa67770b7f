import type { ReactiveController } from '@lit/reactive-element';
import { observeInView } from './in-view.ts';
import type { SettingsHost } from './settings.ts';

/** Keeps a tag with `loading="lazy"` from asking until it is within 200 px of what the reader sees. */
export class VisibilityController implements ReactiveController {
  readonly #host: SettingsHost;
  #stop: (() => void) | undefined;
  #seen = false;

  constructor(host: SettingsHost) {
    this.#host = host;
    host.addController(this);
  }

  /** In view or nearly so, or not lazy: the tag may ask. */
  get visible(): boolean {
    return this.#seen || this.#host.loading !== 'lazy';
  }

  hostUpdate(): void {
    if (this.visible || !this.#host.isConnected || !this.#host.ownerDocument.defaultView) return;
    this.#stop ??= observeInView(this.#host, this.#changed, '200px');
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  readonly #changed = (inView: boolean): void => {
    if (!inView || this.#seen) return;
    this.#seen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
