import type { ReaderMarks } from '@huitou/contract/reader-marks.js';
import type { Review } from '@huitou/contract/review.js';
import type { ReactiveController } from 'lit';
import { PurchaseSource } from '../core/purchase-source.ts';
import { isolate } from '../messages/bidi.ts';
import { ActionWords } from './action-words.ts';
import { drawnReviews } from './drawn-reviews.ts';
import type { LazyParts } from './lazy-parts.ts';
import { dress, showVote, undress } from './reader-buttons.ts';
import { ReaderCalls, refusalOf } from './reader-calls.ts';
import { votesStyles } from './reader-votes.styles.ts';
import { toggleReport } from './report-form.ts';
import { actionStyles } from './review-actions.styles.ts';
import { helpfulCount } from './review-parts.ts';
import { ReviewVote } from './review-vote.ts';
import { saidBeside } from './said-beside.ts';

const mayVote = new Set<string>(['yes', 'has-written', 'first-purchase']);

/**
 * Lets the holder of a purchase token say whether a review helped, and report one. Loaded where there may be a token;
 * without a right to vote the count stays as it is. What the reader did outlives the nodes.
 */
class ReaderVotes implements ReactiveController {
  readonly #parts: LazyParts;
  readonly #source: PurchaseSource;
  readonly #calls: ReaderCalls;
  readonly #votes = new Map<string, ReviewVote>();
  readonly #reported = new Set<string>();
  readonly #drawn = new MutationObserver(() => this.hostUpdated());
  readonly #words: ActionWords;
  #key = '';

  constructor(parts: LazyParts) {
    this.#parts = parts;
    const { host, drawn } = parts;
    const api = (): string => new URL(drawn.api(), host.ownerDocument.baseURI).href.replace(/\/+$/, '');
    this.#words = new ActionWords(host);
    this.#source = new PurchaseSource(host, api);
    this.#calls = new ReaderCalls(this.#source, api);
    host.addController(this);
    host.renderRoot.addEventListener('click', this.#click);
  }

  hostConnected(): void {
    this.#drawn.observe(this.#parts.host.renderRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#drawn.disconnect();
  }

  hostUpdate(): void {
    this.#words.speak(this.#parts.drawn.messages()?.lang);
    if (this.#source.key && this.#source.key !== this.#key) {
      // Another buyer, or another shop.
      this.#key = this.#source.key;
      this.#votes.clear();
      this.#reported.clear();
    }
  }

  hostUpdated(): void {
    for (const row of this.#parts.host.renderRoot.querySelectorAll<HTMLElement>('.review > [part=actions]')) {
      this.#dress(row);
    }
    // What was just done here is not news.
    this.#drawn.takeRecords();
  }

  get #buyer(): string | undefined {
    const { state } = this.#source;
    return state.is === 'ready' && mayVote.has(state.value.mayWrite) ? (state.value.review?.id ?? '') : undefined;
  }

  /** Whether the reader had marked a review before this page was opened, as far as the API says. */
  #marked(kind: keyof ReaderMarks, review: string): boolean {
    const { state } = this.#source;
    return state.is === 'ready' && !!state.value.marks?.[kind].includes(review);
  }

  /** Puts the buttons into a row, or takes them out again. */
  #dress(row: HTMLElement): void {
    const review = drawnReviews.get(row.parentElement ?? row);
    const messages = this.#parts.drawn.messages();
    const words = this.#words.current;
    const own = this.#buyer;
    if (!review || !messages) return;
    const may = own !== undefined && review.id !== own && words;
    const is = may ? `${this.#key} ${words.lang}` : '';
    if ((row.dataset.buyer ?? '') === is) return;
    row.dataset.buyer = is;
    undress(row);
    if (!may) return row.prepend(helpfulCount(messages, review.helpful));
    const author = isolate(review.author ?? messages.anyone);
    dress(row, words, author, this.#reported.has(review.id) || this.#marked('reported', review.id));
    showVote(row, words, author, this.#voteOn(review));
  }

  #voteOn({ id, helpful }: Review): ReviewVote {
    let vote = this.#votes.get(id);
    if (!vote) {
      vote = new ReviewVote(
        helpful,
        this.#marked('helpful', id),
        (wanted) => this.#calls.vote(id, wanted),
        (refused) => this.#changed(id, refused),
      );
      this.#votes.set(id, vote);
    }
    return vote;
  }

  /** The same review may stand in the list and above it. */
  #changed(id: string, refused: string): void {
    const words = this.#words.current;
    const messages = this.#parts.drawn.messages();
    for (const row of this.#parts.host.renderRoot.querySelectorAll<HTMLElement>('[data-buyer]')) {
      const review = drawnReviews.get(row.parentElement ?? row);
      if (review?.id !== id || !words || !messages) continue;
      showVote(row, words, isolate(review.author ?? messages.anyone), this.#voteOn(review));
      saidBeside(row).textContent = refused && words.refused[refusalOf(refused)];
    }
  }

  readonly #click = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('button');
    const row = button && button.closest<HTMLElement>('[data-buyer]');
    const review = row && drawnReviews.get(row.parentElement ?? row);
    const words = this.#words.current;
    if (!review || !words) return;
    if (button.name === 'vote') void this.#voteOn(review).press();
    else if (button.name === 'report') {
      toggleReport(row, button, words, async (draft) => {
        const called = await this.#calls.report(review.id, draft);
        if ('code' in called) return words.refused[refusalOf(called.code)];
        this.#reported.add(review.id);
        return '';
      });
    }
  };
}

/** Puts itself into its place. */
export function beginVotes(parts: LazyParts): void {
  parts.styles.add(actionStyles, votesStyles);
  void new ReaderVotes(parts);
}
