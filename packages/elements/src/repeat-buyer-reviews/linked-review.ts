import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import { html, nothing, type ReactiveController } from 'lit';
import { QueryController } from '../core/query-controller.ts';
import { ActionWords } from './action-words.ts';
import type { LazyParts } from './lazy-parts.ts';
import { linkedStyles } from './linked-review.styles.ts';
import { linkedId } from '../core/permalink.ts';
import { NodeOnce } from './node-once.ts';
import type { ReviewContext } from './review-context.ts';
import { openReview, reviewIn } from './open-review.ts';

/** All tags of the page: one may have what another does not know. */
const tags = new Set<LinkedReview>();

/**
 * The review that the page's address leads to: opened where it stands in the list, else asked for and shown above it.
 * Loaded where an address leads to one.
 */
class LinkedReview implements ReactiveController {
  readonly #parts: LazyParts;
  readonly #query: QueryController<ReviewPage>;
  readonly #node = new NodeOnce();
  readonly #drawn: MutationObserver;
  #subject = '';
  #id = '';
  /** Where it is: in the list, or in an answer of its own; not known before the list is here. */
  #place: 'list' | 'alone' | undefined;
  #opened = false;
  readonly #words: ActionWords;

  constructor(parts: LazyParts) {
    this.#parts = parts;
    const { host, drawn } = parts;
    this.#drawn = new MutationObserver(() => host.requestUpdate());
    this.#words = new ActionWords(host);
    host.addController(this);
    this.#query = new QueryController(
      host,
      () => (this.#place === 'alone' && this.#id !== '?' ? this.#subject : ''),
      () => reviewsQuery(drawn.api(), host.merchant, { review: this.#id }),
    );
  }

  hostConnected(): void {
    tags.add(this);
  }

  hostDisconnected(): void {
    tags.delete(this);
    this.#drawn.disconnect();
  }

  /** It has the review that another tag of the page may not know. */
  has(id: string): boolean {
    return id === this.#id && this.#opened;
  }

  hostUpdate(): void {
    const { host, drawn } = this.#parts;
    const id = linkedId(location);
    const subject = [drawn.api(), host.merchant, id].join(' ');
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.#id = id;
      this.#place = undefined;
      this.#opened = false;
      if (!id) return;
      drawn.open();
      // A tag that waits until it is seen would wait for ever.
      if (host.loading === 'lazy') host.scrollIntoView();
    }
    if (id) this.#words.speak(drawn.messages()?.lang);
    // How the reviews are verified waits for them, too.
    if (this.#words.current) this.#parts.words = this.#words.current;
    const { pages } = drawn.source.pages;
    if (!id || this.#place || !pages.length) return;
    this.#place = pages.some(({ reviews }) => reviews.some((one) => one.id === id)) ? 'list' : 'alone';
    // The list is drawn a part at a time.
    this.#drawn.observe(drawn.list.root, { childList: true, subtree: true });
  }

  hostUpdated(): void {
    if (!this.#id || this.#opened) return;
    const node = reviewIn(this.#parts.host.renderRoot, this.#id);
    if (!node) return;
    this.#opened = true;
    this.#drawn.disconnect();
    openReview(node);
    for (const tag of tags) if (tag !== this) tag.#parts.host.requestUpdate();
  }

  readonly view = (context: ReviewContext): unknown => {
    const words = this.#words.current;
    if (!this.#id || this.#place !== 'alone' || !words) return nothing;
    const { current } = this.#query;
    if (current.status === 'failed') {
      return html`<p class="left-out" part="linked" role="status">
        ${words.linkFailed}
        <button class="link" part="retry" @click=${this.#query.retry}>${context.messages.retry}</button>
      </p>`;
    }
    const known = 'value' in current;
    const review = known ? current.value.reviews[0] : undefined;
    if (review) {
      return html`<div class="linked" part="linked">
        <p class="quiet">${words.linked}</p>
        <div role="list">${this.#node.of(context, review)}</div>
      </div>`;
    }
    if ((!known && this.#id !== '?') || [...tags].some((tag) => tag.has(this.#id))) return nothing;
    return html`<p class="left-out" part="linked" role="status">${words.linkUnknown}</p>`;
  };
}

/** Puts itself into its place. */
export function beginLinked(parts: LazyParts): void {
  parts.styles.add(linkedStyles);
  parts.linked = new LinkedReview(parts).view;
  parts.host.requestUpdate();
}
