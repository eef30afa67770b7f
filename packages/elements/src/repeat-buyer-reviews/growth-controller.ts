import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReviewList } from './review-list.ts';
import type { ReviewsSource } from './reviews-source.ts';

/** Pixels below a tag in which nothing stands: a margin of the page may move, since nothing is seen of it. */
const margin = 48;
/** Steps in which the end of a tag is followed, as shares of its height. */
const steps = Array.from({ length: 51 }, (_, step) => step / 50);

/**
 * A list is longer than the room that was reserved for it. Where what stands below is in sight, only as many reviews are
 * shown at first as that room holds; the others come when the reader asks, or once nothing is seen to move.
 */
export class GrowthController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: ReviewsSource;
  readonly #list: ReviewList;
  #observer: IntersectionObserver | undefined;
  #endSeen = false;
  #waits = true;

  /** Add it after the one that reserves the room. */
  constructor(host: ReactiveElement, source: ReviewsSource, list: ReviewList) {
    this.#host = host;
    this.#source = source;
    this.#list = list;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#endSeen = false;
  }

  hostUpdated(): void {
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    const view = base?.ownerDocument.defaultView;
    if (!base || !view) return;
    const { bare } = this.#source;
    if (this.#waits && !bare && this.#endSeen && base.style.minBlockSize) this.#hold(base);
    this.#waits = bare;
    if (bare) this.#watch(base, view);
    else if (!this.#list.held) this.hostDisconnected();
  }

  /** Where the tag ends is followed all the while, since to ask for it later would lay out what is about to go. */
  #watch(base: HTMLElement, view: Window & typeof globalThis): void {
    if (this.#observer || !view.IntersectionObserver) return;
    this.#observer = new view.IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, boundingClientRect, rootBounds } of entries) {
          this.#endSeen = isIntersecting && boundingClientRect.bottom <= (rootBounds?.bottom ?? 0);
        }
        if (this.#endSeen || !this.#list.held) return;
        this.#list.release();
        this.#host.requestUpdate();
      },
      { threshold: steps },
    );
    this.#observer.observe(base);
  }

  #hold(base: HTMLElement): void {
    const { bottom } = base.ownerDocument.documentElement.getBoundingClientRect();
    const room = Number.parseFloat(getComputedStyle(base).minBlockSize);
    const after = bottom - base.getBoundingClientRect().bottom;
    if (after < margin || !this.#list.holdWithin(base, room)) return;
    // The line below the list tells how many are shown.
    void Promise.resolve().then(() => this.#host.requestUpdate());
  }
}
