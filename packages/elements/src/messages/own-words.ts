import { lookup } from './lookup.ts';
import type { Catalog } from './messages-controller.ts';

/**
 * Words of a part of a tag that a page cannot put its own in place of, in the language that the tag speaks at the moment:
 * the last ones stay until the new ones are here.
 */
export class OwnWords<T> {
  readonly #host: { requestUpdate(): void };
  readonly #catalog: Catalog<T>;
  #current: T | undefined;
  #asked = '';

  constructor(host: { requestUpdate(): void }, catalog: Catalog<T>) {
    this.#host = host;
    this.#catalog = catalog;
  }

  /** The words, once some are here; those of `lang` draw the tag anew. What failed is asked for again at the next update. */
  in(lang: string): T | undefined {
    if (this.#asked !== lang) void this.load(lang).catch(() => (this.#asked = ''));
    return this.#current;
  }

  /** Resolves when the words are here; rejects if they cannot be loaded. */
  async load(lang: string): Promise<void> {
    this.#asked = lang;
    const load = this.#catalog[lookup(Object.keys(this.#catalog), lang) ?? 'en'] ?? this.#catalog.en;
    const { default: messages } = await load();
    if (this.#asked !== lang) return;
    this.#current = messages;
    this.#host.requestUpdate();
  }
}
