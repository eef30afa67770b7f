import { html, nothing } from 'lit';
import { ClockController } from '../core/clock-controller.ts';
import { hasFallback } from '../core/fallback.ts';
import { RoomController } from '../core/room-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { cardOf } from './card.ts';
import type { DrawingParts } from './drawing-parts.ts';
import { GrowthController } from './growth-controller.ts';
import { LazyParts } from './lazy-parts.ts';
import { ReaderController } from './reader-controller.ts';
import { ReviewList } from './review-list.ts';
import type { ReviewsHost } from './reviews-settings.ts';
import { reviewsView } from './reviews-view.ts';
import { skeletonView } from './skeleton-view.ts';

/** What stands in the tag: the list, which is filled by hand, what stands around it, and what the reader has opened. */
export class ReviewsDrawing {
  readonly reader: ReaderController;
  readonly lazy: LazyParts;
  readonly #host: ReviewsHost;
  readonly #parts: DrawingParts;
  readonly #list: ReviewList;

  constructor(host: ReviewsHost, parts: DrawingParts) {
    this.#host = host;
    this.#parts = parts;
    this.#list = new ReviewList(() => host.requestUpdate());
    this.lazy = new LazyParts(host, new StylesController(host), {
      ...parts,
      list: this.#list,
      open: () => this.reader.open(),
    });
    const { messages, source, settled } = parts;
    this.reader = new ReaderController(host, {
      messages,
      lazy: this.lazy,
      more: () => source.pages.more(),
      showArrived: () => source.pages.showArrived(),
    });
    void new ClockController(host);
    void new RoomController(host, parts.form, settled);
    void new GrowthController(host, this.#list, () => settled() !== 'whole');
  }

  /** Fills the list and returns what stands around it. Throws if a review cannot be drawn. */
  compose(): unknown {
    const { api, messages, form: forms, source } = this.#parts;
    const { state, variant } = this.#host;
    const { opened, closed } = this.reader;
    if (opened) {
      // What moves the page now was asked for.
      forms.limit = undefined;
      this.#list.release();
    }
    const { form, width } = forms;
    const card = form && cardOf(this.#host, form, width, api(), messages(), source, this.#list, this.lazy);
    if (state === 'idle' || ((source.bare || !card) && hasFallback(this.#host))) return html`<slot></slot>`;
    if (!card || !form) return variant === 'compact' ? nothing : skeletonView;
    const sheet = form === 'compact' && opened ? closed : undefined;
    if (sheet || form === 'card' || form === 'full') {
      this.reader.arrived = this.#list.show(card, source.pages.pages);
    }
    return reviewsView(card, form, this.lazy.compact, sheet);
  }
}
