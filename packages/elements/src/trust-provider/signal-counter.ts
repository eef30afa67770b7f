import { createSignals, type Signals } from '@huitou/client/signals.js';
import type { ReviewEvent, StateEvent } from '../events.ts';

/** Where signals go, and which room they come from. */
export interface SignalSource {
  readonly api: string;
  readonly room: string;
  readonly session: string;
}

/** An event with the way it took, which it has no longer once it is over. */
export interface Heard {
  readonly event: Event;
  readonly path: readonly EventTarget[];
}

interface Tag extends HTMLElement {
  readonly merchant: string;
  readonly state: string;
}

const isTag = (target: EventTarget): target is Tag =>
  target instanceof HTMLElement && 'merchant' in target && 'state' in target;
/** Known by what they can do: a class works under any tag name. */
const showsReviews = (tag: Tag): boolean => 'sort' in tag && 'filter' in tag;
const takesReviews = (tag: Tag): boolean => (tag.constructor as { formAssociated?: boolean }).formAssociated === true;

const whole = /^(ready|empty|stale)$/;
const sent = /^(published|held|folded)$/;

/** Providers may nest; what the inner one has counted the outer one leaves alone. */
const counted = new WeakSet<Event>();

/**
 * Counts by itself what the tags inside a provider do: a visit where reviews are shown, whether a reader pressed something in
 * them, a form that was offered, used and sent. Scrolling past reviews is not opening them.
 */
export class SignalCounter {
  readonly #source: () => SignalSource;
  readonly #signals = new Map<string, Signals>();
  readonly #offered = new WeakMap<Tag, string>();
  readonly #opened = new WeakMap<Tag, string>();

  constructor(source: () => SignalSource) {
    this.#source = source;
  }

  /** Something was bought from `merchant` in this visit: the page knows, and no tag does. */
  bought(merchant: string): void {
    this.#of(merchant).visit().bought();
  }

  hear({ event, path }: Heard): void {
    if (counted.has(event)) return;
    counted.add(event);
    const tag = path.find(isTag);
    if (!tag?.merchant) return;
    if (showsReviews(tag)) this.#inReviews(tag, event);
    else if (takesReviews(tag)) this.#inForm(tag, event);
  }

  /** A tag that was there before. */
  found(element: Element): void {
    if (!isTag(element) || !element.merchant || !whole.test(element.state)) return;
    if (showsReviews(element)) this.#of(element.merchant).visit();
    else if (takesReviews(element)) this.#offer(element);
  }

  /** Sends what was counted. */
  end(): void {
    for (const signals of this.#signals.values()) signals.end();
    this.#signals.clear();
  }

  #of(merchant: string): Signals {
    const { api, room, session } = this.#source();
    const key = [api, merchant, room, session].join(' ');
    let signals = this.#signals.get(key);
    if (!signals) this.#signals.set(key, (signals = createSignals({ api, merchant, room, session })));
    return signals;
  }

  #inReviews(tag: Tag, { type }: Event): void {
    if (type === 'huitou-ready') this.#of(tag.merchant).visit();
    if (type === 'huitou-filter' || type === 'click') this.#of(tag.merchant).visit().openedReviews();
  }

  #inForm(tag: Tag, event: Event): void {
    const { type } = event;
    if (type === 'huitou-state' && (event as StateEvent).state === 'ready') this.#offer(tag);
    if (type === 'click' || type === 'focusin') this.#open(tag);
    if (type === 'huitou-review' && sent.test((event as ReviewEvent).state)) this.#of(tag.merchant).written();
  }

  /** Once for each form and merchant. */
  #offer(tag: Tag): void {
    if (this.#offered.get(tag) === tag.merchant) return;
    this.#offered.set(tag, tag.merchant);
    this.#of(tag.merchant).invited();
  }

  #open(tag: Tag): void {
    // A message has buttons too: who may not write has opened nothing.
    if (this.#offered.get(tag) !== tag.merchant || this.#opened.get(tag) === tag.merchant) return;
    this.#opened.set(tag, tag.merchant);
    this.#of(tag.merchant).opened();
  }
}
