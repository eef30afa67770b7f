import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReviewList } from './review-list.ts';

/** Pixels below a tag in which nothing stands: a margin of the page may move, since nothing is seen of it. */
const margin = 48;
/** Steps in which the end of a tag is followed, as shares of its height. Old libraries replace `Array.from`. */
const steps = [...Array(51).keys()].map((step) => step / 50);

/**
 * A list is longer than the room that was reserved for it. Where what stands below is in sight, only as many reviews are
 * shown at first as that room holds; the others come when the reader asks, or once nothing is seen to move.
 */
export class GrowthController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #waiting: () => boolean;
  readonly #list: ReviewList;
  #observer: IntersectionObserver | undefined;
  /** Until it is known it counts as seen: what is held back then comes in the next frame. */
  #endSeen = true;
  #waited = true;

  /**
   * Add it after the one that reserves the room.
   *
   * @param waiting whether the list is not there yet: nothing is, or a message in its place.
   */
  constructor(host: ReactiveElement, list: ReviewList, waiting: () => boolean) {
    this.#host = host;
    this.#waiting = waiting;
    this.#list = list;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#endSeen = true;
  }

  hostUpdated(): void {
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    const view = base?.ownerDocument.defaultView;
    if (!base || !view) return;
    const waits = this.#waiting();
    if (this.#waited && !waits && this.#endSeen && base.style.minBlockSize) this.#hold(base);
    this.#waited = waits;
    if (this.#host.isConnected && (waits || this.#list.missing)) this.#watch(base, view);
    else this.hostDisconnected();
  }

  /** Where the tag ends is followed all the while, since to ask for it later would lay out what is about to go. */
  #watch(base: HTMLElement, view: Window & typeof globalThis): void {
    this.#endSeen &&= !!view.IntersectionObserver;
    if (this.#observer || !view.IntersectionObserver) return;
    this.#observer = new view.IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, boundingClientRect, rootBounds } of entries) {
          const { bottom } = boundingClientRect;
          const pageEnd = base.ownerDocument.documentElement.getBoundingClientRect().bottom;
          this.#endSeen = isIntersecting && bottom <= (rootBounds?.bottom ?? 0) && bottom + margin < pageEnd;
        }
        if (this.#endSeen || !this.#list.missing) return;
        this.#list.release();
        this.#host.requestUpdate();
      },
      { threshold: steps },
    );
    this.#observer.observe(base);
  }

  #hold(base: HTMLElement): void {
    if (!this.#list.holdWithin(base, Number.parseFloat(getComputedStyle(base).minBlockSize))) return;
    // The line below the list tells how many are shown.
    void Promise.resolve().then(() => this.#host.requestUpdate());
  }
}
