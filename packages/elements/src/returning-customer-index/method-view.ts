import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodAnswer } from '@huitou/contract/method-document.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { keepBeside } from '../core/keep-beside.ts';
import { openModal } from '../core/open-modal.ts';
import type { QueryController } from '../core/query-controller.ts';
import { Disclosure } from '../disclosure/disclosure.ts';
import { localizedName } from '../messages/localized-name.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { hostOf, nameIn, people, source, titleOf, verdict, verdictLevel } from './figures.ts';
import { HistoryView } from './history-view.ts';
import { historyStyles } from './history-view.styles.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import { inputsView } from './method-inputs.ts';
import { catalog } from './method-messages/catalog.ts';
import type { MethodMessages } from './method-messages/method-messages.ts';
import { countedView, ruleOf, stepsView } from './method-rules.ts';
import { methodStyles } from './method-view.styles.ts';
import { snapshotMethod } from './snapshot-method.ts';
import type { Tag } from './tag.ts';
import { troubleView } from './trouble-view.ts';

/** The method in words, with the merchant's own inputs: a dialog, loaded when a reader first asks for it. */
export class MethodView {
  readonly #tag: Tag;
  readonly #messages: MessagesController<MethodMessages>;
  readonly #method: QueryController<MethodAnswer>;
  readonly #history: HistoryView;
  readonly #disclosure: Disclosure;
  readonly #root = document.createElement('div');

  constructor(tag: Tag) {
    this.#tag = tag;
    this.#messages = new MessagesController<MethodMessages>(tag.host, catalog, 'indexMethod');
    this.#method = snapshotMethod(tag);
    this.#history = new HistoryView(tag);
    this.#disclosure = new Disclosure(tag.host, tag.styles);
    tag.styles.add(methodStyles, historyStyles);
  }

  /** Opens it; Escape, the button and a press beside it close it, and focus goes back to where it was. */
  open(): void {
    const dialog = this.#dialog;
    if (dialog) openModal(dialog);
  }

  /** Draws it beside what the tag draws, so that a tag whose method stays closed carries nothing of it. */
  draw(index: IndexMessages | undefined): void {
    const snapshot = this.#tag.snapshot();
    render(index && snapshot ? this.#view(index, snapshot) : nothing, this.#root);
    keepBeside(this.#tag.host, this.#root);
    this.#history.drawn();
  }

  #view(index: IndexMessages, snapshot: IndexSnapshot): TemplateResult {
    const messages = this.#messages.current;
    const answer = this.#method.current;
    const title = index.howOf(nameIn(index, snapshot.merchant));
    return html`<dialog part="method" aria-label=${title} @click=${this.#pressed} @close=${this.#history.close}>
      <div class="panel">
        <h2>${title}</h2>
        <button class="close" aria-label=${messages?.close ?? nothing} @click=${this.#close}>×</button>
        <p class="lead" data-level=${verdictLevel(snapshot)}>${verdict(index, snapshot, true)}</p>
        <p>${people(index, snapshot)}</p>
        <p>${titleOf(index, snapshot)}</p>
        <p class="quiet">${source(index, snapshot, hostOf(this.#tag.settings.api))}</p>
        ${troubleView(index, answer, this.#method.retry)}
        ${
          messages && 'value' in answer
            ? this.#body(index, messages, snapshot, answer.value)
            : html`<p role="status">${answer.status === 'failed' ? '' : index.loading}</p>`
        }
      </div>
    </dialog>`;
  }

  #body(
    index: IndexMessages,
    messages: MethodMessages,
    snapshot: IndexSnapshot,
    { document, hash }: MethodAnswer,
  ): TemplateResult {
    const { api } = this.#tag.settings;
    const { window, asOf } = snapshot;
    const disclosed = { api, shows: 'figures', window, asOf, documents: { methods: document.version } } as const;
    const named = document.dimensions.map(({ id, names }) => ({ id, name: localizedName(names, messages.lang, id) }));
    return html`${inputsView(index, messages, snapshot, document)} ${this.#history.render(index, messages, named)}
      ${countedView(messages, document)} ${stepsView(messages, ruleOf(index, snapshot, document))}
      ${this.#disclosure.view(messages.lang, disclosed)}
      <p class="quiet">${messages.document} <code>SHA-256 ${hash.slice(0, 16)}…</code></p>`;
  }

  readonly #close = (): void => this.#dialog?.close();

  /** A press on the dialog itself, not on what is in it, was on the backdrop. */
  readonly #pressed = ({ target }: Event): void => {
    if (target === this.#dialog) this.#close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#tag.host.renderRoot.querySelector('dialog');
  }
}
