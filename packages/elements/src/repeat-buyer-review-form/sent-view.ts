import type { FurtherAct, Purchase } from '@huitou/contract/own-review.js';
import { html, nothing } from 'lit';
import type { ReactiveElement } from '@lit/reactive-element';
import { cloverSvg } from '../clover/clover-svg.ts';
import { logPage } from '../core/log-page.ts';
import { permalink } from '../core/permalink.ts';
import { copyText, shareLink } from '../core/share-link.ts';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import { calendarDay } from '../repeat-buyer-reviews/review-parts.ts';
import type { Afterwards } from './afterwards.ts';
import { leavesOf } from './form-draft.ts';
import type { FormMessages } from './form-messages/form-messages.ts';
import { saveFile } from '../core/save-file.ts';
import { idOf, type SentReview } from './sent-review.ts';

/** What became of a review, and what its author can do with it: keep the receipt, share, erase. */
export class SentView {
  readonly #host: ReactiveElement;
  readonly #afterwards: Afterwards;
  readonly #api: () => string;
  readonly #erase: () => Promise<boolean>;
  #asking = false;
  #failed = false;
  #copied = '';

  constructor(host: ReactiveElement, afterwards: Afterwards, api: () => string, erase: () => Promise<boolean>) {
    this.#host = host;
    this.#afterwards = afterwards;
    this.#api = api;
    this.#erase = erase;
  }

  render(messages: FormMessages, review: SentReview, purchase: Purchase | undefined): unknown {
    const [title, line] = messages[review.state];
    const reasons = review.rules.map(({ reason }) => messages.reasons[reason] ?? reason).join(', ');
    const { text, stars, receipt } = review;
    const pen = this.#afterwards.render();
    if (this.#afterwards.edits) return pen;
    return html`<section class="card review-card sent" part="card">
      <div class="head">
        <p part="message"><b class="title">${title}</b><span class="quiet">${line}</span></p>
        ${cloverSvg(leavesOf({ stars }))}
      </div>
      ${reasons ? html`<p class="note warn" part="note">${reasons}</p>` : nothing}
      ${text ? html`<blockquote class="own" part="text"><bdi>${text}</bdi></blockquote>` : nothing}
      ${this.#since(messages, review)} ${pen}
      <div class="actions" part="actions">
        ${(review.may ?? []).map((act) => this.#actView(messages, act))}
        ${
          purchase && purchase.visit > 1 && /published|folded/.test(review.state)
            ? html`<button class="button primary" @click=${() => this.#share(messages, review, purchase)}>
                ${this.#copied === 'share' ? messages.copied : messages.share}
              </button>`
            : nothing
        }
        ${
          receipt
            ? html`<button class="button" @click=${() => saveFile(`receipt-${idOf(review)}.jwt`, receipt)}>
                  ${messages.receipt}</button
                ><button class="button" @click=${() => this.#copy('receipt', receipt)}>
                  ${this.#copied === 'receipt' ? messages.copied : messages.copy}
                </button>`
            : nothing
        }
        ${
          review.log
            ? html`<a
                class="link"
                part="log"
                href=${logPage(this.#api(), messages.lang, idOf(review))}
                target="_blank"
                rel="noopener noreferrer"
                >${messages.log}</a
              >`
            : nothing
        }
        ${this.#eraseView(messages)}
      </div>
    </section>`;
  }

  /** What came after it. */
  #since({ lang, added, editedOn, appealed }: FormMessages, review: SentReview): unknown {
    const { appendices = [], editedOn: day, appeal } = review;
    const more = [
      ...appendices.map(({ days, text }) => [added(number(lang, days), days), text] as const),
      ...(appeal ? [[appealed, appeal.text] as const] : []),
    ];
    return html`${day ? html`<p class="quiet">${editedOn(date(lang, day, calendarDay))}</p>` : nothing}
    ${more.map(
      ([title, text]) =>
        html`<blockquote class="own" part="appendix">
          <b class="quiet">${title}</b><br /><bdi>${text}</bdi>
        </blockquote>`,
    )}`;
  }

  #actView(messages: FormMessages, act: FurtherAct): unknown {
    if (this.#afterwards.open === act) return nothing;
    return html`<button
      class="button"
      part=${act}
      @click=${({ currentTarget }: Event) => this.#afterwards.begin(act, currentTarget as HTMLButtonElement)}
    >
      ${messages.acts[act]}
    </button>`;
  }

  #eraseView(messages: FormMessages): unknown {
    if (!this.#asking) {
      return html`<button class="link" @click=${() => this.#ask(true)}>${messages.erase}</button>`;
    }
    return html`<div class="confirm" role="group" aria-label=${messages.erase}>
      <p>${this.#failed ? messages.eraseFailed : messages.eraseAsk}</p>
      <button class="button danger" @click=${() => void this.#confirmed()}>${messages.erase}</button>
      <button class="button" @click=${() => this.#ask(false)}>${messages.keep}</button>
    </div>`;
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    this.#failed = false;
    this.#host.requestUpdate();
  }

  async #confirmed(): Promise<void> {
    this.#failed = !(await this.#erase());
    this.#asking = this.#failed;
    this.#host.requestUpdate();
  }

  async #share(messages: FormMessages, review: SentReview, { merchant, visit }: Purchase): Promise<void> {
    const text = messages.shared(isolate(merchant.name), number(messages.lang, visit), visit);
    const url = permalink(location.href, idOf(review));
    const copied = `${text} ${url}`;
    const handed = await shareLink({ text, url }, copied);
    if (handed !== 'shared') this.#show('share', copied, handed === 'copied');
  }

  async #copy(what: string, text: string): Promise<void> {
    this.#show(what, text, await copyText(text));
  }

  /** What could not be copied is kept as a file. */
  #show(what: string, text: string, copied: boolean): void {
    if (!copied) return saveFile(`${what}.txt`, text);
    this.#copied = what;
    this.#host.requestUpdate();
  }
}
