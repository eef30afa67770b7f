import { methodOf } from '@huitou/client/method-of.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodAnswer } from '@huitou/contract/method-document.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sheetOf } from '../shared/css.ts';
import { nameIn } from '../shared/name-in.ts';
import { note } from '../shared/note-template.ts';
import { QueryController } from '../shared/query-controller.ts';
import { StringsController } from '../shared/strings.ts';
import type { Widget } from '../shared/widget.ts';
import { basis, source, verdict } from './facts.ts';
import { historyStyles } from './history-section.styles.ts';
import { HistorySection } from './history-section.ts';
import { counted, ruleOf, steps } from './method-face.ts';
import { inputs } from './method-inputs.ts';
import type { MethodWords } from './method-strings/words.ts';
import { methodStyles } from './method-panel.styles.ts';
import type { IndexWords } from './strings/words.ts';

const tables = {
  en: () => import('./method-strings/en.ts'),
  zh: () => import('./method-strings/zh-cn.ts'),
  ar: () => import('./method-strings/ar.ts'),
};

/** The method in words, with the merchant's own inputs: a dialog, loaded when a reader first asks for it. */
export class MethodPanel {
  readonly #host: Widget;
  readonly #words: StringsController<MethodWords>;
  readonly #method: QueryController<MethodAnswer>;
  readonly #history: HistorySection;
  #version = '';

  constructor(host: Widget) {
    this.#host = host;
    this.#words = new StringsController<MethodWords>(host, tables);
    this.#method = new QueryController<MethodAnswer>(
      host,
      () => this.#version,
      () => methodOf(host.address, this.#version),
    );
    this.#history = new HistorySection(host);
    // A tag that comes back to the page puts on only its own.
    host.addController({
      hostConnected: () => void host.renderRoot.adoptedStyleSheets.push(sheetOf(methodStyles), sheetOf(historyStyles)),
    });
  }

  /** Opens it; Escape, the button and a press beside it close it, and focus goes back to where it was. */
  open(): void {
    this.#dialog?.showModal();
  }

  render(index: IndexWords, snapshot: IndexSnapshot): TemplateResult {
    if (this.#version !== snapshot.method) {
      this.#version = snapshot.method;
      this.#host.requestUpdate();
    }
    const words = this.#words.current;
    const remote = this.#method.current;
    const title = words?.title ?? index.how;
    return html`<dialog part="method" aria-label=${title} @click=${this.#beside} @close=${this.#history.close}>
      <div class="base panel" lang=${index.lang} dir=${index.dir}>
        <h2>${title}</h2>
        <button class="close" aria-label=${words?.close ?? nothing} @click=${this.#close}>×</button>
        <p class="lead">
          <b>${snapshot.merchant.name}</b> ·
          <span data-level=${snapshot.level}>${verdict(index, snapshot)}</span>
        </p>
        ${basis(index, snapshot)}
        <p class="quiet">${source(index, snapshot, this.#host.address)}</p>
        ${note(index, remote, this.#method.retry)}
        ${
          words && 'value' in remote
            ? this.#body(index, words, snapshot, remote.value)
            : html`<p role="status">${remote.is === 'failed' ? '' : index.loading}</p>`
        }
      </div>
    </dialog>`;
  }

  #body(
    index: IndexWords,
    words: MethodWords,
    snapshot: IndexSnapshot,
    { document, hash }: MethodAnswer,
  ): TemplateResult {
    const href = `${this.#host.address}/v1/methods/${encodeURIComponent(document.version)}`;
    const named = document.dimensions.map(({ id, names }) => ({ id, name: nameIn(names, words.lang, id) }));
    return html`${inputs(index, words, snapshot, document)} ${this.#history.render(index, words, named)}
      ${counted(words, document)} ${steps(words, ruleOf(words, snapshot, document))}
      <p class="quiet">
        <a href=${href} target="_blank" rel="noopener noreferrer">${words.document}</a>
        <code>SHA-256 ${hash.slice(0, 16)}…</code>
      </p>`;
  }

  readonly #close = (): void => this.#dialog?.close();

  /** A press on the dialog itself, not on what is in it, was on the backdrop. */
  readonly #beside = ({ target }: Event): void => {
    if (target === this.#dialog) this.#close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}
