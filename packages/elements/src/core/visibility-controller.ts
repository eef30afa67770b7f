import type { ReactiveController } from '@lit/reactive-element';
import type { SettingsHost } from './settings.ts';

const waiting = new WeakMap<Element, () => void>();
const observers = new WeakMap<Window, IntersectionObserver>();

/** One observer a window: calls back once when an element is within 200 px of what the reader sees. */
function observerOf(view: Window & typeof globalThis): IntersectionObserver {
  let observer = observers.get(view);
  if (!observer) {
    observer = new view.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
      },
      { rootMargin: '200px' },
    );
    observers.set(view, observer);
  }
  return observer;
}

/** Keeps a tag with `loading="lazy"` from asking until it is nearly in view. */
export class VisibilityController implements ReactiveController {
  readonly #host: SettingsHost;
  #observer: IntersectionObserver | undefined;
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
    const view = this.#host.ownerDocument.defaultView;
    if (this.visible || this.#observer || !view || !this.#host.isConnected) return;
    // An engine or a page without the observer gets the figures at once.
    if (!view.IntersectionObserver) this.#seen = true;
    else {
      waiting.set(this.#host, this.#becameVisible);
      this.#observer = observerOf(view);
      this.#observer.observe(this.#host);
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.unobserve(this.#host);
    this.#observer = undefined;
  }

  readonly #becameVisible = (): void => {
    this.#seen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
