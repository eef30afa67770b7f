import { replied } from '@huitou/contract/inbox.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ClockController } from '../core/clock-controller.ts';
import { LiveController } from '../core/live-controller.ts';
import type { FormController } from '../core/form-controller.ts';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import type { Stated } from '../core/state-controller.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { ReplyEvent } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { homeOf } from '../repeat-buyer-reviews/address-of.ts';
import { Answers, type Deliver } from './answers.ts';
import { styles } from './all.styles.ts';
import { troubleOf, type Inbox } from './inbox.ts';
import { toStaffError } from '../core/staff-error.ts';
import { InboxActions } from './inbox-actions.ts';
import { catalog } from './inbox-messages/catalog.ts';
import type { InboxMessages } from './inbox-messages/inbox-messages.ts';
import { ask } from '../core/staff-requests.ts';
import type { InboxHost } from './inbox-settings.ts';
import { InboxSource } from './inbox-source.ts';
import { statedOf } from './inbox-state.ts';
import { inboxView, refusalView } from './inbox-view.ts';
import { Reading } from './reading.ts';
import { forgetPages } from './recent-pages.ts';
import type { Form } from './reserve.ts';

/** What the body of the tag is put together with. */
export interface BodyParts {
  readonly api: () => string;
  readonly form: FormController<Form>;
  readonly styles: StylesController;
}

/** Everything of the inbox that is loaded once a tag stands in a page: requests, words and drawing. */
export class InboxBody implements LatePlace {
  readonly source: InboxSource;
  readonly host: InboxHost;
  readonly #parts: BodyParts;
  readonly #messages: MessagesController<InboxMessages>;
  readonly #answers: Answers;
  readonly #reading = new Reading();
  readonly #actions: InboxActions;
  #desk: (() => unknown) | undefined;
  #asksDesk = false;

  constructor(host: InboxHost, parts: BodyParts) {
    this.host = host;
    this.#parts = parts;
    parts.styles.add(...styles);
    this.#messages = new MessagesController<InboxMessages>(host, catalog, 'inbox');
    this.source = new InboxSource(host, parts.api);
    this.#answers = new Answers(host, this.#deliver);
    void new ClockController(host);
    new LiveController(
      host,
      () => (this.source.list.meta?.role === 'merchant' ? [parts.api(), host.merchant] : undefined),
      async () => {
        const { followReviews } = await import('./follow-reviews.ts');
        return (tag, api, merchant) => followReviews(tag, api, merchant, () => void this.source.refresh(true));
      },
    );
    this.#actions = new InboxActions(host, {
      source: this.source,
      answers: this.#answers,
      reading: this.#reading,
      messages: () => this.messages,
      split: () => parts.form.form === 'split',
    });
  }

  get messages(): InboxMessages | undefined {
    return this.#messages.current;
  }

  set late(words: string) {
    this.#actions.say(words);
  }

  /** What the tag shows, and why. */
  get stated(): Stated {
    return statedOf(this.source, this.messages !== undefined);
  }

  /** Follows the settings; to be called before an update is drawn. */
  follow(): void {
    this.#messages.hostUpdate();
    this.source.follow();
    // Another inbox has drafts and chosen reviews of its own.
    const { asked, api } = this.source;
    const inbox = asked && new URL(`${api}/`, document.baseURI).href + this.host.merchant;
    if (inbox !== this.#answers.kept.inbox) {
      this.#reading.reset();
      void this.#answers.open(inbox);
    }
  }

  readonly #deliver: Deliver = async (review, { text, remedy }, keepalive) => {
    const { source } = this;
    const { merchant } = this.host;
    const path = `reviews/${encodeURIComponent(review)}/reply`;
    const call = { method: 'PUT', body: { text, remedy }, keepalive } as const;
    const answer = await ask(source.api, path, replied, source.tokens, call).catch((error: unknown) => {
      if (this.messages) this.#actions.say(troubleOf(this.messages, toStaffError(error)));
      throw error;
    });
    const before = source.list.items.find((item) => item.review === review);
    forgetPages();
    source.list.patch(new Set([review]), { reply: answer.reply, remedy: answer.remedy, read: true });
    if (before && !before.reply) source.list.patchMeta(({ waiting }) => ({ waiting: Math.max(0, waiting - 1) }));
    this.#actions.say(this.messages?.sent ?? '');
    this.host.dispatchEvent(new ReplyEvent(merchant, review));
  };

  /** Few buttons have a name: what they do is loaded once one is pressed. */
  readonly #pressed = ({ target }: Event): void => {
    const { messages } = this;
    const button = (target as Element).closest<HTMLButtonElement>('button[name]');
    if (button && messages)
      void withLateFile(this, button, messages, async () =>
        (await import('./inbox-late.ts')).act(this.host, this.#parts.styles, messages.lang, button),
      );
  };

  /** The whole, or in its place why it cannot be shown. */
  view(state: string): TemplateResult {
    const { messages, source } = this;
    const { form } = this.#parts.form;
    if (!messages || !form || state === 'idle') return html`<slot></slot>`;
    const inbox: Inbox = {
      messages,
      form,
      source,
      home: homeOf(source.api),
      answers: this.#answers,
      reading: this.#reading,
      actions: this.#actions,
      open: this.#actions.open,
    };
    if (source.list.meta?.role !== 'platform') return inboxView(inbox, state, this.#pressed);
    void this.#openDesk();
    return html`${refusalView(inbox, state) ?? this.#desk?.() ?? nothing}`;
  }

  /** Few are of the platform's staff, so what they decide with is loaded for them alone. */
  async #openDesk(): Promise<void> {
    if (this.#asksDesk) return;
    this.#asksDesk = true;
    try {
      const { createDesk } = await import('./desk-view.ts');
      this.#desk = createDesk(this.host, this.source, this.#parts.styles);
    } catch {
      // Tried again at the next update, as whenever a part of the script is late.
      this.#asksDesk = false;
    }
    this.host.requestUpdate();
  }
}
