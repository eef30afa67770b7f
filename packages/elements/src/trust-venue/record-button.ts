import { html, nothing, type TemplateResult } from 'lit';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import type { StylesController } from '../core/styles-controller.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import type { RecordPanel } from './record-panel.ts';

type Words = Pick<CommonMessages, 'lang' | 'failed' | 'retry'>;

/** The button that opens what the order was worth so far, which is loaded with the first press. */
export class RecordButton {
  readonly #styles: StylesController;
  readonly #place: LatePlace;
  #panel: RecordPanel | undefined;
  #open = false;

  constructor(styles: StylesController, place: LatePlace) {
    this.#styles = styles;
    this.#place = place;
  }

  view(text: string, words: Words, api: string): TemplateResult {
    const press = (event: Event): void => void this.#press(event.currentTarget as HTMLElement, words, api);
    return html`<p>
        <button class="link" part="record" aria-expanded=${this.#open} @click=${press}>${text}</button>
      </p>
      ${this.#open && this.#panel ? this.#panel.view(words) : nothing}`;
  }

  async #press(button: HTMLElement, words: Words, api: string): Promise<void> {
    if (this.#open) this.#open = false;
    else {
      await withLateFile(this.#place, button, words, async () => {
        const { loadRecordPanel } = await import('./record-panel.ts');
        this.#panel = await loadRecordPanel(api, words.lang, this.#styles, this.#place.host);
        this.#open = true;
      });
    }
    this.#place.host.requestUpdate();
  }
}
