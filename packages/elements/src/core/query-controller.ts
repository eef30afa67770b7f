import type { Query, Remote } from '@huitou/client/remote.js';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** An element with controllers. */
type Host = ReactiveControllerHost & { readonly isConnected: boolean };

const idle: Remote<never> = { status: 'idle' };

/** Keeps one query of the page's broker in step with the element that shows it. */
export class QueryController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #key: () => string;
  readonly #find: () => Query<T>;
  #query: Query<T> | undefined;
  #asked = '';
  #unsubscribe: (() => void) | undefined;

  /**
   * @param key names everything that the answer depends on; empty while there is nothing to ask.
   * @param find the query for it. Called only when the key has changed.
   */
  constructor(host: Host, key: () => string, find: () => Query<T>) {
    this.#host = host;
    this.#key = key;
    this.#find = find;
    host.addController(this);
  }

  get current(): Remote<T> {
    return this.#query?.current ?? idle;
  }

  /** Whether `current` is about what the host asks now: it is not between a change of the host and its update. */
  get inStep(): boolean {
    return this.#key() === this.#asked;
  }

  hostUpdate(): void {
    // An element that has left the page has no provider, and would ask an API that is not its own.
    if (!this.#host.isConnected) return;
    const key = this.#key();
    if (key !== this.#asked) {
      this.hostDisconnected();
      this.#asked = key;
      this.#query = key ? this.#find() : undefined;
    }
    this.#unsubscribe ??= this.#query?.subscribe(() => this.#host.requestUpdate());
  }

  /** An element that is moved may have been elsewhere while the answer came. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The query keeps its value and, within the same task, its request: to move an element costs nothing. */
  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Asks again, on the reader's wish. */
  readonly retry = (): void => this.#query?.retry();
}
