import { html, nothing, type TemplateResult } from 'lit';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import type { StylesController } from '../core/styles-controller.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import type { RecordPanel } from './record-panel.ts';

type Words = Pick<CommonMessages, 'lang' | 'failed' | 'retry'>;

/** The button that opens what the order was worth so far, which is loaded with the first press. */
export class RecordButton {
  readonly #text: string;
  readonly #words: Words;
  readonly #styles: StylesController;
  readonly #place: LatePlace;
  #panel: RecordPanel | undefined;
  #open = false;

  constructor(text: string, words: Words, styles: StylesController, place: LatePlace) {
    this.#text = text;
    this.#words = words;
    this.#styles = styles;
    this.#place = place;
  }

  view(api: string): TemplateResult {
    const press = (event: Event): void => void this.#press(event.currentTarget as HTMLElement, api);
    return html`<p>
        <button class="link" part="record" aria-expanded=${this.#open} @click=${press}>${this.#text}</button>
      </p>
      ${this.#open && this.#panel ? this.#panel.view() : nothing}`;
  }

  async #press(button: HTMLElement, api: string): Promise<void> {
    if (this.#open) this.#open = false;
    else {
      await withLateFile(this.#place, button, this.#words, async () => {
        const { loadRecordPanel } = await import('./record-panel.ts');
        this.#panel = await loadRecordPanel(api, this.#words, this.#styles, this.#place.host);
        this.#open = true;
      });
    }
    this.#place.host.requestUpdate();
  }
}
