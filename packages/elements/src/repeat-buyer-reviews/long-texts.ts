/** Lines that a text gets before its reader wants more; the style sheet says the same. */
const lines = 5;

/** About how many lines of `width` px a text takes: letters are half as wide as Chinese characters, which fill 15 px. */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.replaceAll(/[\u2e80-\uffff]/g, 'xx').length * 7.5) / width)),
      0,
    );

/** Whether a text of about so many lines is likely to be cut, so that nothing moves once that is known. */
export const isCut = (about: number): boolean => about > lines;

/** Shows the button behind each text of a section that does not fit its lines; an opened text keeps the way to close it. */
function offer(section: Element): void {
  const texts = [...section.querySelectorAll('.long:not(.open)')];
  // To measure what is out of sight would lay it out. Coming into sight changes the section's height, and leads here.
  if (!texts[0]?.checkVisibility({ contentVisibilityAuto: true })) return;
  const fits = texts.map((text) => text.scrollHeight <= text.clientHeight);
  texts.forEach((text, i) => text.nextElementSibling?.toggleAttribute('hidden', fits[i]));
}

/** Keeps those buttons right at any width, zoom and type size. One look a section: a page has thousands of texts. */
export class LongTexts {
  readonly #sizes = new ResizeObserver((entries) => {
    // In the next frame: a button that makes the page longer may bring a scroll bar, which makes texts narrower.
    requestAnimationFrame(() => entries.forEach(({ target }) => offer(target)));
  });

  /** Looks at the texts in `section` whenever it is laid out anew. */
  watch(section: Element): void {
    this.#sizes.observe(section);
  }

  forget(): void {
    this.#sizes.disconnect();
  }
}

/** Opens or closes the text before `button`, whose words are `[more, less]`. */
export function toggleText(button: HTMLElement, words: readonly [string, string]): void {
  const open = button.previousElementSibling?.classList.toggle('open') ?? false;
  button.setAttribute('aria-expanded', `${open}`);
  button.textContent = words[open ? 1 : 0];
}
