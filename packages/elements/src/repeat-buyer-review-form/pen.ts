import type { Outbox } from '@huitou/client/outbox/outbox.js';
import type { FurtherAct } from '@huitou/contract/own-review.js';
import { html, nothing } from 'lit';
import { MessagesController } from '../messages/messages-controller.ts';
import type { AfterMessages } from './after-messages/after-messages.ts';
import { catalog } from './after-messages/catalog.ts';
import { DraftController } from './draft-controller.ts';
import { emptyDraft, fromStored, longest, toSend } from './form-draft.ts';
import type { FormMessages } from './form-messages/form-messages.ts';
import type { FormHost } from './form-settings.ts';
import { FormView } from './form-view.ts';
import { changeOf, destinationOf } from './further-act.ts';
import type { PurchaseSource } from '../core/purchase-source.ts';
import { idOf, type SentReview } from './sent-review.ts';

/** What a form lends to whoever writes with it. */
export interface PenSettings {
  readonly host: FormHost;
  readonly api: () => string;
  readonly source: PurchaseSource;
  readonly outbox: Outbox;
  readonly messages: () => FormMessages | undefined;
  readonly review: () => SentReview | undefined;
}

interface Writing {
  readonly drafts: DraftController;
  readonly form: FormView | undefined;
}

/** Writes what an author adds, edits or says for a review; kept and sent like a review itself. */
export class Pen {
  readonly #settings: PenSettings;
  readonly #close: () => void;
  readonly #messages: MessagesController<AfterMessages>;
  readonly #writings = new Map<FurtherAct, Writing>();
  #missing = false;
  #done: FurtherAct | undefined;
  /** How often it had been sent when its author opened the form again. */
  #opened = -1;

  /** @param close called when the author is done, or has thought better of it. */
  constructor(settings: PenSettings, close: () => void) {
    this.#settings = settings;
    this.#close = close;
    this.#messages = new MessagesController(settings.host, catalog, 'formAfter');
  }

  /** What came of the last thing that was sent, for screen readers. */
  get said(): string {
    return (this.#done && this.#messages.current?.done[this.#done]) ?? '';
  }

  /** Takes up what was begun; not while the form is being drawn. */
  begin(act: FurtherAct): void {
    this.#done = undefined;
    this.#missing = false;
    if (!this.#writings.has(act)) this.#writings.set(act, this.#create(act));
  }

  render(act: FurtherAct): unknown {
    const words = this.#messages.current;
    const { drafts, form } = this.#writings.get(act) ?? {};
    if (!words || !drafts) return nothing;
    const { entry, sending } = drafts;
    const isRefused = entry?.status === 'refused';
    const [title, line] = words.title[act];
    const note =
      entry?.status === 'waiting'
        ? sending
          ? words.sending
          : words.waiting
        : isRefused
          ? (words.refusals[entry.code] ?? words.refused)
          : this.#missing
            ? words.empty
            : drafts.kept.saved
              ? words.kept
              : line;
    // Why it was refused takes the place that says that it is being sent, so that nothing moves by itself.
    if (form && entry?.status !== 'waiting' && (!isRefused || this.#opened === drafts.sends)) {
      return this.#whole(form, words, drafts, isRefused ? note : '');
    }
    const off = this.#settings.host.isDisabled || entry?.status === 'waiting';
    return html`<div class="confirm" part="afterwards" role="group" aria-label=${title}>
      <p><b class="title">${title}</b></p>
      ${form ? nothing : this.#field(act, words, drafts, off)}
      <p class=${isRefused || this.#missing ? 'quiet warn' : 'quiet'} part="note" role="status">${note}</p>
      ${
        entry?.status === 'waiting'
          ? html`<button class="button" part="retry" @click=${() => void this.#settings.outbox.flush(true)}>
              ${words.retry}
            </button>`
          : html`${
                form
                  ? html`<button class="button" part="edit" @click=${() => this.#open(drafts)}>
                      ${this.#settings.messages()?.open}
                    </button>`
                  : nothing
              }<button class="button" @click=${() => void this.#cancel(drafts)}>${words.cancel}</button>`
      }
    </div>`;
  }

  #field(act: FurtherAct, words: AfterMessages, drafts: DraftController, off: boolean): unknown {
    return html`<div class="write">
      <textarea
        part="text"
        rows="2"
        dir="auto"
        maxlength=${longest}
        aria-label=${words.field[act]}
        placeholder=${words.field[act]}
        .value=${drafts.draft.text}
        ?disabled=${off}
        @input=${({ target }: Event) => drafts.change({ text: (target as HTMLTextAreaElement).value })}
      ></textarea>
      <button class="button primary" part="send" ?disabled=${off} @click=${() => this.#send(drafts)}>
        ${words.send}
      </button>
    </div>`;
  }

  /** The form that the review was written with, and what it said in it. */
  #whole(form: FormView, words: AfterMessages, drafts: DraftController, refusal: string): unknown {
    const { source, messages } = this.#settings;
    const purchase = source.state.is === 'ready' ? source.state.value : undefined;
    const all = messages();
    if (!all) return nothing;
    return form.render(all, 'ready', '', purchase, {
      title: words.title.edit,
      refusal,
      cancel: html`<button class="link" @click=${() => void this.#cancel(drafts)}>${words.cancel}</button>`,
    });
  }

  #create(act: FurtherAct): Writing {
    const { host, api, source, review } = this.#settings;
    const isEdit = act === 'edit';
    const drafts = new DraftController(host, api, source, {
      suffix: ` ${act}`,
      change: changeOf[act],
      to: () => destinationOf(act, idOf(review())),
      toSend: isEdit ? toSend : ({ text }) => ({ text: text.trim() }),
      begin: () => {
        const standing = isEdit && review();
        return standing ? fromStored(standing, []) : emptyDraft;
      },
      done: () => void this.#sent(act, drafts),
    });
    return { drafts, form: isEdit ? new FormView(host, drafts) : undefined };
  }

  #open({ sends }: DraftController): void {
    this.#opened = sends;
    this.#settings.host.requestUpdate();
  }

  #send(drafts: DraftController): void {
    this.#missing = drafts.draft.text.trim() === '';
    if (!this.#missing) void drafts.send();
    this.#settings.host.requestUpdate();
  }

  async #cancel(drafts: DraftController): Promise<void> {
    this.#missing = false;
    await drafts.clear();
    this.#close();
  }

  /** What became of the review is the API's to say. */
  async #sent(act: FurtherAct, drafts: DraftController): Promise<void> {
    await this.#settings.source.ask();
    this.#done = act;
    await drafts.clear();
    this.#close();
  }
}
