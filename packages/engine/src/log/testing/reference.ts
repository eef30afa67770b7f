import type { Event } from '@huitou/contract/events.js';
import { merchantOf } from './days.ts';

/** An entry without its hashes: of words it says what they are. */
export interface Expected {
  readonly kind: string;
  readonly merchant: string;
  readonly review?: string;
  readonly words?: string;
  readonly reason?: string;
}

interface State {
  written: boolean;
  text: string;
  stars: number;
  erased: boolean;
  refunded: boolean;
  appended: string[];
  acts: { action: string; reason: string }[];
}

interface Said {
  shown: boolean;
  words: string;
  erased: boolean;
  appended: string[];
  acts: number;
}

const wordsOf = (text: string, stars: number): string => JSON.stringify([text, stars]);

/** The log as it follows from the events, in the plainest way: the state at the end of each day, and what differs from the day before. */
export class ReferenceLog {
  readonly #states = new Map<string, State>();
  readonly #said = new Map<string, Said>();
  readonly #caps = new Map<string, { kind: string; merchant: string; reason: string }[]>();

  /** Takes in events in the order in which they happened. */
  take(events: readonly Event[]): void {
    for (const event of events) {
      if (event.type === 'moderation' && (event.data.action === 'cap' || event.data.action === 'lift')) {
        const { merchant, reason, action } = event.data;
        const caps = this.#caps.get(merchant) ?? [];
        this.#caps.set(merchant, [...caps, { kind: action === 'cap' ? 'capped' : 'lifted', merchant, reason }]);
        continue;
      }
      const { data } = event as {
        readonly data: { readonly id: string; readonly review?: string; readonly order?: string };
      };
      const id = event.type === 'refund' ? (data.order ?? '').split(' ')[0] : (data.review ?? data.id);
      const state = this.#of(id ?? '');
      if (event.type === 'review') {
        state.written = true;
        state.text = event.data.text ?? '';
        state.stars = event.data.stars?.['quality'] ?? 0;
      }
      if (event.type === 'erase') state.erased = true;
      if (event.type === 'refund') state.refunded = true;
      if (event.type === 'appendix') state.appended.push(event.data.text);
      if (event.type === 'moderation') state.acts.push({ action: event.data.action, reason: event.data.reason });
    }
  }

  #of(id: string): State {
    const state = this.#states.get(id) ?? {
      written: false,
      text: '',
      stars: 0,
      erased: false,
      refunded: false,
      appended: [],
      acts: [],
    };
    this.#states.set(id, state);
    return state;
  }

  /** The entries of the next head, without those about figures. */
  head(begins: boolean): Expected[] {
    const entries: Expected[] = [];
    for (const merchant of ['m', 'n']) {
      const caps = this.#caps.get(merchant) ?? [];
      this.#caps.set(merchant, []);
      entries.push(...(begins ? caps.slice(-1).filter(({ kind }) => kind === 'capped') : caps));
      for (const [review, state] of [...this.#states].toSorted()) {
        if (merchantOf(review) === merchant) entries.push(...this.#review(review, state, begins));
      }
    }
    return entries;
  }

  #review(review: string, state: State, begins: boolean): Expected[] {
    const merchant = merchantOf(review);
    const shown = state.written && !state.refunded;
    const before = this.#said.get(review);
    if (!before && !shown) return [];
    const said = before ?? { shown: false, words: '', erased: false, appended: [], acts: 0 };
    const entries: Expected[] = [];
    const say = (kind: string, facts: object = {}): void => void entries.push({ kind, merchant, review, ...facts });
    if (shown && state.erased && !said.shown) say('published');
    if (shown && !state.erased) {
      const words = wordsOf(state.text, state.stars);
      if (!said.shown) say('published', { words });
      else if (words !== said.words) say('edited', { words });
      said.words = words;
      for (const text of state.appended) if (!said.appended.includes(text)) say('appended', { words: text });
      said.appended = [...state.appended];
    }
    const fresh = state.acts.slice(said.acts);
    for (const { action, reason } of begins ? fresh.slice(-1).filter((one) => one.action === 'fold') : fresh)
      say(`${action}ed`, { reason });
    said.acts = state.acts.length;
    if (said.shown && !shown) say('withdrawn', { reason: 'no-repeat-buyer' });
    if (state.erased && !said.erased) say('erased');
    said.shown = shown;
    said.erased = state.erased;
    this.#said.set(review, said);
    return entries;
  }
}
