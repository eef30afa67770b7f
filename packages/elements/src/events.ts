import type { ReviewState } from '@huitou/contract/own-review.js';
import type { ReviewSort } from '@huitou/contract/review.js';

/** Where a tag is with its data, also its custom state: `trust-badge:state(verified)`. */
export type State =
  | 'idle'
  | 'loading'
  | 'ready'
  | 'collecting'
  | 'empty'
  | 'stale'
  | 'failed'
  | 'offline'
  | 'checking'
  | 'verified'
  | 'expired'
  | 'wrong-site'
  | 'invalid'
  | 'cannot-check'
  | 'none'
  | 'not-allowed'
  | 'waiting'
  | 'sending'
  | 'published'
  | 'held'
  | 'folded'
  | 'refused'
  | 'erased'
  | 'no-token';

/** The engine's own `Event`, also on a page whose scripts have put something else under that name. */
const NativeEvent = (globalThis.UIEvent ? Object.getPrototypeOf(UIEvent) : Event) as typeof Event;

/** A tag shows another state. Bubbles out of shadow roots. */
export class StateEvent extends NativeEvent {
  /** As the tag's `state`. */
  readonly state: State;
  /** Why, where there is a reason: a stable word such as `wrong-site`, `timeout` or `http-503`; else empty. */
  readonly code: string;

  constructor(state: State, code = '') {
    super('huitou-state', { bubbles: true, composed: true });
    this.state = state;
    this.code = code;
  }
}

/** A tag shows its merchant for the first time: figures, or that there are not enough of them. */
export class ReadyEvent extends NativeEvent {
  /** The merchant's id. */
  readonly merchant: string;

  constructor(merchant: string) {
    super('huitou-ready', { bubbles: true, composed: true });
    this.merchant = merchant;
  }
}

/** A reader has chosen another order or another part of the reviews. Bubbles out of shadow roots. */
export class FilterEvent extends NativeEvent {
  /** As the property `sort`. */
  readonly sort: ReviewSort;
  /** As the property `filter`: a query string, empty for all. */
  readonly filter: string;

  constructor(sort: ReviewSort, filter: string) {
    super('huitou-filter', { bubbles: true, composed: true });
    this.sort = sort;
    this.filter = filter;
  }
}

/** What was done with a buyer's review: what became of it, or what they did with it afterwards. */
export type ReviewChange = ReviewState | 'erased' | 'appended' | 'edited' | 'appealed';

/** A buyer's review was taken in, or they erased it, edited it, added to it or appealed. Bubbles out of shadow roots. */
export class ReviewEvent extends NativeEvent {
  /** The review's id. */
  readonly review: string;
  /** `published`, `held`, `folded`; later `erased`, `appended`, `edited`, `appealed`. */
  readonly state: ReviewChange;

  constructor(review: string, state: ReviewChange) {
    super('huitou-review', { bubbles: true, composed: true });
    this.review = review;
    this.state = state;
  }
}

/** An answer to a review was taken in by the API. Bubbles out of shadow roots. */
export class ReplyEvent extends NativeEvent {
  /** The merchant's id. */
  readonly merchant: string;
  /** The review's id. */
  readonly review: string;

  constructor(merchant: string, review: string) {
    super('huitou-reply', { bubbles: true, composed: true });
    this.merchant = merchant;
    this.review = review;
  }
}

/** A reader wants to enter a host's room or shop. Bubbles out of shadow roots; a link is followed unless it is prevented. */
export class EnterEvent extends NativeEvent {
  /** The merchant's id. */
  readonly merchant: string;
  /** The id of its room that is on air; empty where none is. */
  readonly room: string;

  constructor(merchant: string, room: string) {
    super('huitou-enter', { bubbles: true, composed: true, cancelable: true });
    this.merchant = merchant;
    this.room = room;
  }
}

/** Events of the tags by their type. */
export interface HuitouEventMap {
  'huitou-state': StateEvent;
  'huitou-ready': ReadyEvent;
  'huitou-filter': FilterEvent;
  'huitou-review': ReviewEvent;
  'huitou-reply': ReplyEvent;
  'huitou-enter': EnterEvent;
}

declare global {
  interface HTMLElementEventMap extends HuitouEventMap {}
  interface DocumentEventMap extends HuitouEventMap {}
  interface WindowEventMap extends HuitouEventMap {}
}
