import { nothing } from 'lit';
import type { StylesController } from '../core/styles-controller.ts';
import type { Disclosed } from './disclosed.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { disclosureView } from './disclosure-view.ts';
import { disclosureMessages } from './disclosure-words.ts';
import type { DisclosureMessages } from './messages/disclosure-messages.ts';

/** The disclosure of a tag, with its words in the language that the tag speaks at the moment. */
export class Disclosure {
  readonly #host: { requestUpdate(): void };
  #messages: DisclosureMessages | undefined;
  #asked = '';

  constructor(host: { requestUpdate(): void }, styles: StylesController) {
    this.#host = host;
    styles.add(disclosureStyles);
  }

  /** Its words, once they are here; the tag is then drawn anew. */
  words(lang: string): DisclosureMessages | undefined {
    if (this.#asked !== lang) void this.load(lang).catch(() => (this.#asked = ''));
    return this.#messages;
  }

  /** Resolves when the words are here; rejects if they cannot be loaded. */
  async load(lang: string): Promise<void> {
    this.#asked = lang;
    const messages = await disclosureMessages(lang);
    if (this.#asked !== lang) return;
    this.#messages = messages;
    this.#host.requestUpdate();
  }

  view(lang: string, disclosed: Disclosed): unknown {
    const messages = this.words(lang);
    return messages ? disclosureView(messages, disclosed) : nothing;
  }
}
