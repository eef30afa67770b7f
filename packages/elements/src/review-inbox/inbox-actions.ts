import type { InboxItem } from '@huitou/contract/inbox.js';
import type { Answers } from './answers.ts';
import type { InboxChoice } from './inbox-choice.ts';
import type { InboxMessages } from './inbox-messages/inbox-messages.ts';
import type { InboxHost } from './inbox-settings.ts';
import type { InboxSource } from './inbox-source.ts';
import { noAnswer, undoFor } from './answer.ts';
import { FocusKeeper } from './focus-keeper.ts';
import type { Reading } from './reading.ts';
import { markRead } from './read-marks.ts';
import { promised, type Suggestion } from './suggestions.ts';

interface Parts {
  readonly source: InboxSource;
  readonly answers: Answers;
  readonly reading: Reading;
  readonly messages: () => InboxMessages | undefined;
  readonly split: () => boolean;
}

/** Does what a reader asks for, by pointer or by key, and puts the focus where it goes on. */
export class InboxActions {
  readonly #host: InboxHost;
  readonly #parts: Parts;

  constructor(host: InboxHost, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    void new FocusKeeper(host);
  }

  get open(): InboxItem | undefined {
    const { reading, source, split } = this.#parts;
    return reading.openOf(source.list.items, split());
  }

  /** Shows a review and marks it as read. */
  show(review: string, focus = ''): void {
    const { reading, source, split } = this.#parts;
    reading.review = review;
    reading.inReview = true;
    void markRead(source, [review], true).then(() => this.#host.requestUpdate());
    void this.#focus(focus || (split() ? '' : '.person'));
  }

  /** The next or the previous review. */
  move(by: 1 | -1): void {
    const { reading, source, split } = this.#parts;
    const { items } = source.list;
    const at = items.findIndex(({ review }) => review === reading.review);
    const next = items[at < 0 ? 0 : at + by];
    if (!next) return;
    this.show(next.review, split() || !reading.inReview ? `[data-review="${next.review}"]` : '.person');
  }

  /** To the answer of the open review. */
  reply(): void {
    const item = this.open;
    if (item) this.show(item.review, 'textarea');
  }

  readonly back = (): void => {
    const { reading } = this.#parts;
    reading.inReview = false;
    void this.#focus(reading.review ? `[data-review="${reading.review}"]` : '');
  };

  /** Takes the answer back that was sent last. */
  undo(): void {
    const review = this.#parts.answers.undoable;
    if (review) this.undoOf(review);
  }

  undoOf(review: string): void {
    const { answers, messages } = this.#parts;
    answers.undo(review);
    this.say(messages()?.takenBack ?? '');
    this.show(review, 'textarea');
  }

  /** Sends an answer; what can be done next has the focus. */
  send(review: string): void {
    const { answers, messages } = this.#parts;
    answers.send(review);
    const { stage, unread } = answers.kept.of(review);
    if (stage === 'pending') {
      this.say(messages()?.sendsIn(`${undoFor / 1000}`) ?? '');
      void this.#focus('.undo');
    }
    if (unread) this.say(messages()?.readFirst ?? '');
  }

  begin(review: string, suggestion: Suggestion, text: string): void {
    const { answers } = this.#parts;
    const { remedy } = answers.kept.of(review);
    const kind = suggestion === 'resend' || suggestion === 'first' ? promised[suggestion] : undefined;
    answers.write(review, { text, suggestion: text, remedy: remedy ?? (kind ? { kind } : null) });
    void this.#focus('textarea');
  }

  /** Takes a sent answer up again, or leaves it as it was. */
  edit({ review, reply, remedy }: InboxItem, editing: boolean): void {
    const { answers } = this.#parts;
    const begun = answers.kept.of(review).text;
    answers.write(review, editing && reply ? { text: begun || reply.text, remedy, editing } : { ...noAnswer, editing });
    void this.#focus(editing ? 'textarea' : '.person');
  }

  choose(choice: Partial<InboxChoice>): void {
    const { reading, source } = this.#parts;
    reading.reset();
    source.choose(choice);
  }

  async mark(read: boolean): Promise<void> {
    const { reading, source, messages } = this.#parts;
    const chosen = [...reading.chosen];
    reading.chosen = new Set();
    this.say(messages()?.[read ? 'markRead' : 'markUnread'] ?? '');
    if (!(await markRead(source, chosen, read))) this.say(messages()?.notMarked ?? '');
  }

  /** Shows what has come in by itself. */
  readonly showArrived = (): void => {
    this.#parts.source.list.showArrived();
    this.say('');
  };

  say(text: string): void {
    this.#parts.reading.said = text;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (selector) this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
