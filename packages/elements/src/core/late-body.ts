import type { ReactiveController, ReactiveElement } from 'lit';
import type { Stated } from './state-controller.ts';

/** What a tag consists of once it stands in a page: requests, words and drawing. */
export interface Body {
  readonly stated: Stated;
  /** Follows the settings; called before an update is drawn. */
  follow(): void;
}

/**
 * The body of a tag that few pages have, loaded once it is wanted: a page with all tags in one script may have none of it.
 * Add it before the `StateController` that says its state.
 */
export class LateBody<B extends Body> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wanted: () => boolean;
  readonly #load: () => Promise<B>;
  #status: 'begun' | 'failed' | undefined;
  current: B | undefined;

  /** @param load imports the module of the body and makes it; rejects where the file does not come. */
  constructor(host: ReactiveElement, wanted: () => boolean, load: () => Promise<B>) {
    this.#host = host;
    this.#wanted = wanted;
    this.#load = load;
    host.addController(this);
  }

  get stated(): Stated {
    if (!this.#wanted()) return ['idle'];
    if (this.current) return this.current.stated;
    return this.#status === 'failed' ? ['failed', 'script', 'a part of the script did not arrive'] : ['loading'];
  }

  /** What did not come is tried again where the tag is put into a page again. */
  hostConnected(): void {
    if (this.#status === 'failed') this.#status = undefined;
  }

  hostUpdate(): void {
    if (this.#wanted() && this.#host.isConnected && !this.#status) void this.#begin();
    this.current?.follow();
  }

  async #begin(): Promise<void> {
    this.#status = 'begun';
    try {
      this.current = await this.#load();
    } catch {
      this.#status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
