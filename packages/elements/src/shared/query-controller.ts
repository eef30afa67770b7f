import type { ReactiveController } from 'lit';
import type { Query, Remote } from '@huitou/client/remote.js';
import type { Widget } from './widget.ts';

const idle: Remote<never> = { is: 'idle' };

/** Keeps one query of the page's broker in step with the element that shows it. */
export class QueryController<T> implements ReactiveController {
  readonly #host: Widget;
  readonly #key: () => string;
  readonly #find: () => Query<T>;
  #query: Query<T> | undefined;
  #asked = '';
  #leave: (() => void) | undefined;

  /**
   * @param key names everything that the answer depends on besides the API; empty means there is nothing to ask yet.
   * @param find the query for it, at `host.address`. Called only when the key or the API changed.
   */
  constructor(host: Widget, key: () => string, find: () => Query<T>) {
    this.#host = host;
    this.#key = key;
    this.#find = find;
    host.addController(this);
  }

  get current(): Remote<T> {
    return this.#query?.current ?? idle;
  }

  hostUpdate(): void {
    const host = this.#host;
    const key = host.near && this.#key();
    const asked = key ? `${host.address} ${key}` : '';
    if (asked !== this.#asked) {
      this.hostDisconnected();
      this.#asked = asked;
      this.#query = asked ? this.#find() : undefined;
    }
    this.#leave ??= this.#query?.subscribe(() => host.requestUpdate());
  }

  /** The query keeps its value and, within the same task, its request: to move an element costs nothing. */
  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Asks again, on the reader's wish. */
  readonly retry = (): void => this.#query?.retry();
}
