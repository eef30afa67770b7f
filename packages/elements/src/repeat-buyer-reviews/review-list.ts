import type { Review, ReviewPage } from '@huitou/contract/review.js';
import { html, render } from 'lit/html.js';
import { LongTexts } from './long-texts.ts';
import { reviewItem } from './review-item.ts';
import type { ReviewWords } from './strings/words.ts';

/** Reviews in a section: enough to make sections few, not too many to be skipped while out of sight. */
const sectionSize = 50;

/**
 * The list itself. Every review is in the page, so that a search in it and a screen reader find them all, and is drawn
 * once: nothing is ever compared with what was drawn before, so the last page costs what the first did.
 */
export class ReviewList {
  readonly root = document.createElement('div');
  readonly #texts = new LongTexts();
  #words: ReviewWords | undefined;
  #home = '';
  #pages: readonly ReviewPage[] = [];

  constructor() {
    this.root.className = 'list';
    this.root.setAttribute('role', 'list');
  }

  /** Shows `pages`. What goes on where the list ended is appended, all else drawn anew. Gives the first new review. */
  show(words: ReviewWords, home: URL, pages: readonly ReviewPage[], width: number): Element | undefined {
    const before = this.#pages;
    const goesOn = words === this.#words && home.href === this.#home && pages[0] === before[0];
    if (!goesOn) {
      this.#texts.forget();
      this.root.replaceChildren();
    }
    this.#words = words;
    this.#home = home.href;
    this.#pages = pages;
    const reviews = pages.slice(goesOn ? before.length : 0).flatMap(({ reviews }) => reviews);
    return this.#append(reviews, (review) => reviewItem(words, home, width, review));
  }

  #append(reviews: readonly Review[], draw: (review: Review) => unknown): Element | undefined {
    let first: Element | undefined;
    for (let from = 0, to; from < reviews.length; from = to) {
      const section = this.#roomy();
      const had = section.childElementCount;
      to = from + sectionSize - had;
      const some = document.createDocumentFragment();
      render(html`${reviews.slice(from, to).map(draw)}`, some);
      section.append(some);
      this.#texts.watch(section);
      section.style.setProperty('--reviews', `${section.childElementCount}`);
      first ??= section.children[had];
    }
    return first;
  }

  /** The last section while it has room, else a new one. */
  #roomy(): HTMLElement {
    const last = this.root.lastElementChild as HTMLElement | null;
    if (last && last.childElementCount < sectionSize) return last;
    const section = document.createElement('div');
    section.className = 'section';
    this.root.append(section);
    return section;
  }
}
