import { html, nothing, render, type ReactiveElement } from 'lit';
import { keepBeside } from '../core/keep-beside.ts';
import { openModal } from '../core/open-modal.ts';
import type { StylesController } from '../core/styles-controller.ts';
import type { Disclosed } from './disclosed.ts';
import { dialogStyles } from './disclosure-dialog.styles.ts';
import { Disclosure } from './disclosure.ts';

/** The disclosure in a dialog, for tags that open nothing else it could stand in. */
export class DisclosureDialog {
  readonly #host: ReactiveElement;
  readonly #disclosure: Disclosure;
  readonly #root = document.createElement('div');
  /** Undefined while it is closed. */
  #disclosed: Disclosed | undefined;

  constructor(host: ReactiveElement, styles: StylesController) {
    this.#host = host;
    this.#disclosure = new Disclosure({ requestUpdate: () => this.#draw() }, styles);
    styles.add(dialogStyles);
    host.addController({ hostUpdated: () => this.#disclosed && this.#draw() });
  }

  /** Opens it, in words of `lang`; rejects if those cannot be loaded. Escape, the cross and a press beside it close it. */
  async open(lang: string, disclosed: Disclosed): Promise<void> {
    await this.#disclosure.load(lang);
    this.#disclosed = disclosed;
    this.#draw();
    const dialog = this.#root.querySelector('dialog');
    if (dialog) openModal(dialog);
  }

  /** In the language that the tag has drawn. */
  #draw(): void {
    const lang = this.#host.renderRoot.querySelector<HTMLElement>('.base')?.lang ?? '';
    const disclosed = this.#disclosed;
    const messages = disclosed && this.#disclosure.in(lang);
    render(
      messages
        ? html`<dialog
            class="disclosed"
            part="disclosure-dialog"
            aria-label=${messages.title}
            @click=${this.#pressed}
            @close=${this.#closed}
          >
            <div class="panel" lang=${messages.lang} dir=${messages.dir}>
              <b class="panel-title">${messages.title}</b>
              <button class="close" aria-label=${messages.close} @click=${this.#close}>×</button>
              ${this.#disclosure.view(lang, disclosed)}
            </div>
          </dialog>`
        : nothing,
      this.#root,
    );
    keepBeside(this.#host, this.#root);
  }

  readonly #close = (): void => this.#root.querySelector('dialog')?.close();

  /** It may have been opened again before the event comes. */
  readonly #closed = ({ currentTarget }: Event): void => {
    if (!(currentTarget as HTMLDialogElement).open) this.#disclosed = undefined;
  };

  /** A press on the dialog itself, not on what is in it, was on the backdrop. */
  readonly #pressed = ({ target }: Event): void => {
    if (target instanceof HTMLDialogElement) this.#close();
  };
}
