import { html, nothing, render, type ReactiveElement } from 'lit';
import type { StylesController } from '../core/styles-controller.ts';
import type { Disclosed } from './disclosed.ts';
import { dialogStyles } from './disclosure-dialog.styles.ts';
import { Disclosure } from './disclosure.ts';

/** The disclosure in a dialog, for tags that open nothing else it could stand in. */
export class DisclosureDialog {
  readonly #host: ReactiveElement;
  readonly #disclosure: Disclosure;
  readonly #root = document.createElement('div');
  #drawn: readonly [lang: string, disclosed: Disclosed] | undefined;

  constructor(host: ReactiveElement, styles: StylesController) {
    this.#host = host;
    this.#disclosure = new Disclosure({ requestUpdate: () => this.#draw() }, styles);
    styles.add(dialogStyles);
  }

  /** Opens it, in words of `lang`; rejects if those cannot be loaded. Escape, the cross and a press beside it close it. */
  async open(lang: string, disclosed: Disclosed): Promise<void> {
    await this.#disclosure.load(lang);
    this.#drawn = [lang, disclosed];
    this.#draw();
    this.#host.renderRoot.querySelector('.base')?.append(this.#root);
    const dialog = this.#root.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #draw(): void {
    const [lang, disclosed] = this.#drawn ?? [];
    const messages = lang && this.#disclosure.words(lang);
    render(
      messages && disclosed
        ? html`<dialog class="disclosed" part="disclosure-dialog" aria-label=${messages.title} @click=${this.#pressed}>
            <div class="panel" lang=${messages.lang} dir=${messages.dir}>
              <b class="panel-title">${messages.title}</b>
              <button class="close" aria-label=${messages.close} @click=${this.#close}>×</button>
              ${this.#disclosure.view(lang, disclosed)}
            </div>
          </dialog>`
        : nothing,
      this.#root,
    );
  }

  readonly #close = (): void => this.#root.querySelector('dialog')?.close();

  /** A press on the dialog itself, not on what is in it, was on the backdrop. */
  readonly #pressed = ({ target }: Event): void => {
    if (target instanceof HTMLDialogElement) this.#close();
  };
}
