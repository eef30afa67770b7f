import { decided, staffReviews, type StaffReview, type StaffView } from '@huitou/contract/staff-review.js';
import type { ReactiveController } from '@lit/reactive-element';
import { MessagesController } from '../messages/messages-controller.ts';
import { undoFor } from './answer.ts';
import { catalog } from './desk-messages/catalog.ts';
import type { DeskMessages } from './desk-messages/desk-messages.ts';
import { ask } from '../core/staff-requests.ts';
import type { InboxHost } from './inbox-settings.ts';
import type { InboxSource } from './inbox-source.ts';

/** What staff may decide here; to fold what is public they come from the page where it is. */
export type DeskAction = 'release' | 'refuse' | 'unfold';

/** A decision that was made and can be taken back until `due` (milliseconds since 1970). */
export interface Pending {
  readonly action: DeskAction;
  readonly reason: string;
  readonly due: number;
  readonly stage: 'pending' | 'sending' | 'failed';
}

/** The inbox of the platform's staff: what waits for a person or is folded at a merchant, and what they decide. */
export class Desk implements ReactiveController {
  readonly #host: InboxHost;
  readonly #source: InboxSource;
  readonly #messages: MessagesController<DeskMessages>;
  readonly pending = new Map<string, Pending>();
  view: StaffView = 'held';
  reviews: readonly StaffReview[] = [];
  status: 'loading' | 'ready' | 'failed' = 'loading';
  /** For screen readers. */
  said = '';
  #next: string | null = null;
  #asked = '';
  #turn = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(host: InboxHost, source: InboxSource) {
    this.#host = host;
    this.#source = source;
    this.#messages = new MessagesController(host, catalog, 'inboxDesk');
    host.addController(this);
  }

  get messages(): DeskMessages | undefined {
    return this.#messages.current;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    this.#changed();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    // A move in the page disconnects and connects at once; only a departure is one.
    queueMicrotask(() => this.#host.isConnected || this.#leave());
  }

  hostUpdate(): void {
    if (this.#source.asked === this.#asked) return;
    this.#leave();
    this.#asked = this.#source.asked;
    this.reviews = [];
    queueMicrotask(() => void this.load());
  }

  readonly choose = (view: StaffView): void => {
    this.#leave();
    this.view = view;
    this.reviews = [];
    void this.load();
  };

  readonly load = async (more = false): Promise<void> => {
    const turn = ++this.#turn;
    this.status = 'loading';
    this.#host.requestUpdate();
    const query = new URLSearchParams({ view: this.view, ...(more && this.#next && { cursor: this.#next }) });
    try {
      const page = await ask(this.#source.api, `moderation?${query}`, staffReviews, this.#source.tokens);
      if (turn !== this.#turn) return;
      this.reviews = more ? [...this.reviews, ...page.reviews] : page.reviews;
      this.#next = page.next;
      this.status = 'ready';
    } catch {
      if (turn !== this.#turn) return;
      this.status = 'failed';
    }
    this.#host.requestUpdate();
  };

  /** Decides; it goes out in a while. */
  decide(review: string, action: DeskAction, reason: string): void {
    this.pending.set(review, { action, reason, due: Date.now() + undoFor, stage: 'pending' });
    this.#changed();
  }

  undo(review: string): void {
    this.pending.delete(review);
    this.#changed();
  }

  async send(review: string, leaving = false): Promise<void> {
    const made = this.pending.get(review);
    if (!made || made.stage === 'sending') return;
    this.pending.set(review, { ...made, stage: 'sending' });
    this.#host.requestUpdate();
    const { action, reason } = made;
    const call = { method: 'PUT', body: { action, reason }, keepalive: leaving } as const;
    const path = `reviews/${encodeURIComponent(review)}/decision`;
    try {
      await ask(this.#source.api, path, decided, this.#source.tokens, call);
      this.pending.delete(review);
      this.reviews = this.reviews.filter((one) => one.review !== review);
      this.said = this.messages?.decided[action] ?? '';
    } catch {
      this.pending.set(review, { ...made, stage: 'failed' });
      this.said = this.messages?.failed ?? '';
    }
    this.#changed();
  }

  #changed(): void {
    const waits = [...this.pending.values()].some(({ stage }) => stage === 'pending');
    if (waits && this.#host.isConnected) this.#ticking ??= setInterval(this.#second, 1000);
    else {
      clearInterval(this.#ticking);
      this.#ticking = undefined;
    }
    this.#host.requestUpdate();
  }

  readonly #second = (): void => {
    for (const [review, { due, stage }] of this.pending) {
      if (stage === 'pending' && due <= Date.now()) void this.send(review);
    }
    this.#changed();
  };

  /** What was decided goes out before the page does. */
  readonly #leave = (): void => {
    for (const [review, { stage }] of this.pending) if (stage === 'pending') void this.send(review, true);
  };
}
