import type { Purchase } from '@huitou/contract/own-review.js';
import { html, nothing } from 'lit';
import type { State } from '../events.ts';
import { isolate } from '../messages/bidi.ts';
import { number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { DraftController } from './draft-controller.ts';
import { isSaying, longest } from './form-draft.ts';
import type { FormHost } from './form-settings.ts';
import type { KeptDraft } from './kept-draft.ts';
import { LeavesView } from './leaves-view.ts';
import type { FormMessages } from './form-messages/form-messages.ts';
import { optionsView } from './options-view.ts';
import { PicturesView } from './pictures-view.ts';

/** What is different where a review that was sent is written anew. */
export interface Anew {
  readonly title: readonly [title: string, line: string];
  readonly refusal: string;
  readonly cancel: unknown;
}

export type Disclose = (button: HTMLElement, messages: FormMessages) => void;

/** The form itself. */
export class FormView {
  readonly #host: FormHost;
  readonly #drafts: DraftController;
  readonly #disclose: Disclose | undefined;
  readonly #leaves: LeavesView;
  readonly #pictures: PicturesView;
  /** As it was when the form was first drawn: what comes later must not move what somebody is reading or writing. */
  #purchase: Purchase | null | undefined;
  #kept: KeptDraft | undefined;
  #allTopics = false;
  #missing = false;

  /** @param disclose opens how reviews are checked, for a button that is drawn for a first writing only. */
  constructor(host: FormHost, drafts: DraftController, disclose?: Disclose) {
    this.#disclose = disclose;
    this.#host = host;
    this.#drafts = drafts;
    this.#leaves = new LeavesView(drafts, () => host.requestUpdate());
    this.#pictures = new PicturesView(drafts);
  }

  /** What went wrong with the last thing that was done, in words. */
  notice(messages: FormMessages): string {
    const { notice } = this.#pictures;
    return this.#missing ? messages.missing : notice && messages[notice];
  }

  render(messages: FormMessages, state: State, code: string, purchase: Purchase | undefined, anew?: Anew): unknown {
    if (state === 'loading') {
      return html`<section class="card review-card" part="card" aria-busy="true" aria-label=${messages.loading}>
        <span class="bone wide"></span><span class="bone"></span><span class="bone tall"></span
        ><span class="bone tall"></span>
      </section>`;
    }
    const { kept } = this.#drafts;
    if (kept !== this.#kept) this.#purchase = undefined;
    this.#kept = kept;
    // What is known only once somebody writes would push apart what they write in.
    if (this.#purchase === undefined) this.#purchase = purchase ?? null;
    const known = this.#purchase;
    const off = this.#host.isDisabled || this.#drafts.preparing;
    if (isSaying(this.#drafts.draft)) this.#missing = false;
    return html`<section
      class="card review-card"
      part="card"
      @paste=${anew || off ? nothing : this.#pictures.pasted}
      @dragover=${anew || off ? nothing : this.#pictures.dragged}
      @drop=${anew || off ? nothing : this.#pictures.dropped}
    >
      ${this.#head(messages, known, anew)} ${this.#leaves.render(messages, off)}
      ${optionsView(messages, this.#drafts, known, off, {
        isOpen: this.#leaves.isOpen,
        asksAgain: this.#host.variant !== 'sheet',
        topics: { all: this.#allTopics, showAll: this.#showAllTopics },
        pictures: anew ? nothing : this.#pictures.button(messages, off),
      })}
      ${this.#pictures.list(messages, off)} ${this.#write(messages, off)}
      ${this.#foot(messages, state, code, anew?.refusal)}${anew?.cancel ?? nothing}
    </section>`;
  }

  #head(messages: FormMessages, known: Purchase | null, anew: Anew | undefined): unknown {
    if (anew) {
      const [title, line] = anew.title;
      return html`<div class="head">
        <p><b class="title" part="title">${title}</b><span class="quiet">${line}</span></p>
      </div>`;
    }
    const [one, more] = known?.goods ?? [];
    const bought = one && !more ? ` · ${isolate(localizedName(one.names, messages.lang, one.name))}` : '';
    const { visit = 0 } = known ?? {};
    const press = ({ currentTarget }: Event): void => this.#disclose?.(currentTarget as HTMLElement, messages);
    return html`<div class="head">
      <button class="about told" part="how" aria-haspopup="dialog" @click=${press}>
        <b class="title" part="title"
          >${visit > 1 ? messages.visit(number(messages.lang, visit), visit) : messages.title}</b
        ><span class="quiet"><u>${messages.only}</u>${bought}</span>
      </button>
    </div>`;
  }

  #write(messages: FormMessages, off: boolean): unknown {
    const { draft, preparing, unnamed } = this.#drafts;
    const busy = preparing || unnamed;
    return html`<div class="write">
      <textarea
        part="text"
        rows="1"
        dir="auto"
        maxlength=${longest}
        aria-label=${messages.text}
        placeholder=${messages.text}
        .value=${draft.text}
        ?disabled=${off}
        @input=${this.#typed}
      ></textarea>
      <button
        class="button primary"
        part="send"
        aria-busy=${busy}
        aria-disabled=${busy}
        ?disabled=${off && !preparing}
        @click=${this.#send}
      >
        ${messages.send}
      </button>
    </div>`;
  }

  #foot(messages: FormMessages, state: State, code: string, refusal = ''): unknown {
    const { kept, outbox, preparing, unnamed } = this.#drafts;
    const { length } = kept.content.text;
    const keeps = outbox.keeps(kept.key);
    const fate = preparing
      ? messages.sending[0]
      : unnamed
        ? messages.waiting[0]
        : !keeps
          ? messages.notKept
          : code
            ? messages.unchecked
            : kept.saved
              ? messages.kept
              : messages.promised;
    const refused = state === 'refused' && (messages.refusals[code] ?? messages.refusals['invalid-body']);
    const notice = this.notice(messages) || (refused ? refused.join('. ') : refusal);
    const [count, most] = [number(messages.lang, length), number(messages.lang, longest)];
    return html`<div class="foot quiet">
      <span part="note" class=${notice || !keeps ? 'warn' : ''}>${notice || fate}</span>
      <span class="count" role="img" aria-label=${messages.count(count, most)}>${length ? count : ''}</span>
    </div>`;
  }

  readonly #showAllTopics = (): void => {
    this.#allTopics = true;
    this.#host.requestUpdate();
  };

  readonly #typed = ({ target }: Event): void => {
    this.#drafts.change({ text: (target as HTMLTextAreaElement).value });
  };

  readonly #send = (): void => {
    if (isSaying(this.#drafts.draft)) {
      void this.#drafts.send();
      return;
    }
    this.#missing = true;
    this.#host.renderRoot.querySelector<HTMLElement>('.loves input')?.focus();
    this.#host.requestUpdate();
  };
}
