import type { ReactiveController } from 'lit';
import { undoFor, type Answer } from './answer.ts';
import { toStaffError } from '../core/staff-error.ts';
import { KeptAnswers } from './kept-answers.ts';

interface AnswersHost {
  readonly isConnected: boolean;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/** Sends an answer; it has been taken in once that resolves. `leaving`: the page will not see it. */
export type Deliver = (review: string, answer: Answer, leaving: boolean) => Promise<void>;

/**
 * Lets answers go out: ten seconds after they were sent, so that they can be taken back. Leaving the page sends them at
 * once, and where that fails the next visit does.
 */
export class Answers implements ReactiveController {
  readonly kept = new KeptAnswers();
  readonly #host: AnswersHost;
  readonly #deliver: Deliver;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(host: AnswersHost, deliver: Deliver) {
    this.#host = host;
    this.#deliver = deliver;
    host.addController(this);
  }

  /** The review whose answer was sent last and can be taken back. */
  get undoable(): string | undefined {
    return this.kept.at('pending').at(-1);
  }

  /** Takes up the drafts of another inbox. */
  async open(inbox: string): Promise<void> {
    if (inbox === this.kept.inbox) return;
    this.#leave();
    if (await this.kept.open(inbox)) this.#changed();
  }

  /** Changes an answer that is being written. */
  write(review: string, change: Partial<Answer>): void {
    const before = this.kept.of(review);
    if (before.stage !== 'writing') return;
    this.kept.set(review, { ...before, unread: false, error: undefined, ...change });
    this.#changed();
  }

  /** Lets it go out in a while; a suggestion that nobody has changed only at the second time. */
  send(review: string): void {
    const answer = this.kept.of(review);
    if (!answer.text.trim() || answer.stage !== 'writing') return;
    if (answer.text === answer.suggestion && !answer.unread) this.kept.set(review, { ...answer, unread: true });
    else this.kept.set(review, { ...answer, stage: 'pending', due: Date.now() + undoFor, error: undefined });
    this.#changed();
  }

  undo(review: string): void {
    const answer = this.kept.of(review);
    if (answer.stage !== 'pending' && answer.stage !== 'waiting') return;
    this.kept.set(review, { ...answer, stage: 'writing', due: 0 });
    this.#changed();
  }

  async sendNow(review: string, leaving = false): Promise<void> {
    const { inbox } = this.kept;
    const answer = this.kept.of(review);
    if (answer.stage === 'sending' || !answer.text.trim()) return;
    // Kept as it was: a page that is gone before the answer comes leaves it for the next visit.
    this.kept.set(review, { ...answer, stage: 'sending' }, false);
    this.#changed();
    try {
      await this.#deliver(review, answer, leaving);
      this.kept.drop(inbox, review);
    } catch (thrown) {
      if (inbox !== this.kept.inbox) return;
      const error = toStaffError(thrown);
      if (error.trouble === 'offline') this.kept.set(review, { ...answer, stage: 'waiting', due: answer.due || 1 });
      else this.kept.set(review, { ...answer, stage: 'writing', due: 0, error });
    }
    this.#changed();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('online', this.#online);
    this.#changed();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('online', this.#online);
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    // A move in the page disconnects and connects at once; only a departure is one.
    queueMicrotask(() => this.#host.isConnected || this.#leave());
  }

  #changed(): void {
    if (this.kept.ticks && this.#host.isConnected) this.#ticking ??= setInterval(this.#second, 1000);
    else {
      clearInterval(this.#ticking);
      this.#ticking = undefined;
    }
    this.#host.requestUpdate();
  }

  readonly #second = (): void => {
    for (const review of this.kept.at('pending')) if (this.kept.of(review).due <= Date.now()) void this.sendNow(review);
    void this.kept.orphans().then((left) => left.forEach((review) => void this.sendNow(review)));
    this.#changed();
  };

  readonly #leave = (): void => this.kept.at('pending').forEach((review) => void this.sendNow(review, true));

  readonly #online = (): void => this.kept.at('waiting').forEach((review) => void this.sendNow(review));
}
