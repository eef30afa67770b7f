import type { SettingsHost } from '../core/settings.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { actionMessages } from './action-messages/catalog.ts';

/** The words for what readers do with a review, in the language that a tag speaks at the moment. */
export class ActionWords {
  readonly #host: SettingsHost;
  #asked = '';
  /** Undefined until the first are here; those of the last language until the next are. */
  current: ActionMessages | undefined;

  constructor(host: SettingsHost) {
    this.#host = host;
  }

  /** Asks for them in `lang` unless that was done; what failed is asked for again at the next update. */
  speak(lang: string | undefined): void {
    if (lang && lang !== this.#asked) void this.#load(lang);
  }

  async #load(lang: string): Promise<void> {
    this.#asked = lang;
    try {
      const words = await actionMessages(this.#host, lang);
      if (lang === this.#asked) this.current = words;
      this.#host.requestUpdate();
    } catch {
      this.#asked = '';
    }
  }
}
