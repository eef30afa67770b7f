/** Where a tag is with its data; the `state` attribute says the same to style sheets. */
export type State = 'idle' | 'loading' | 'ready' | 'collecting' | 'empty' | 'stale' | 'failed' | 'offline';

/** A tag shows another state. Bubbles out of shadow roots. */
export class StateEvent extends Event {
  /** As the `state` attribute. */
  readonly state: string;
  /** Why, where a tag can say (a badge does): a stable word such as `wrong-site`; else empty. */
  readonly code: string;

  constructor(state: string, code = '') {
    super('huitou-state', { bubbles: true, composed: true });
    this.state = state;
    this.code = code;
  }
}

/** A tag shows its merchant for the first time: figures, or that there are not enough of them. */
export class ReadyEvent extends Event {
  /** The merchant's id. */
  readonly merchant: string;

  constructor(merchant: string) {
    super('huitou-ready', { bubbles: true, composed: true });
    this.merchant = merchant;
  }
}

declare global {
  interface HTMLElementEventMap {
    'huitou-state': StateEvent;
    'huitou-ready': ReadyEvent;
  }
}
