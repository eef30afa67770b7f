import { callApi } from '@huitou/client/outbox/call-api.js';
import { pageEnvironment } from '@huitou/client/outbox/outbox-environment.js';
import { takenBack } from '@huitou/contract/own-review.js';
import { disclosureOpener } from '../core/disclosure-opener.ts';
import type { SettingsController } from '../core/settings-controller.ts';
import type { Stated } from '../core/state-controller.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { moderationRules } from '../disclosure/disclosed.ts';
import { ReviewEvent, type State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { Afterwards } from './afterwards.ts';
import { blockedView } from './blocked-view.ts';
import { choiceStyles } from './choice.styles.ts';
import { DraftController } from './draft-controller.ts';
import { fromStored, isSaying, toSend } from './form-draft.ts';
import type { Body, FormHost } from './form-settings.ts';
import { FormView } from './form-view.ts';
import { formStyles } from './form.styles.ts';
import { catalog } from './form-messages/catalog.ts';
import type { FormMessages } from './form-messages/form-messages.ts';
import { PurchaseSource } from '../core/purchase-source.ts';
import { idOf, type SentReview } from './sent-review.ts';
import { SentView } from './sent-view.ts';

/** What the form is made of: loaded by the tag, see `loaded-body.ts`. */
class FormBody implements Body {
  readonly #host: FormHost;
  readonly #api: () => string;
  readonly #messages: MessagesController<FormMessages>;
  readonly #source: PurchaseSource;
  readonly #drafts: DraftController;
  readonly #form: FormView;
  readonly #afterwards: Afterwards;
  readonly #sent: SentView;
  #erased = '';
  /** How often it had been sent when its author opened it: what comes of another time moves nothing either. */
  #opened = -1;

  constructor(host: FormHost, settings: SettingsController, styles: StylesController) {
    this.#host = host;
    // Kept with what is written, and asked from other pages: relative to none.
    this.#api = () => new URL(settings.api, host.ownerDocument.baseURI).href.replace(/\/+$/, '');
    this.#messages = new MessagesController(host, catalog, 'form');
    this.#source = new PurchaseSource(host, this.#api);
    this.#drafts = new DraftController(host, this.#api, this.#source);
    const open = disclosureOpener(host, styles);
    const documents = { 'moderation-rules': moderationRules };
    this.#form = new FormView(host, this.#drafts, (button, messages) => {
      void open(button, messages, { api: this.#api(), shows: 'reviews', documents });
    });
    this.#afterwards = new Afterwards({
      ...{ host, api: this.#api, source: this.#source, outbox: this.#drafts.outbox },
      messages: () => this.messages,
      review: () => this.#review,
    });
    this.#sent = new SentView(host, this.#afterwards, this.#api, () => this.#erase());
  }

  get messages(): FormMessages | undefined {
    return this.#messages.current;
  }

  /** What was taken in: as the API says now, else as it answered. */
  get #review(): SentReview | undefined {
    const { state } = this.#source;
    const { answer } = this.#drafts.entry ?? {};
    if (state.is === 'ready' && state.value.review) return { receipt: null, ...answer, ...state.value.review };
    const { text, stars } = this.#drafts.draft;
    return answer?.state ? { rules: [], ...answer, state: answer.state, text, stars } : undefined;
  }

  get said(): string {
    const { messages } = this;
    const [state, code = ''] = this.stated();
    if (!messages) return '';
    const notice = this.#form.notice(messages);
    if (notice || this.#afterwards.said) return notice || this.#afterwards.said;
    if (state === 'not-allowed' || state === 'refused') return (messages.refusals[code] ?? messages.failed).join('. ');
    if (/^(waiting|sending|published|held|folded|erased)$/.test(state)) return messages[state as 'waiting'].join('. ');
    return '';
  }

  get value(): string {
    const review = this.#review;
    if (review) return JSON.stringify({ review: idOf(review), state: review.state });
    const { draft } = this.#drafts;
    return isSaying(draft) ? JSON.stringify(toSend(draft, this.messages?.lang ?? 'en')) : '';
  }
  set value(text: string) {
    try {
      this.#drafts.change(fromStored(JSON.parse(text) as object, this.#drafts.draft.pictures));
    } catch {
      // What is no JSON is no draft.
    }
  }

  get missing(): string {
    return this.value ? '' : (this.messages?.missing ?? '');
  }

  reset(): void {
    this.#drafts.reset();
  }

  stated(): Stated {
    const { state } = this.#source;
    const { entry, sending, preparing } = this.#drafts;
    // A form is not drawn for somebody whose review waits to be sent.
    if (!this.messages || this.#drafts.restoring || (state.is === 'loading' && !entry)) return ['loading'];
    if (this.#erased && this.#erased === this.#source.key) return ['erased'];
    const review = this.#review;
    if (review) return [review.state, review.rules[0]?.reason ?? ''];
    if (entry?.status === 'waiting') return sending ? ['sending'] : ['waiting', entry.code];
    if (preparing) return ['sending'];
    if (state.is === 'refused') return ['not-allowed', state.code];
    if (state.is === 'ready' && state.value.mayWrite !== 'yes') return ['not-allowed', state.value.mayWrite];
    if (state.is === 'loading') return ['loading'];
    if (entry?.status === 'refused') return ['refused', entry.code];
    return ['ready', state.is === 'later' ? state.code : ''];
  }

  settled(): 'waiting' | 'small' | 'whole' {
    const [state] = this.stated();
    if (state === 'loading') return 'waiting';
    // What the author has opened may take the room it needs.
    return (state === 'ready' || this.#drafts.preparing) && !this.#isOpen ? 'whole' : 'small';
  }

  render(isLine: boolean): unknown {
    const { messages } = this;
    const [state, code = ''] = this.stated();
    if (!messages) return undefined;
    const purchase = this.#source.state.is === 'ready' ? this.#source.state.value : undefined;
    const review = this.#review;
    if (review && state !== 'erased') return this.#sent.render(messages, review, purchase);
    // Why it was refused takes the place that says that it is being sent: above the form it would push what is read.
    if (isLine ? /^(ready|refused|loading)$/.test(state) : state === 'refused' && !this.#isOpen) {
      const open = state === 'loading' ? undefined : this.#openForm;
      return blockedView(messages, state, code, this.#drafts.draft, open);
    }
    if (state === 'ready' || state === 'refused' || state === 'loading' || this.#drafts.preparing) {
      return this.#form.render(messages, state, code, purchase);
    }
    return blockedView(messages, state, code, this.#drafts.draft, this.#retry(state, code));
  }

  get #isOpen(): boolean {
    return this.#opened === this.#drafts.sends;
  }

  readonly #openForm = (): void => {
    this.#opened = this.#drafts.sends;
    this.#host.requestUpdate();
  };

  /** A way to try again, where that can change anything. */
  #retry(state: State, code: string): (() => void) | undefined {
    if (state === 'waiting') return () => void this.#drafts.outbox.flush(true);
    return code === 'unknown-order' ? () => void this.#source.ask() : undefined;
  }

  async #erase(): Promise<boolean> {
    const id = idOf(this.#review);
    const { token, key } = this.#source;
    const called = await callApi(pageEnvironment(), `${this.#api()}/v1/reviews/${id}`, token, takenBack, {
      method: 'DELETE',
    });
    if ('code' in called) return false;
    this.#erased = key;
    await this.#drafts.outbox.discard(key);
    this.#host.dispatchEvent(new ReviewEvent(id, 'erased'));
    this.#host.requestUpdate();
    return true;
  }
}

/** Makes the body of a form; its styles come with it. */
export function createBody(host: FormHost, settings: SettingsController, styles: StylesController): Body {
  styles.add(formStyles, choiceStyles);
  return new FormBody(host, settings, styles);
}
