import { turnOf } from './pace.ts';
import { nextVoices, type Voice } from './voices.ts';
import type { Review } from '@huitou/contract/review.js';

/** What holds the turns back for a while. */
export type Hold = 'hover' | 'focus' | 'hidden' | 'away';

/** Milliseconds for which even a new review leaves another new one the word. */
const notBefore = 6_000;

/** Whose turn it is: the voices one after another, new ones first, as long as nobody looks closer. */
export class Turns {
  /** The reader has stopped it. */
  paused = false;
  /** Nothing moves by itself: the reader wants less motion. */
  still = false;
  /** Reviews that came while the page was open, so far. */
  arrived = 0;
  #voices: readonly Voice[] | undefined;
  #at = 0;
  readonly #unheard = new Set<string>();
  readonly #held = new Set<Hold>();
  readonly #changed: () => void;
  readonly #turnPage: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /**
   * @param changed called when another voice has the word.
   * @param turnPage shows more of words that are longer than their room; false at their end.
   */
  constructor(changed: () => void, turnPage: () => boolean) {
    this.#changed = changed;
    this.#turnPage = turnPage;
  }

  get voices(): readonly Voice[] {
    return this.#voices ?? [];
  }

  /** Counted from 0. */
  get at(): number {
    return this.#at;
  }

  get voice(): Voice | undefined {
    return this.voices[this.#at];
  }

  /** New reviews that have not had the word yet. */
  get unheard(): number {
    return this.#unheard.size;
  }

  /** The words change by themselves. */
  get goesOn(): boolean {
    return !this.paused && !this.still && this.voices.length > 0;
  }

  /** Takes the newest reviews; another merchant's begin anew, with `undefined`. */
  take(reviews: readonly Review[] | undefined): void {
    const before = this.voice;
    const known = new Map(this.voices.map(({ review }) => [review.id, review.reply]));
    this.#voices = reviews && nextVoices(this.#voices, reviews);
    const came = this.voices.filter(({ review, fresh }) => fresh && !known.has(review.id));
    this.arrived += came.length;
    // What was answered since has the word again, after whoever has it now.
    const answered = this.voices.filter(({ review }) => review.reply && known.get(review.id) === null);
    for (const { review } of [...came, ...answered]) this.#unheard.add(review.id);
    for (const id of this.#unheard) if (!this.voices.some(({ review }) => review.id === id)) this.#unheard.delete(id);
    this.#at = Math.max(
      0,
      this.voices.findIndex(({ review }) => review.id === before?.review.id),
    );
    const patient = before?.fresh && Date.now() - this.#since < notBefore;
    if (came.length && this.goesOn && !this.#held.size && !patient) this.#show(this.#newest());
    else if (this.voice) this.#heard();
    this.#schedule();
  }

  /** Another voice, on the reader's wish. */
  go(steps: number): void {
    const { length } = this.voices;
    if (length) this.#show((this.#at + steps + length) % length);
    this.#schedule();
    this.#changed();
  }

  goTo(place: number): void {
    this.go(place - this.#at);
  }

  /** The newest one that has not had the word. */
  goToNew(): void {
    this.goTo(this.#newest());
  }

  hold(why: Hold, on: boolean): void {
    if (this.#held.has(why) === on) return;
    if (on) this.#held.add(why);
    else this.#held.delete(why);
    this.#schedule();
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    this.#schedule();
    this.#changed();
  }

  setStill(still: boolean): void {
    if (this.still === still) return;
    this.still = still;
    this.#schedule();
    this.#changed();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #newest(): number {
    return Math.max(
      0,
      this.voices.findIndex(({ review }) => this.#unheard.has(review.id)),
    );
  }

  #show(at: number): void {
    this.#at = at;
    this.#since = Date.now();
    this.#heard();
  }

  #heard(): void {
    this.#unheard.delete(this.voice?.review.id ?? '');
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { voice } = this;
    if (!voice || !this.goesOn || this.#held.size) return;
    this.#timer = setTimeout(this.#turn, turnOf(voice.review.text.slice(0, 400), voice.review.reply?.text ?? ''));
  }

  readonly #turn = (): void => {
    if (this.#turnPage()) return this.#schedule();
    const { length } = this.voices;
    this.#show(this.#unheard.size ? this.#newest() : (this.#at + 1) % length);
    this.#schedule();
    this.#changed();
  };
}
