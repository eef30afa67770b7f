import type { ReactiveController, ReactiveElement } from 'lit';

/** A button that is gone, such as "undo" once its time is over, leaves the focus to the review it belonged to. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  #wasInReview = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement ?? null;
  }

  hostUpdate(): void {
    this.#wasInReview = Boolean(this.#focused?.closest('.review'));
  }

  hostUpdated(): void {
    if (!this.#wasInReview || this.#focused || !document.hasFocus()) return;
    this.#host.renderRoot.querySelector<HTMLElement>('.person')?.focus();
  }
}
