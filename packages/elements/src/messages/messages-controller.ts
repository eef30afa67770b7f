import type { ReactiveController } from '@lit/reactive-element';
import { languageOf } from '../core/language.ts';
import type { Labels, SettingsHost } from '../core/settings.ts';
import type { AreaMessages } from './area-messages.ts';
import { loaderOf, type Area } from './loader-of.ts';
import type { Catalog, Load, Messages } from './messages.ts';
import { ownLabels } from './own-labels.ts';

/** The areas whose messages are of this type: one, or none for a tag of somebody else. */
type AreaOf<T> = { [A in Area]: [T, AreaMessages[A]] extends [AreaMessages[A], T] ? A : never }[Area];

const loaded = new Map<unknown, Messages>();

/** Keeps the right messages at hand: `lang` may change at any time, and the last ones stay until the new ones are here. */
export class MessagesController<T extends Messages> implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #catalog: Catalog<T>;
  readonly #area: Area | undefined;
  #load: Load<T> | undefined;
  #plain: T | undefined;
  #labels: Labels | string = '';
  #change: ((messages: T) => T) | undefined;
  /** Undefined until the first messages have come. */
  current: T | undefined;

  /** @param area under which a page registers messages in other languages. */
  constructor(host: SettingsHost, catalog: Catalog<T>, area?: AreaOf<T>) {
    this.#host = host;
    this.#catalog = catalog;
    this.#area = area;
    host.addController(this);
  }

  hostUpdate(): void {
    // Written as a child they are compared by their text, so that an update draws nothing anew.
    const labels = ownLabels(this.#host);
    if (labels !== this.#labels) void this.#relabel((this.#labels = labels));
    void this.#use(loaderOf(this.#catalog, languageOf(this.#host), this.#area));
  }

  #show(messages: T | undefined): void {
    this.#plain = messages;
    // Nobody sees our words turn into those of the page.
    if (this.#labels && !this.#change && !this.current) return;
    this.current = messages && this.#change ? this.#change(messages) : messages;
  }

  /** Few pages have words of their own, so what puts them in place of ours is loaded only there. */
  async #relabel(labels: Labels | string): Promise<void> {
    // Where that cannot be had, our words are better than none.
    const file = await import('./labels.ts').catch(() => undefined);
    if (labels !== this.#labels) return;
    this.#change = file?.labeller(this.#host.localName, labels) ?? ((messages) => messages);
    this.#show(this.#plain);
    this.#host.requestUpdate();
  }

  /** At once if the messages are there, so that an update under way draws with them. */
  async #use(load: Load<T>): Promise<void> {
    if (load === this.#load) return;
    this.#load = load;
    try {
      if (!loaded.has(load)) {
        loaded.set(load, (await load()).default);
        this.#host.requestUpdate();
      }
      if (load === this.#load) this.#show(loaded.get(load) as T);
    } catch {
      if (load !== this.#load) return;
      // English may be there already. What could not be fetched is tried again at the next update.
      this.#load = undefined;
      if (load !== this.#catalog.en) void this.#use(this.#catalog.en);
    }
  }
}
