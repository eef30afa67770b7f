import type { ReactiveController } from 'lit';
import type { Widget } from './widget.ts';

/** A table of words in one language; each tag has its own members. */
export interface Words {
  /** BCP 47, for the `lang` of what is drawn with these words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

type Load<T> = () => Promise<{ readonly default: T }>;

/** By primary language subtag; `en` also speaks for every language that is missing. */
export type Tables<T> = Readonly<Partial<Record<string, Load<T>>> & { en: Load<T> }>;

const loaded = new Map<unknown, Words>();

/** Keeps the right words at hand: `lang` may change at any time, and the last words stay until the new ones are here. */
export class StringsController<T extends Words> implements ReactiveController {
  readonly #host: Widget;
  readonly #tables: Tables<T>;
  #load: Load<T> | undefined;
  /** Undefined until the first table has come. */
  current: T | undefined;

  constructor(host: Widget, tables: Tables<T>) {
    this.#host = host;
    this.#tables = tables;
    host.addController(this);
  }

  hostUpdate(): void {
    const [primary = ''] = this.#host.language.toLowerCase().split('-');
    void this.#use(this.#tables[primary] ?? this.#tables.en);
  }

  /** At once if the table is there, so that an update under way draws with it. */
  async #use(load: Load<T>): Promise<void> {
    if (load === this.#load) return;
    this.#load = load;
    try {
      if (!loaded.has(load)) {
        loaded.set(load, (await load()).default);
        this.#host.requestUpdate();
      }
      if (load === this.#load) this.current = loaded.get(load) as T;
    } catch {
      if (load !== this.#load) return;
      // English may be there already. What could not be fetched is tried again at the next update.
      this.#load = undefined;
      if (load !== this.#tables.en) void this.#use(this.#tables.en);
    }
  }
}
