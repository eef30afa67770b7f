import { loaderOf, type Area } from './loader-of.ts';
import type { Catalog, Load } from './messages.ts';

/**
 * Words of a part of a tag that a page cannot put its own in place of, in the language that the tag speaks at the moment:
 * the last ones stay until the new ones are here.
 */
export class OwnWords<T> {
  readonly #host: { requestUpdate(): void };
  readonly #catalog: Catalog<T>;
  readonly #area: Area;
  #current: T | undefined;
  #asked: Load<T> | undefined;

  /** @param area under which a page registers them in other languages. */
  constructor(host: { requestUpdate(): void }, catalog: Catalog<T>, area: Area) {
    this.#host = host;
    this.#catalog = catalog;
    this.#area = area;
  }

  /** The words, once some are here; those of `lang` draw the tag anew. What failed is asked for again at the next update. */
  in(lang: string): T | undefined {
    if (this.#asked !== loaderOf(this.#catalog, lang, this.#area))
      void this.load(lang).catch(() => (this.#asked = undefined));
    return this.#current;
  }

  /** Resolves when the words are here; rejects if they cannot be loaded. */
  async load(lang: string): Promise<void> {
    const load = (this.#asked = loaderOf(this.#catalog, lang, this.#area));
    const { default: messages } = await load();
    if (this.#asked !== load) return;
    this.#current = messages;
    this.#host.requestUpdate();
  }
}
