import type { ReactiveController } from '@lit/reactive-element';
import { languageOf } from '../core/language.ts';
import type { Labels, SettingsHost } from '../core/settings.ts';
import { lookup } from './lookup.ts';
import { ownLabels } from './own-labels.ts';

/** The messages of a tag in one language. */
export interface Messages {
  /** BCP 47, for the `lang` of what is drawn with these messages and for numbers and dates. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

type Load<T> = () => Promise<{ readonly default: T }>;

/** A loader for each language, by its BCP 47 tag; `en` also serves every language that is missing. */
export type Catalog<T> = Readonly<Record<string, Load<T>>> & { readonly en: Load<T> };

const loaded = new Map<unknown, Messages>();

/** Keeps the right messages at hand: `lang` may change at any time, and the last ones stay until the new ones are here. */
export class MessagesController<T extends Messages> implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #catalog: Catalog<T>;
  #load: Load<T> | undefined;
  #plain: T | undefined;
  #labels: Labels | string = '';
  #change: ((messages: T) => T) | undefined;
  /** Undefined until the first messages have come. */
  current: T | undefined;

  constructor(host: SettingsHost, catalog: Catalog<T>) {
    this.#host = host;
    this.#catalog = catalog;
    host.addController(this);
  }

  hostUpdate(): void {
    const language = lookup(Object.keys(this.#catalog), languageOf(this.#host)) ?? 'en';
    void this.#use(this.#catalog[language] ?? this.#catalog.en);
    // Written as a child they are compared by their text, so that an update draws nothing anew.
    const labels = ownLabels(this.#host);
    if (labels !== this.#labels) void this.#relabel((this.#labels = labels));
  }

  #show(messages: T | undefined): void {
    this.#plain = messages;
    this.current = messages && this.#change ? this.#change(messages) : messages;
  }

  /** Few pages have words of their own, so what puts them in place of ours is loaded only there. */
  async #relabel(labels: Labels | string): Promise<void> {
    const { labeller } = await import('./labels.ts');
    if (labels !== this.#labels) return;
    this.#change = labeller(this.#host.localName, labels);
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
