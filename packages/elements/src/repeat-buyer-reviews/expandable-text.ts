import type { Review } from '@huitou/contract/review.js';
import { create } from './create.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';

/** Lines that a text gets before its reader wants more; the style sheet cuts it there. */
export const lines = 5;

/** About how many lines of `width` em a text takes: characters are half an em wide, Chinese ones a whole. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.replaceAll(/[\u2e80-\uffff]/g, 'xx').length * 0.5) / width)),
      0,
    );

/** The text, and the way to all of it where it may not fit a few lines; `author` names it in a list of buttons. */
export function expandableText(
  { messages, width }: ReviewContext,
  { text, lang }: Pick<Review, 'text' | 'lang'>,
  author: string,
): Node[] {
  if (!text) return [];
  const about = linesOf(text, width);
  const long = about > 2;
  const node = create('p', { class: long ? 'text long' : 'text', part: 'text', lang: lang ?? '', dir: 'auto' }, text);
  if (!long) return [node];
  const button = create('button', { class: 'link', name: 'long', 'data-author': author });
  say(button, messages, false);
  // What is likely to be cut has its button from the start, so that nothing moves once that is known.
  button.hidden = about <= lines;
  return [node, button];
}

function say(button: HTMLElement, { readMore, readLess }: ReviewsMessages, open: boolean): void {
  button.textContent = open ? readLess : readMore;
  button.setAttribute('aria-expanded', `${open}`);
  button.setAttribute('aria-label', `${button.textContent}: ${button.dataset.author ?? ''}`);
}

/** Opens or closes the text before `button`. */
export function toggleText(button: HTMLElement, messages: ReviewsMessages): void {
  say(button, messages, button.previousElementSibling?.classList.toggle('open') ?? false);
}

/** Shows the button behind each text of a section that does not fit its lines; an opened text keeps the way to close it. */
function offer(section: Element): void {
  const texts = [...section.querySelectorAll('.long:not(.open)')];
  // To measure what is out of sight would lay it out. Coming into sight changes the section's height, and leads here.
  if (texts[0]?.checkVisibility?.({ contentVisibilityAuto: true }) === false) return;
  const fits = texts.map((text) => text.scrollHeight <= text.clientHeight);
  texts.forEach((text, i) => text.nextElementSibling?.toggleAttribute('hidden', fits[i]));
}

/** Keeps those buttons right at any width, zoom and type size. One look a section: a page has thousands of texts. */
export class ExpandableTexts {
  #sizes: ResizeObserver | undefined;

  /** Looks at the texts in `section` whenever it is laid out anew. Without an observer the estimate stands. */
  watch(section: Element): void {
    if (!globalThis.ResizeObserver) return;
    const sizes = (this.#sizes ??= new ResizeObserver((entries) => {
      // In the next frame: a button that makes the page longer may bring a scroll bar, which makes texts narrower.
      inNextFrame(() => entries.forEach(({ target }) => offer(target)));
    }));
    /** Unless the texts are forgotten by then. */
    const inNextFrame = (work: () => void): void =>
      void requestAnimationFrame(() => {
        if (this.#sizes === sizes) work();
      });
    // The list may be drawn while sizes are observed, before it has its place in the page: that would be an error.
    inNextFrame(() => sizes.observe(section));
  }

  forget(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }
}
